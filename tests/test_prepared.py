"""Statements that are built once."""

import pytest
from django.db.transaction import TransactionManagementError, atomic

from factcheck.actions.trail import HEAD
from factcheck.models import Chain


@pytest.mark.django_db(transaction=True)
def test_a_statement_that_locks_is_refused_outside_of_a_transaction_whenever_it_was_built():
    Chain.objects.create(subject="system")
    with atomic():
        assert HEAD.first(subject="system", article=None)["length"] == 0
    with pytest.raises(TransactionManagementError):
        HEAD.first(subject="system", article=None)
