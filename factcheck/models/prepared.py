"""Statements that are built once: for the few reads that every take and every submit make.

Building SQL from a queryset costs Python more than the database needs to answer it. A queryset written with slots in
place of the values that change is turned into SQL once, and the values are put in at each call.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection, models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import RawSQL
from django.db.models.sql.compiler import SQLCompiler
from django.db.transaction import TransactionManagementError


def slot(name: str) -> Any:
    """Stands in a queryset for whatever value comes later under this name, be it a row or a moment."""
    return Slot(name)


class Slot(models.Expression):
    def __init__(self, name: str) -> None:
        super().__init__(output_field=models.Field())
        self.name = name

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[Any]]:
        return "%s", [self]

    @property
    def pk(self) -> "Slot":
        return self

    def __hash__(self) -> int:
        return hash(self.name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Slot) and other.name == self.name


@dataclass
class Prepared:
    """`build` gives the queryset, of plain rows (`values`), with a slot for each of `values` at the call. One that
    `locks` its row is refused outside of a transaction.
    """

    build: Callable[..., models.QuerySet[Any, Any]]
    locks: bool = False
    _built: dict[Any, tuple[str, tuple[Any, ...], list[str]]] = field(default_factory=dict)

    def first(self, *shape: Any, **values: Any) -> dict[str, Any] | None:
        """The first row, raw as the database gives it. `shape` is handed to `build`; each shape is built once."""
        sql, parameters, names = self._ready(shape)
        if self.locks and not connection.in_atomic_block:
            raise TransactionManagementError("a row is locked until the end of a transaction: there is none")
        with connection.cursor() as cursor:
            cursor.execute(sql, _filled(parameters, values))
            row = cursor.fetchone()
        return dict(zip(names, row, strict=True)) if row else None

    def among(self, **values: Any) -> RawSQL:
        """As what another queryset's `pk__in` asks for, where the one value that `build` selects is a key."""
        sql, parameters, _ = self._ready(())
        return RawSQL(sql, _filled(parameters, values))  # noqa: S611  # Django's own SQL, its values still parameters

    def _ready(self, shape: tuple[Any, ...]) -> tuple[str, tuple[Any, ...], list[str]]:
        key = (connection.vendor, *shape)
        if key not in self._built:
            self._built[key] = _compiled(self.build(*shape))
        return self._built[key]


def _compiled(rows: models.QuerySet[Any, Any]) -> tuple[str, tuple[Any, ...], list[str]]:
    sql, parameters = rows.query.get_compiler(connection=connection).as_sql()
    return sql, tuple(parameters), [*rows.query.values_select, *rows.query.annotation_select]


def _filled(parameters: Sequence[Any], values: Mapping[str, Any]) -> list[Any]:
    return [values[one.name] if isinstance(one, Slot) else one for one in parameters]
