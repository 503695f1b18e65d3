"""People at the server: sign-in by the form, then plain POSTs over one kept connection."""

import http.client
import re
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlencode

PASSWORD = "long enough to pass"
CLAIM = re.compile(r"/claims/(\d+)/$")
VERDICT = {"rating": "confirmed", "rationale": "The register says so, entry and page are given."}


@dataclass(frozen=True)
class Answer:
    status: int
    location: str
    body: bytes

    @property
    def claim(self) -> int | None:
        """The claim that it leads to."""
        found = CLAIM.search(self.location)
        return int(found[1]) if found else None


class Visitor:
    def __init__(self, port: int, username: str) -> None:
        self.port, self.username = port, username
        self.cookies: dict[str, str] = {}
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._sign_in()

    def _sign_in(self) -> None:
        self.get("/accounts/login/")
        answer = self.post("/accounts/login/", {"login": self.username, "password": PASSWORD})
        if answer.status != 302:
            raise RuntimeError(f"{self.username} was not let in: {answer.status}")

    def get(self, path: str) -> Answer:
        return self._ask("GET", path, None)

    def post(self, path: str, fields: dict[str, str] | None = None) -> Answer:
        token = {"csrfmiddlewaretoken": self.cookies.get("csrftoken", "")}
        return self._ask("POST", path, urlencode((fields or {}) | token))

    def take_next(self) -> Answer:
        return self.post("/queue/next/")

    def submit(self, claim: int, **fields: str) -> Answer:
        return self.post(f"/claims/{claim}/verdict/", VERDICT | fields)

    def _ask(self, method: str, path: str, body: str | None) -> Answer:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        data = response.read()
        for line in response.headers.get_all("Set-Cookie") or ():
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        return Answer(response.status, response.headers.get("Location", ""), data)
