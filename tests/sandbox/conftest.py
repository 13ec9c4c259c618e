"""Callers that sign with code of the tests' own, so that the sandbox is checked by neither itself nor our clients."""

import hmac
import json
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi.markets import ticker
from pennyweight_sandbox._vendor import Vendor, VendorName
from spec_requests import Draft, find_deviation

Call = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def listening() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(listening: Sandbox) -> Sandbox:
    listening.reset()
    return listening


def kalshi_headers(
    sandbox: Sandbox, path: str, *, key: object = None, offset_ms: int = 0, method: str = "GET"
) -> dict[str, str]:
    key = key or load_pem_private_key(sandbox.credentials.kalshi_private_key_path.read_bytes(), None)
    moment = str(int(sandbox.clock["kalshi"]() * 1000) + offset_ms)
    text = f"{moment}{method}{path}".encode()
    if isinstance(key, rsa.RSAPrivateKey):
        signature = key.sign(text, padding.PSS(padding.MGF1(SHA256()), padding.PSS.DIGEST_LENGTH), SHA256())
    else:
        assert isinstance(key, ed25519.Ed25519PrivateKey)
        signature = key.sign(text)
    return {
        "KALSHI-ACCESS-KEY": sandbox.env["KALSHI_API_KEY_ID"],
        "KALSHI-ACCESS-TIMESTAMP": moment,
        "KALSHI-ACCESS-SIGNATURE": b64encode(signature).decode(),
    }


@pytest.fixture
def ask_kalshi(sandbox: Sandbox) -> Call:
    def ask(query: str = "", *, path: str = "/trade-api/v2/portfolio/balance", **change: str | None) -> httpx.Response:
        headers = kalshi_headers(sandbox, path) | {f"KALSHI-ACCESS-{name.upper()}": v for name, v in change.items()}
        sent = {name.encode(): value.encode() for name, value in headers.items() if value is not None}
        return _send(sandbox, "kalshi", "GET", f"{path}?{query}" if query else path, headers=sent)

    return ask


@pytest.fixture
def order_headers(sandbox: Sandbox) -> dict[str, str]:
    """Signed headers for one POST of an order."""
    return kalshi_headers(sandbox, "/trade-api/v2/portfolio/events/orders", method="POST")


@pytest.fixture
def trade(sandbox: Sandbox) -> Call:
    """Signed requests to Kalshi by any method, with a path below `/trade-api/v2` and a JSON body."""

    def ask(method: str, path: str, **more: Any) -> httpx.Response:
        path, mark, query = f"/trade-api/v2{path}".partition("?")
        headers = kalshi_headers(sandbox, path, method=method)
        headers |= {"Content-Type": "application/json"} if "content" in more else {}
        return _send(sandbox, "kalshi", method, path + mark + query, headers=headers, **more)

    return ask


@pytest.fixture
def place(trade: Call) -> Call:
    """Places an order of ten contracts at 0.56 in a market whose book is 0.69 to 0.71, but for what is changed."""
    form = {
        "ticker": ticker(0, 3),
        "client_order_id": "mine",
        "side": "bid",
        "count": "10.00",
        "price": "0.5600",
        "time_in_force": "good_till_canceled",
        "self_trade_prevention_type": "taker_at_cross",
    }

    def ask(**change: Any) -> httpx.Response:
        changed = {name: value for name, value in (form | change).items() if value is not None}
        return trade("POST", "/portfolio/events/orders", json=changed)

    return ask


@pytest.fixture
def cash(trade: Call) -> Callable[[], Decimal]:
    """Asks for the dollars that are free on the first exchange index."""

    def ask() -> Decimal:
        return Decimal(trade("GET", "/portfolio/balance?exchange_index=0").json()["balance_dollars"])

    return ask


@pytest.fixture
def ask_snaptrade(sandbox: Sandbox) -> Call:
    def ask(
        path: str = "/accounts",
        *,
        query: str | None = None,
        body: bytes = b"",
        moment: int | None = None,
        key: str | None = None,
        headers: dict[str, str] | None = None,
        method: str = "GET",
        media_type: str = "application/json",
        personal: bool = False,
    ) -> httpx.Response:
        env, kind = sandbox.env, "SNAPTRADE_PERSONAL" if personal else "SNAPTRADE"
        user = f"userId={quote(env['SNAPTRADE_USER_ID'])}&userSecret={env['SNAPTRADE_USER_SECRET']}&"
        own = ("" if personal else user) if query is None else f"{query}&"
        moment = int(time.time()) if moment is None else moment
        raw = f"{own}clientId={env[f'{kind}_CLIENT_ID']}&timestamp={moment}"
        content = _json_or_none(body)
        signed = json.dumps(
            {"content": content or None, "path": path, "query": raw}, separators=(",", ":"), sort_keys=True
        )
        digest = hmac.new((key or env[f"{kind}_CONSUMER_KEY"]).encode(), signed.encode(), "sha256").digest()
        typed = {"Content-Type": media_type} if method != "GET" else {}
        sent = typed | {"Signature": b64encode(digest).decode()} if headers is None else headers
        return _send(sandbox, "snaptrade", method, f"{path}?{raw}", headers=sent, content=body)

    return ask


