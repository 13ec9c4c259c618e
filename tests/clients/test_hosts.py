"""Credentials go to the vendor's own hosts, to hosts named by the user, and to loopback: nowhere else."""

from __future__ import annotations

import httpx
import keys
import pytest
from pennyweight_kalshi import APIStatusError, Kalshi, UnsafeHostError
from wire import Wire

BALANCE = '{"balance": 1, "portfolio_value": 2, "updated_ts": 3}'


@pytest.mark.parametrize(
    "url",
    [
        "http://external-api.kalshi.com/trade-api/v2",
        "http://10.0.0.1",
        "https://evil.example",
        "https://external-api.kalshi.com.evil.example",
        "https://external-api.kalshi.com@evil.example/",
        "https://user:pass@external-api.kalshi.com/",
        "https://external-api.kalshi.com/?query=1",
        "https://external-api.kalshi.com/#fragment",
        "https://external-api.kalshi.com/a b",
        "https://external-api.kalshi.com\\@evil.example/",
        "https://external-api.kalshi.com:99999/",
        "http://127.0.0.1.evil.example/",
        "ftp://127.0.0.1/",
        "//external-api.kalshi.com",
        "external-api.kalshi.com",
        "https://",
    ],
)
def test_an_unsafe_base_url_is_refused_at_construction(url: str) -> None:
    with pytest.raises(UnsafeHostError, match="base_url"):
        keys.kalshi(base_url=url)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://demo-api.kalshi.co/trade-api/v2", "https://demo-api.kalshi.co"),
        ("HTTPS://External-API.kalshi.com:443/trade-api/v2/", "https://external-api.kalshi.com"),
        ("http://127.0.0.1:8700/trade-api/v2", "http://127.0.0.1:8700"),
        ("http://localhost:8700", "http://localhost:8700"),
        ("http://[::1]:8700", "http://[::1]:8700"),
    ],
)
def test_the_vendors_hosts_and_loopback_are_accepted(url: str, origin: str) -> None:
    wire = Wire(BALANCE)

    keys.kalshi(wire, base_url=url).portfolio.get_balance()

    assert str(wire.requests[0].url).startswith(origin)


def test_a_host_trusted_by_name_is_accepted() -> None:
    wire = Wire(BALANCE)

    keys.kalshi(wire, base_url="https://proxy.example/kalshi", trusted_hosts=["proxy.example"]).portfolio.get_balance()

    assert str(wire.requests[0].url) == "https://proxy.example/kalshi/portfolio/balance"


def test_trusted_hosts_is_no_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_TRUSTED_HOSTS", "evil.example")
    monkeypatch.setenv("KALSHI_BASE_URL", "https://evil.example")

    with pytest.raises(UnsafeHostError):
        keys.kalshi()


def test_one_string_of_trusted_hosts_is_refused() -> None:
    with pytest.raises(TypeError, match="expected a list of host names"):
        keys.kalshi(base_url="https://a.example", trusted_hosts="a.example")


def test_an_environment_picks_its_server() -> None:
    wire = Wire(BALANCE)

    keys.kalshi(wire, environment="demo").portfolio.get_balance()

    assert wire.requests[0].url.host == "external-api.demo.kalshi.co"


def test_an_unknown_environment_lists_the_known_ones() -> None:
    with pytest.raises(ValueError, match="expected one of production, production-shared, demo, demo-shared"):
        keys.kalshi(environment="staging")


@pytest.mark.filterwarnings("ignore:http_client.*follow_redirects")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("own_client", [True, False])
def test_a_redirect_is_not_followed(status: int, *, own_client: bool) -> None:
    wire = Wire(httpx.Response(status, headers={"location": "https://evil.example/"}), BALANCE)
    client = (
        keys.kalshi(http_client=httpx.Client(transport=wire, follow_redirects=True))
        if own_client
        else keys.kalshi(wire)
    )

    with pytest.raises(APIStatusError) as caught:
        client.portfolio.get_balance()

    assert caught.value.status_code == status
    assert [request.url.host for request in wire.requests] == ["external-api.kalshi.com"]


def test_a_users_http_client_is_signed_below_and_otherwise_left_alone() -> None:
    wire = Wire(BALANCE)
    own = httpx.Client(transport=wire)

    keys.kalshi(http_client=own).portfolio.get_balance()
    keys.kalshi(http_client=own).portfolio.get_balance()
    own.get("https://elsewhere.example/")

    signed, again, other = wire.requests
    assert "kalshi-access-signature" in signed.headers
    assert "kalshi-access-signature" in again.headers
    assert "kalshi-access-signature" not in other.headers
    assert not own.is_closed


def test_a_proxy_of_a_users_http_client_is_signed_too() -> None:
    wire = Wire(BALANCE)
    own = httpx.Client(mounts={"https://": wire})

    keys.kalshi(http_client=own).portfolio.get_balance()

    assert "kalshi-access-signature" in wire.requests[0].headers


def test_hooks_of_a_users_http_client_see_no_secret() -> None:
    seen: list[httpx.Request] = []
    own = httpx.Client(transport=Wire("[]"), event_hooks={"request": [seen.append]})

    keys.snaptrade(http_client=own).accounts.list(user_id="someone", user_secret="planted")

    assert "planted" not in str(seen[0].url)
    assert "signature" not in seen[0].headers


def test_a_proxy_of_the_environment_never_sees_a_loopback_request(
    sandbox_env: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)

    with Kalshi(max_retries=0) as client:
        assert client.portfolio.get_balance().balance == 987654


def test_both_a_client_and_a_transport_are_refused() -> None:
    with pytest.raises(ValueError, match="expected one of them"):
        Kalshi(api_key_id="a", private_key=keys.pem(), http_client=httpx.Client(), transport=Wire(BALANCE))
