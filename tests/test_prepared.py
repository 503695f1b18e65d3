"""Statements that are built once."""

from unittest import mock

import pytest
from django.db import connection
from django.db.transaction import TransactionManagementError

from factcheck.actions.trail import HEAD
from factcheck.models import Chain

pytestmark = pytest.mark.django_db


def test_a_statement_that_locks_is_refused_outside_of_a_transaction_whenever_it_was_built():
    Chain.objects.create(subject="system")
    assert HEAD.first(subject="system", article=None)["length"] == 0
    with (
        mock.patch.object(connection, "in_atomic_block", False),
        pytest.raises(TransactionManagementError, match="locked until the end"),
    ):
        HEAD.first(subject="system", article=None)
