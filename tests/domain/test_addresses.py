"""Which spellings lead to one page."""

import pytest

from factcheck.domain.addresses import address_key


@pytest.mark.parametrize("spelling", [
    "http://example.org/a%20b", "https://EXAMPLE.org:443/a b/", " https://example.org./a b#top",
])  # fmt: skip
def test_spellings_of_one_address_share_a_key(spelling: str):
    assert address_key(spelling) == address_key("https://example.org/a b")


@pytest.mark.parametrize("other", [
    "https://example.org/a b?page=2", "https://example.org:8443/a b", "https://sub.example.org/a b", "https://example.org",
    "https://[::1", "",
])  # fmt: skip
def test_other_addresses_do_not(other: str):
    assert address_key(other) != address_key("https://example.org/a b")
