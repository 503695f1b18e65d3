"""Statements that are built once."""

import pytest
from django.db import connection
from django.db.transaction import TransactionManagementError

from factcheck.actions.trail import HEAD
from factcheck.models import Chain

pytestmark = pytest.mark.django_db


def test_a_statement_that_locks_is_refused_outside_of_a_transaction_whenever_it_was_built(monkeypatch):
    Chain.objects.create(subject="system")
    assert HEAD.first(subject="system", article=None)["length"] == 0
    monkeypatch.setattr(connection, "in_atomic_block", False)
    with pytest.raises(TransactionManagementError, match="locked until the end"):
        HEAD.first(subject="system", article=None)
