"""Which addresses are connected to, and that the one checked is the one connected to.

`forbidden.json` and `allowed.json` hold an address, why it stands there, the answers that the scripted resolver gives
(by default a public one, so that only a spelling that is seen through is refused), and where a connection must go.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from factcheck.fetching import Code, FetchRefused, get

HERE = Path(__file__).parent
PUBLIC = ["93.184.216.34"]
# What a refusal may say when an address is wrong in itself; of what listens there it says nothing.
BEFORE_CONNECTING = {
    Code.BAD_ADDRESS,
    Code.BAD_SCHEME,
    Code.BAD_PORT,
    Code.CREDENTIALS,
    Code.REFUSED_ADDRESS,
    Code.CONNECTION_FAILED,
}


def rows(name: str) -> list[Any]:
    entries = json.loads((HERE / name).read_text(encoding="utf-8"))
    return [pytest.param(entry, id=f"{number}-{entry['why']}") for number, entry in enumerate(entries)]


class Network:
    """The two doors of the guarded GET: answers as scripted, and every connection noted and refused."""

    def __init__(self, *turns: Sequence[str]) -> None:
        self.turns = list(turns)
        self.asked: list[str] = []
        self.tried: list[str] = []

    def resolve(self, name: str) -> Sequence[str]:
        self.asked.append(name)
        return self.turns[min(len(self.asked), len(self.turns)) - 1]

    def connect(self, address: str, port: int, seconds: float) -> Any:
        self.tried.append(address)
        raise ConnectionRefusedError

    def code_of(self, url: str) -> Code:
        with pytest.raises(FetchRefused) as refused:
            get(url, resolve=self.resolve, connect=self.connect)
        assert str(refused.value) == refused.value.code
        assert refused.value.detail.isprintable()
        return refused.value.code


@pytest.mark.parametrize("entry", rows("forbidden.json"))
def test_forbidden_address_is_refused_without_a_connection(entry: dict[str, Any]) -> None:
    network = Network(entry.get("answers", PUBLIC))
    assert network.code_of(entry["url"]) in BEFORE_CONNECTING
    assert network.tried == []


@pytest.mark.parametrize("entry", rows("allowed.json"))
def test_allowed_address_is_tried_at_the_checked_address(entry: dict[str, Any]) -> None:
    network = Network(entry.get("answers", PUBLIC))
    assert network.code_of(entry["url"]) is Code.CONNECTION_FAILED
    assert network.tried[:1] == [entry["tried"]]


def test_lists_are_long_enough_to_mean_something() -> None:
    assert len(rows("forbidden.json")) >= 150
    assert len(rows("allowed.json")) >= 30


def test_name_that_changes_its_answer_is_asked_once_and_connected_to_as_checked() -> None:
    network = Network(PUBLIC, ["127.0.0.1"])
    assert network.code_of("http://rebinding.example.org/") is Code.CONNECTION_FAILED
    assert (network.asked, network.tried) == (["rebinding.example.org"], PUBLIC)


def test_every_checked_address_is_tried_in_turn() -> None:
    network = Network(["93.184.216.34", "2606:4700:4700::1111", "93.184.216.34"])
    network.code_of("https://example.org/")
    assert network.tried == ["93.184.216.34", "2606:4700:4700::1111"]


@pytest.mark.parametrize("answers", [["127.0.0.1"], ["10.1.2.3"], ["93.184.216.34", "::1"], ["64:ff9b::a00:1"]])
@pytest.mark.parametrize("path", ["", "admin", "?q=1"])
def test_refusals_of_inner_addresses_look_alike(answers: list[str], path: str) -> None:
    assert Network(answers).code_of(f"http://inside.example.org/{path}") is Code.REFUSED_ADDRESS


def failing(error: Exception) -> Callable[[str], Sequence[str]]:
    def resolve(_name: str) -> Sequence[str]:
        raise error

    return resolve


@pytest.mark.parametrize("error", [OSError("no such name"), UnicodeError("label too long"), ValueError("odd")])
def test_name_without_an_address_is_not_reached(error: Exception) -> None:
    with pytest.raises(FetchRefused) as refused:
        get("http://nowhere.example.org/", resolve=failing(error))
    assert refused.value.code is Code.CONNECTION_FAILED


def test_entry_of_the_setting_opens_one_host_and_port_only() -> None:
    network = Network(PUBLIC)
    for url, code in {
        "http://127.0.0.1:8123/": Code.CONNECTION_FAILED,
        "http://127.0.0.1:8124/": Code.BAD_PORT,
        "http://127.0.0.1/": Code.REFUSED_ADDRESS,
    }.items():
        with pytest.raises(FetchRefused) as refused:
            get(url, allow=["127.0.0.1:8123"], resolve=network.resolve, connect=network.connect)
        assert refused.value.code is code
    assert network.tried == ["127.0.0.1"]
