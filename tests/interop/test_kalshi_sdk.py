"""Kalshi's official SDK beside ours: accepted by our sandbox, and each side's signatures verify for the other."""

from __future__ import annotations

import base64
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from pennyweight_core import Secret, SignableRequest
from pennyweight_kalshi._overlay import Credentials, sign

if TYPE_CHECKING:
    from pathlib import Path

    from pennyweight_sandbox import Sandbox

kalshi_python_sync = pytest.importorskip("kalshi_python_sync", reason="the official SDK; run: nox -s interop")

PATH = "/trade-api/v2/portfolio/balance"


@pytest.fixture(scope="module", params=["rsa", "ed25519"])
def key(request: pytest.FixtureRequest) -> Any:
    return generate_private_key(65537, 2048) if request.param == "rsa" else Ed25519PrivateKey.generate()


@pytest.fixture
def pem(key: Any) -> str:
    text: bytes = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return text.decode()


@pytest.fixture
def registered(key: Any, pennyweight_sandbox: Sandbox) -> str:
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    name = f"interop-{type(key).__name__}"
    pennyweight_sandbox.kalshi.register_key(name, public.decode())
    return name


def sdk(base_url: str, name: str, pem: str) -> Any:
    configuration = kalshi_python_sync.Configuration(host=base_url)
    configuration.api_key_id = name
    configuration.private_key_pem = pem
    return kalshi_python_sync.KalshiClient(configuration)


def test_the_official_sdk_is_accepted_by_our_sandbox(
    registered: str, pem: str, sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox
) -> None:
    balance = sdk(sandbox_env["KALSHI_BASE_URL"], registered, pem).get_balance(subaccount=3)

    assert balance.balance == 25012
    assert pennyweight_sandbox.last_request("kalshi").status == 200


def test_the_official_sdk_is_refused_with_another_key(registered: str, sandbox_env: dict[str, str]) -> None:
    other = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()

    with pytest.raises(kalshi_python_sync.exceptions.UnauthorizedException):
        sdk(sandbox_env["KALSHI_BASE_URL"], registered, other).get_balance()


def test_the_official_sdk_and_ours_read_the_same(registered: str, pem: str, sandbox_env: dict[str, str]) -> None:
    from pennyweight_kalshi import Kalshi

    theirs = sdk(sandbox_env["KALSHI_BASE_URL"], registered, pem).get_balance()
    with Kalshi(api_key_id=registered, private_key=pem) as client:
        ours = client.portfolio.get_balance()

    assert (ours.balance, ours.portfolio_value) == (theirs.balance, theirs.portfolio_value)
    assert str(ours.balance_dollars) == theirs.balance_dollars


def test_both_sign_the_same_text(key: Any, pem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = 1_700_000_000.123
    monkeypatch.setattr("time.time", lambda: moment)
    theirs = kalshi_python_sync.auth.KalshiAuth("id", pem).create_auth_headers("get", f"https://x.example{PATH}?a=1")
    ours = sign(
        SignableRequest("GET", "https://x.example", PATH, "a=1", {}, b""),
        Credentials(api_key_id="id", private_key=Secret(pem)),
        moment,
    ).headers

    assert ours["KALSHI-ACCESS-TIMESTAMP"] == theirs["KALSHI-ACCESS-TIMESTAMP"]
    if isinstance(key, Ed25519PrivateKey):  # deterministic; RSA-PSS is salted, and verified below
        assert ours["KALSHI-ACCESS-SIGNATURE"] == theirs["KALSHI-ACCESS-SIGNATURE"]


def test_openssl_verifies_our_rsa_signature(tmp_path: Path) -> None:
    key = generate_private_key(65537, 2048)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    (tmp_path / "public.pem").write_bytes(
        key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    headers = sign(
        SignableRequest("GET", "https://x.example", PATH, "", {}, b""),
        Credentials(api_key_id="id", private_key=Secret(private)),
        1_700_000_000.0,
    ).headers
    (tmp_path / "signature").write_bytes(base64.b64decode(headers["KALSHI-ACCESS-SIGNATURE"]))
    (tmp_path / "text").write_text(f"{headers['KALSHI-ACCESS-TIMESTAMP']}GET{PATH}", "utf-8")

    options = ["rsa_padding_mode:pss", "rsa_pss_saltlen:32", "rsa_mgf1_md:sha256"]
    command = ["openssl", "dgst", "-sha256", "-verify", "public.pem", "-signature", "signature"]
    command += [word for option in options for word in ("-sigopt", option)]
    run = subprocess.run([*command, "text"], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert run.stdout.strip() == "Verified OK"
