import subprocess
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from pennyweight_core import InvalidCredentialsError, Secret, SignableRequest
from pennyweight_kalshi._overlay import Credentials, sign, verify_webhook

NOW = 1703123456.789


def pem(key: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def credentials(rsa_key: rsa.RSAPrivateKey) -> Credentials:
    return Credentials(api_key_id="key-id", private_key=Secret(pem(rsa_key)))


def request(
    method: str = "GET", path: str = "/trade-api/v2/portfolio/balance", query: str = "", body: bytes = b""
) -> SignableRequest:
    return SignableRequest(method, "https://external-api.kalshi.com", path, query, {}, body)


def signature(signed: SignableRequest) -> bytes:
    return b64decode(signed.headers["KALSHI-ACCESS-SIGNATURE"], validate=True)


def verify(key: rsa.RSAPublicKey, found: bytes, message: str) -> None:
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=32)
    key.verify(found, message.encode(), pss, hashes.SHA256())


def test_ed25519_signatures_equal_the_vectors(kalshi_ed25519: dict[str, str]) -> None:
    key = ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex(kalshi_ed25519["seed_hex"]))
    credentials = Credentials(api_key_id="key-id", private_key=Secret(pem(key)))
    now = int(kalshi_ed25519["timestamp"]) / 1000

    signed = sign(request(kalshi_ed25519["method"], kalshi_ed25519["path"]), credentials, now)

    assert key.public_key().public_bytes_raw().hex() == kalshi_ed25519["public_hex"]
    assert signed.headers["KALSHI-ACCESS-SIGNATURE"] == kalshi_ed25519["signature_b64"]
    assert signed.headers["KALSHI-ACCESS-TIMESTAMP"] == kalshi_ed25519["timestamp"]


def test_the_verifier_of_these_tests_takes_the_rsa_vector_and_rejects_other_paddings(
    kalshi_rsa_pss: dict[str, str],
) -> None:
    key: Any = serialization.load_pem_public_key(kalshi_rsa_pss["public_pem"].encode())

    verify(key, b64decode(kalshi_rsa_pss["valid_signature_b64"]), kalshi_rsa_pss["message"])
    for name in ("must_reject_maxsalt_b64", "must_reject_pkcs1v15_b64"):
        with pytest.raises(InvalidSignature):
            verify(key, b64decode(kalshi_rsa_pss[name]), kalshi_rsa_pss["message"])


def test_rsa_signatures_verify_with_salt_32(credentials: Credentials, rsa_key: rsa.RSAPrivateKey) -> None:
    signed = sign(request(), credentials, NOW)

    verify(rsa_key.public_key(), signature(signed), "1703123456789GET/trade-api/v2/portfolio/balance")


def test_openssl_accepts_our_rsa_signature(
    credentials: Credentials, rsa_key: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    public = rsa_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    (tmp_path / "public.pem").write_bytes(public)
    (tmp_path / "signature").write_bytes(signature(sign(request(), credentials, NOW)))
    pss = ("rsa_padding_mode:pss", "rsa_pss_saltlen:32", "rsa_mgf1_md:sha256")

    done = subprocess.run(
        ["openssl", "dgst", "-sha256", "-verify", "public.pem", "-signature", "signature"]
        + [word for option in pss for word in ("-sigopt", option)],
        input=b"1703123456789GET/trade-api/v2/portfolio/balance",
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )

    assert done.stdout == b"Verified OK\n"


def test_three_headers_are_added_and_the_rest_is_untouched(credentials: Credentials) -> None:
    before = request("POST", query="a=1", body=b"{}").with_headers({"Accept": "application/json"})

    signed = sign(before, credentials, NOW)

    assert list(signed.headers) == ["Accept", "KALSHI-ACCESS-KEY", "KALSHI-ACCESS-TIMESTAMP", "KALSHI-ACCESS-SIGNATURE"]
    assert signed.headers["KALSHI-ACCESS-KEY"] == "key-id"
    assert (signed.url, signed.body) == (before.url, b"{}")


@pytest.mark.parametrize(
    ("now", "timestamp"), [(1703123456.789, "1703123456789"), (1703123456.7899, "1703123456789"), (1.0, "1000")]
)
def test_the_timestamp_is_whole_milliseconds_rounded_down(credentials: Credentials, now: float, timestamp: str) -> None:
    assert sign(request(), credentials, now).headers["KALSHI-ACCESS-TIMESTAMP"] == timestamp


def test_neither_query_nor_body_is_signed(credentials: Credentials, rsa_key: rsa.RSAPrivateKey) -> None:
    signed = sign(request("POST", query="subaccount=3", body=b'{"a":1}'), credentials, NOW)

    verify(rsa_key.public_key(), signature(signed), "1703123456789POST/trade-api/v2/portfolio/balance")
    with pytest.raises(InvalidSignature):
        verify(rsa_key.public_key(), signature(signed), "1703123456789POST/trade-api/v2/portfolio/balance?subaccount=3")


def test_an_escaped_path_is_signed_as_sent(credentials: Credentials, rsa_key: rsa.RSAPrivateKey) -> None:
    signed = sign(request(path="/trade-api/v2/markets/A%2Fb%20c"), credentials, NOW)

    verify(rsa_key.public_key(), signature(signed), "1703123456789GET/trade-api/v2/markets/A%2Fb%20c")


def test_a_lower_case_method_is_signed_in_upper_case(credentials: Credentials, rsa_key: rsa.RSAPrivateKey) -> None:
    signed = sign(request("get"), credentials, NOW)

    verify(rsa_key.public_key(), signature(signed), "1703123456789GET/trade-api/v2/portfolio/balance")


def test_signing_again_replaces_the_signature(credentials: Credentials) -> None:
    first = sign(request(), credentials, NOW)

    second = sign(first, credentials, NOW + 1)

    assert second.headers["KALSHI-ACCESS-TIMESTAMP"] == "1703123457789"
    assert len(second.headers) == 3


def test_threads_on_one_key_do_not_mix_timestamps(credentials: Credentials, rsa_key: rsa.RSAPrivateKey) -> None:
    with ThreadPoolExecutor(2) as pool:
        signed = list(pool.map(lambda moment: sign(request(), credentials, float(moment)), range(200)))

    for moment, answer in enumerate(signed):
        assert answer.headers["KALSHI-ACCESS-TIMESTAMP"] == str(moment * 1000)
        verify(rsa_key.public_key(), signature(answer), f"{moment * 1000}GET/trade-api/v2/portfolio/balance")


def test_a_key_id_that_fits_no_header_is_refused(rsa_key: rsa.RSAPrivateKey) -> None:
    credentials = Credentials(api_key_id="key\n", private_key=Secret(pem(rsa_key)))

    with pytest.raises(InvalidCredentialsError, match="KALSHI-ACCESS-KEY"):
        sign(request(), credentials, NOW)


def test_kalshi_has_no_webhooks() -> None:
    assert verify_webhook is None
