"""Subqueries that bring a figure or a list along within one statement."""

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Subquery
from django.db.models.sql.compiler import SQLCompiler


class Counted(Subquery):
    """How many rows a queryset has. Slice it, and the count stops there instead of walking the whole table."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = models.IntegerField()


class Gathered(Subquery):
    """The rows of a queryset as one list. Each row is a JSON object under the name `entry`."""

    template = "(SELECT json_group_array(json(gathered.entry)) FROM (%(subquery)s) gathered)"
    output_field = models.JSONField()

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, Any]:
        template = "(SELECT COALESCE(jsonb_agg(gathered.entry), '[]') FROM (%(subquery)s) gathered)"
        return super().as_sql(compiler, connection, template=template)  # type: ignore[call-arg]  # a Subquery's own
