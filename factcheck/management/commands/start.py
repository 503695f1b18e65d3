"""The whole product on one machine: database, demo data, web server and worker in one process."""

import gc
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.db import connection
from waitress.server import create_server

from factcheck.demo import DEMO_PASSWORD, fill
from factcheck.management.background import Background
from factcheck.models import User, triggers

THREADS = 8


class Command(BaseCommand):
    help = "Starts Factcheck on this machine: database, demo data where it is empty, web server and worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
        parser.add_argument("--port", type=int, default=8000, help="port to listen on (default: 8000)")
        parser.add_argument("--no-demo", action="store_true", help="leave an empty database empty")

    def handle(self, *args: Any, host: str, port: int, no_demo: bool, **options: Any) -> None:
        gc.disable()  # nearly all that a start makes stays for good: see _settle
        with ThreadPoolExecutor(1) as beside:
            collected = beside.submit(call_command, "collectstatic", verbosity=0, interactive=False)
            call_command("migrate", verbosity=0, interactive=False)
            if missing := triggers.missing(connection):
                raise CommandError(f"Guards of the database do not stand: {', '.join(missing)}")
            if not no_demo:
                fill()
            collected.result()
        server = _listen(host, port)
        background = Background()
        background.start()
        self._greet(host, port)
        signal.signal(signal.SIGTERM, _interrupt)
        _settle()
        try:
            server.run()
        finally:
            server.close()
            background.stop()
        self.stdout.write("Stopped.")

    def _greet(self, host: str, port: int) -> None:
        shown = f"[{host}]" if ":" in host else host
        self.stdout.write(f"Factcheck runs at http://{shown}:{port}/  (stop with Ctrl-C)")
        names = User.objects.filter(is_demo=True, is_active=True).order_by("pk").values_list("username", flat=True)
        if names:
            self.stdout.write(f"Demo sign-ins: {', '.join(names)}")
            self.stdout.write(f"Password:      {DEMO_PASSWORD}  (accepted from this machine only)")
        self.stdout.flush()


def _listen(host: str, port: int) -> Any:
    """CommandError in words where the address is taken or not ours."""
    from factcheck.wsgi import application  # the pages need migrated tables only once they are asked for

    try:
        return create_server(application, host=host, port=port, threads=THREADS, ident=None)
    except (OSError, ValueError) as failure:
        raise CommandError(f"Cannot listen on {host} port {port}: {failure}. Try another --port.") from None


def _settle() -> None:
    """What is loaded by now stays for good: the collector need not walk it again with every few requests."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 50)


def _interrupt(signum: int, frame: Any) -> None:
    """A polite kill ends the server as Ctrl-C does."""
    raise KeyboardInterrupt
