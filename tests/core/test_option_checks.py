"""Options of constructors and calls are checked when they are given, by name and by type."""

from __future__ import annotations

import functools
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import Secret
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

make: Any = Acme
ACCOUNT = '{"id": "a", "balance": 1}'


async def async_hook(_: object) -> None:
    """Nobody would await it."""


class AsyncCallable:
    async def __call__(self, _: object) -> None: ...


WRONG: list[tuple[str, object]] = [
    ("timeout", None),
    ("timeout", "10"),
    ("timeout", (3, 10)),
    ("timeout", True),
    ("deadline", None),
    ("deadline", "5"),
    ("max_retries", None),
    ("max_retries", "2"),
    ("max_retries", True),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_constructor_refuses_an_option_of_another_type(name: str, value: object) -> None:
    with pytest.raises(TypeError, match=f"^{name}: expected .*, found "):
        make(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [*WRONG, *((name, it) for name in ("extra_headers", "extra_query") for it in ("x", None, [("a", "b")], {5: "x"}))],
)
def test_a_call_refuses_an_option_of_another_type(name: str, value: object) -> None:
    wire = Wire(ACCOUNT)
    options: dict[str, Any] = {name: value}

    with pytest.raises(TypeError, match=f"^{name}: expected .*, found "):
        Acme(wire).accounts.get(account_id="a", user_secret="s", **options)

    assert not wire.requests


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limits", 10),
        ("limits", None),
        ("limits", "calls"),
        ("limits", {"calls": "10"}),
        ("limits", {"calls": True}),
        ("trusted_hosts", "proxy.example"),
        ("trusted_hosts", None),
        ("trusted_hosts", [5]),
        ("base_url", 5),
        ("base_url", b"https://api.acme.example"),
        ("environment", 5),
        ("environment", ["demo"]),
        ("on_request", "print"),
        ("on_request", async_hook),
        ("on_response", functools.partial(async_hook)),
        ("on_response", AsyncCallable()),
        ("on_drift", async_hook),
        ("default_headers", "x"),
        ("default_headers", {5: "x"}),
    ],
)
def test_a_constructor_refuses_what_it_could_not_use(name: str, value: object) -> None:
    with pytest.raises(TypeError, match=rf"^{name}.*: expected .*, found "):
        make(**{name: value})


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_base_url_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url: expected an absolute URL"):
        Acme(base_url=value)


def test_hooks_of_any_plain_sort_are_taken() -> None:
    seen: list[object] = []
    client = Acme(Wire(ACCOUNT), on_request=functools.partial(seen.append), on_response=seen.append)

    client.accounts.get(account_id="a", user_secret="s")

    assert len(seen) == 2


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda acme: acme.accounts.list(curser="x"), r"Accounts\.list\(\) .*'curser'; did you mean 'cursor'\?"),
        (lambda acme: acme.accounts.get_ledger(timeot=3), r"Accounts\.get_ledger\(\) .*did you mean 'timeout'\?"),
        (lambda acme: acme.payments.get_status(zzz=1), r"Payments\.get_status\(\) .*'zzz'\. .*extra_query="),
        (lambda acme: acme.request("GET", "/x", qery={}), r"Acme\.request\(\) .*did you mean 'query'\?"),
    ],
)
def test_a_wrong_keyword_is_told_at_the_call_under_the_methods_name(call: Callable[[Acme], object], text: str) -> None:
    wire = Wire(ACCOUNT)

    with pytest.raises(TypeError, match=text):
        call(Acme(wire))

    assert not wire.requests


def test_a_wrong_keyword_of_asynchronous_pages_is_told_at_the_call() -> None:
    accounts: Any = AsyncAcme(Wire(ACCOUNT)).accounts

    with pytest.raises(TypeError, match=r"AsyncAccounts\.list\(\) .*'curser'; did you mean 'cursor'\?"):
        accounts.list(curser="x")


@pytest.mark.parametrize("options", [{"timeout": "5"}, {"max_items": "5"}, {"max_items": True}])
def test_options_of_pages_are_checked_at_the_call(options: dict[str, Any]) -> None:
    (name,) = options

    with pytest.raises(TypeError, match=f"^{name}: expected"):
        Acme(Wire(ACCOUNT)).accounts.list(**options)


def test_default_headers_go_with_every_call_and_a_call_may_replace_them() -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire, default_headers={"X-Trace": "t", "x-gate": Secret("open")})

    client.accounts.get(account_id="a", user_secret="s")
    client.accounts.get(account_id="a", user_secret="s", extra_headers={"x-trace": "other"})
    client.payments.get_status()

    assert [request.headers["x-trace"] for request in wire.requests] == ["t", "other", "t"]
    assert {request.headers["x-gate"] for request in wire.requests} == {"open"}


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "x y"])
def test_default_headers_are_held_to_the_rules_of_extra_ones(name: str) -> None:
    with pytest.raises(ValueError, match=r"^default_headers"):
        Acme(default_headers={name: "1"})


def test_a_default_header_that_signs_is_refused_before_anything_is_sent() -> None:
    wire = Wire(ACCOUNT)
    client = Acme(wire, default_headers={"acme-signature": "forged"})

    with pytest.raises(ValueError, match="default_headers: acme-signature is set by what signs"):
        client.accounts.get(account_id="a", user_secret="s")

    assert not wire.requests


def test_default_headers_with_a_secret_do_not_pickle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_CLIENT_ID", "a")
    plain = Acme(client_id=None, api_secret=None, default_headers={"x-trace": "t"})
    secret = Acme(client_id=None, api_secret=None, default_headers={"x-gate": Secret("open")})

    assert pickle.loads(pickle.dumps(plain))._constructor_options["default_headers"] == {"x-trace": "t"}
    with pytest.raises(TypeError, match="default_headers hold a secret"):
        pickle.dumps(secret)


def test_settings_of_an_http_client_that_no_call_uses_are_warned_of_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight_core._unused_settings._warned", set())
    own = httpx.Client(headers={"x-corp": "1"}, params={"a": "b"}, cookies={"c": "d"}, timeout=1, auth=("u", "p"))

    with pytest.warns(
        UserWarning, match=r"not its headers \(default_headers=\), params .*, cookies .*, timeout .*, auth"
    ) as caught:
        Acme(http_client=own)
    Acme(http_client=own)

    assert len(caught) == 1


def test_a_plain_http_client_with_hooks_and_a_transport_is_not_warned_of() -> None:
    own = httpx.Client(transport=Wire(ACCOUNT), event_hooks={"request": [lambda _: None]})

    assert Acme(http_client=own).payments.get_status() == {"id": "a", "balance": 1}