def _json_or_none(body: bytes) -> object:
    try:
        return json.loads(body)
    except ValueError:
        return None


@pytest.fixture
def ask_mesh(sandbox: Sandbox) -> Call:
    def ask(method: str, path: str, **more: Any) -> httpx.Response:
        keys = {"X-Client-Id": sandbox.env["MESH_CLIENT_ID"], "X-Client-Secret": sandbox.env["MESH_CLIENT_SECRET"]}
        return _send(sandbox, "mesh", method, path, **({"headers": keys} | more))

    return ask


@pytest.fixture
def ask_onebalance(sandbox: Sandbox) -> Call:
    def ask(path: str, *, method: str = "GET", key: str | None = None) -> httpx.Response:
        headers = {"x-api-key": key or sandbox.env["ONEBALANCE_API_KEY"]}
        return _send(sandbox, "onebalance", method, f"/api{path}", headers=headers)

    return ask


@pytest.fixture
def onebalance(sandbox: Sandbox) -> Iterator[Callable[..., httpx.Client]]:
    """Makes clients of OneBalance that send its key, over a socket or in process."""
    with ExitStack() as stack:

        def make(*, over_socket: bool) -> httpx.Client:
            url = sandbox.url("onebalance") if over_socket else "https://vendor.invalid/api"
            transport = None if over_socket else sandbox.transport("onebalance")
            keys = {"x-api-key": sandbox.env["ONEBALANCE_API_KEY"]}
            return stack.enter_context(httpx.Client(base_url=url, headers=keys, transport=transport))

        yield make


def admin_token(sandbox: Sandbox) -> str:
    """Return a bearer token for Mesh's Admin API."""
    token = sandbox.mesh.tokens.issue(sandbox.env["MESH_ADMIN_CLIENT_ID"], sandbox.env["MESH_ADMIN_CLIENT_SECRET"])
    assert token
    return token


def _send(sandbox: Sandbox, vendor: VendorName, method: str, target: str, **more: Any) -> httpx.Response:
    with httpx.Client(transport=sandbox.transport(vendor)) as client:
        request = client.build_request(method, "https://vendor.invalid", **more)
        request.url = request.url.copy_with(raw_path=target.encode())
        answer = client.send(request)
    assert_promised(vendor, sandbox, answer)
    return answer


def assert_promised(vendor: VendorName, sandbox: Sandbox, answer: httpx.Response) -> None:
    """Hold every answer of every test to what the spec says of its operation."""
    served: Vendor = getattr(sandbox, vendor)
    found = served.find(answer.request.url.raw_path.decode().partition("?")[0])
    operation = found and found[1].get(answer.request.method)
    if found and operation and answer.content:
        assert find_deviation(found[0].document, operation, answer) is None


@pytest.fixture
def ask(sandbox: Sandbox, ask_snaptrade: Call) -> Call:
    """Sends a draft of any operation of a vendor, signed as the vendor wants it, or with no credentials at all."""

    def send(vendor: VendorName, draft: Draft, *, signed: bool = True) -> httpx.Response:
        method, path, query, env = draft.operation.method, draft.path, draft.raw_query, sandbox.env
        headers = {"Content-Type": draft.media_type} if draft.raw_body else {}
        if vendor == "snaptrade" and signed:
            return ask_snaptrade(path, query=query, body=draft.raw_body, method=method, media_type=draft.media_type)
        if signed and vendor == "kalshi":
            headers |= kalshi_headers(sandbox, path, method=method)
        elif signed and path.startswith("/admin/"):
            headers |= {"Authorization": f"Bearer {admin_token(sandbox)}"}
        elif signed and vendor == "mesh":
            headers |= {"X-Client-Id": env["MESH_CLIENT_ID"], "X-Client-Secret": env["MESH_CLIENT_SECRET"]}
        elif signed:
            headers["x-api-key"] = env["ONEBALANCE_API_KEY"]
        target = f"{path}?{query}" if query else path
        return _send(sandbox, vendor, method, target, headers=headers, content=draft.raw_body)

    return send
