"""Kalshi lets in exactly who signed time, method and raw path with a registered key, within five seconds."""

import json
import subprocess
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi import signature

Call = Callable[..., httpx.Response]

BALANCE = "/trade-api/v2/portfolio/balance"
VECTORS = Path(__file__).parents[1] / "fixtures" / "vectors.json"


def openssl(*arguments: str, text: bytes = b"") -> bytes:
    return subprocess.run(["openssl", *arguments], input=text, capture_output=True, check=True).stdout


def openssl_signature(sandbox: Sandbox, text: str, *options: str) -> str:
    key = str(sandbox.credentials.kalshi_private_key_path)
    return b64encode(openssl("dgst", "-sha256", "-sign", key, *options, text=text.encode())).decode()


PSS = ("-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_mgf1_md:sha256", "-sigopt")


def error(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 401
    found: dict[str, str] = answer.json()["error"]
    return found


def test_a_signed_request_is_answered(ask_kalshi: Call) -> None:
    assert ask_kalshi().status_code == 200


def test_a_signature_made_by_openssl_is_accepted(ask_kalshi: Call, sandbox: Sandbox) -> None:
    sandbox.clock["kalshi"] = lambda: 1_703_123_456.789

    made = openssl_signature(sandbox, f"1703123456789GET{BALANCE}", *PSS, "rsa_pss_saltlen:32")

    assert ask_kalshi(timestamp="1703123456789", signature=made).status_code == 200


@pytest.mark.parametrize("options", [(*PSS, "rsa_pss_saltlen:max"), (*PSS, "rsa_pss_saltlen:0"), ()])
def test_another_salt_or_padding_is_refused(ask_kalshi: Call, sandbox: Sandbox, options: tuple[str, ...]) -> None:
    sandbox.clock["kalshi"] = lambda: 1_703_123_456.789

    made = openssl_signature(sandbox, f"1703123456789GET{BALANCE}", *options)

    assert error(ask_kalshi(timestamp="1703123456789", signature=made))["details"] == "INCORRECT_API_KEY_SIGNATURE"


def test_an_ed25519_key_of_openssl_is_accepted_once_registered(
    ask_kalshi: Call, sandbox: Sandbox, tmp_path: Path
) -> None:
    private, text = tmp_path / "key.pem", tmp_path / "text"
    private.write_bytes(openssl("genpkey", "-algorithm", "ed25519"))
    text.write_text(f"1703123456789GET{BALANCE}", "utf-8")
    sandbox.kalshi.register_key("second", openssl("pkey", "-in", str(private), "-pubout"))
    sandbox.clock["kalshi"] = lambda: 1_703_123_456.789

    made = b64encode(openssl("pkeyutl", "-sign", "-rawin", "-inkey", str(private), "-in", str(text))).decode()

    assert ask_kalshi(key="second", timestamp="1703123456789", signature=made).status_code == 200


def test_a_key_of_another_kind_cannot_be_registered(sandbox: Sandbox) -> None:
    public = generate_private_key(SECP256R1()).public_key()

    with pytest.raises(ValueError, match="RSA and Ed25519"):
        sandbox.kalshi.register_key("k", public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


@pytest.mark.parametrize("name", ["key", "timestamp", "signature"])
def test_a_missing_header_is_named(ask_kalshi: Call, name: str) -> None:
    found = error(ask_kalshi(**{name: None}))

    assert found["code"] == "signature_is_missing_from_headers"
    assert found["details"] == f"KALSHI-ACCESS-{name.upper()}"


def test_an_unknown_key_is_not_found(ask_kalshi: Call) -> None:
    assert error(ask_kalshi(key="nobody")) == {
        "code": "authentication_error",
        "message": "authentication_error",
        "details": "NOT_FOUND",
    }


@pytest.mark.parametrize("broken", ["AAAA", "not base64!", "é"])
def test_a_wrong_signature_is_told(ask_kalshi: Call, broken: str) -> None:
    assert error(ask_kalshi(signature=broken))["details"] == "INCORRECT_API_KEY_SIGNATURE"


@pytest.mark.parametrize(("behind", "status"), [(-5.0, 200), (5.0, 200), (-5.001, 401), (5.001, 401), (30, 401)])
def test_the_clock_may_be_five_seconds_off(sandbox: Sandbox, ask_kalshi: Call, behind: float, status: int) -> None:
    sandbox.clock["kalshi"] = lambda: 1_700_000_000.0
    made = openssl_signature(sandbox, f"1700000000000GET{BALANCE}", *PSS, "rsa_pss_saltlen:32")

    sandbox.clock["kalshi"] = lambda: 1_700_000_000.0 + behind
    answer = ask_kalshi(timestamp="1700000000000", signature=made)

    assert answer.status_code == status


@pytest.mark.parametrize("moment", ["1703123456", "soon", "١٢", "-5", "9" * 30])
def test_a_timestamp_that_is_not_milliseconds_has_expired(ask_kalshi: Call, moment: str) -> None:
    assert error(ask_kalshi(timestamp=moment)) == {
        "code": "header_timestamp_expired",
        "message": "header timestamp expired",
    }


def test_the_query_is_not_signed_and_the_path_is_signed_as_it_arrived(ask_kalshi: Call, sandbox: Sandbox) -> None:
    answer = ask_kalshi("subaccount=3", path="/trade-api/v2/portfolio/balanc%65")

    assert answer.status_code == 200
    assert str(sandbox.last_request("kalshi").signed_text).endswith("GET/trade-api/v2/portfolio/balanc%65")


@pytest.mark.skipif(not VECTORS.exists(), reason="the shared vectors are not there")
def test_the_published_vectors_verify() -> None:
    vectors = json.loads(VECTORS.read_text("utf-8"))

    for vector in vectors["kalshi_ed25519"]:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(vector["public_hex"]))
        assert signature.verify(key, vector["signature_b64"], vector["message"])
    for vector in vectors["kalshi_rsa_pss"]:
        rsa = signature.load(vector["public_pem"].encode())
        assert signature.verify(rsa, vector["valid_signature_b64"], vector["message"])
        assert not signature.verify(rsa, vector["must_reject_maxsalt_b64"], vector["message"])
        assert not signature.verify(rsa, vector["must_reject_pkcs1v15_b64"], vector["message"])
