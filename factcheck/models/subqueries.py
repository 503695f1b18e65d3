"""Subqueries that bring a figure or a list along within one statement."""

from django.db import models
from django.db.models import Subquery


class Counted(Subquery):
    """How many rows a queryset has. Slice it, and the count stops there instead of walking the whole table."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = models.IntegerField()
