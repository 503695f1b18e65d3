"""What somebody can do who has the database to himself."""

from django.db import connection

from factcheck.models import triggers


def past_guards(statement: str, *values: object) -> None:
    """Runs the statement while no guard stands."""
    connection.check_constraints()  # what is deferred on PostgreSQL would hold the triggers in place
    triggers.take_down(connection)
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)
    triggers.install(connection)
