import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat
from kalshi_keys import ED25519, LOCKED_PKCS8, PKCS8, PLAIN, PUBLIC, RSA, SCRAPS, load
from pennyweight_core import InvalidCredentialsError
from secrecy import everything_shown


def refused(private_key: Any, passphrase: Any = None) -> str:
    with pytest.raises(InvalidCredentialsError) as caught:
        load(private_key, passphrase)
    shown = everything_shown(caught.value)
    assert not [scrap for scrap in SCRAPS if scrap in shown]
    assert "open sesame" not in shown
    assert caught.value.vendor == "kalshi"
    return str(caught.value)


def test_the_error_has_all_four_parts() -> None:
    assert refused(PUBLIC) == (
        "kalshi: private_key cannot be used\n"
        "  expected  a private RSA key of at least 2048 bits or a private Ed25519 key, as PEM (PKCS#1 or PKCS#8)\n"
        "  found     a public key\n"
        "  so        give the private key instead"
    )


PLAIN_EC = ec.generate_private_key(ec.SECP256R1())
OTHER_KEYS = {
    "an EC key": PLAIN_EC.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, PLAIN),
    "a private key of another kind (EC": PLAIN_EC.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, PLAIN),
    "a private key of another kind (Ed448": ed448.Ed448PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, PLAIN
    ),
    "an OpenSSH key": ED25519.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, PLAIN),
    "a public key": PUBLIC,
    "a certificate": b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    "a PEM block of another kind": b"-----BEGIN X509 CRL-----\nMIIB\n-----END X509 CRL-----\n",
    "an RSA key of 1024 bits": subprocess.run(["openssl", "genrsa", "1024"], capture_output=True, check=True).stdout,
    "DER, not PEM": RSA.private_bytes(Encoding.DER, PrivateFormat.PKCS8, PLAIN),
    "text without a BEGIN line": "".join(SCRAPS[:9]),
    "a damaged PEM block": PKCS8[:200] + b"\n-----END PRIVATE KEY-----\n",
    "a value of type int": 42,
    "an encrypted key, and no passphrase": LOCKED_PKCS8,
}


@pytest.mark.parametrize(("found", "given"), OTHER_KEYS.items(), ids=OTHER_KEYS)
def test_what_is_no_usable_key_is_named(found: str, given: Any) -> None:
    assert f"found     {found}" in refused(given)


@pytest.mark.parametrize("damaged", [PKCS8[:300], PKCS8[:300] + PKCS8[-30:], b"-----BEGIN PRIVATE KEY-----"])
def test_a_key_that_lost_lines_is_called_damaged(damaged: bytes) -> None:
    message = refused(damaged)

    assert "a damaged PEM block" in message


def test_an_encrypted_key_with_a_wrong_passphrase_is_refused() -> None:
    assert "does not open" in refused(LOCKED_PKCS8, "open barley")


def test_a_passphrase_on_a_plain_key_is_refused() -> None:
    assert "leave the passphrase out" in refused(PKCS8, "open sesame")


def test_a_passphrase_of_another_type_is_refused() -> None:
    assert "passphrase: expected str or bytes, found int" in refused(PKCS8, 42)


def test_text_that_names_a_file_is_answered_with_path(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(PKCS8)

    assert "pathlib.Path" in refused("keys/kalshi.pem")
    assert "pathlib.Path" in refused(str(tmp_path / "key"))


@pytest.mark.parametrize("text", ["~/kalshi", "~", "./kalshi", "../keys/kalshi", "~/keys/kalshi.pem"])
def test_text_that_looks_like_a_path_is_answered_with_the_variable_for_paths(text: str) -> None:
    assert "KALSHI_PRIVATE_KEY_PATH" in refused(text)


def test_a_missing_file_is_named_where_it_was_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert f"no file at {tmp_path}{os.sep}gone.pem (~{os.sep}gone.pem)" in refused(Path("~/gone.pem"))


@pytest.mark.parametrize(
    ("path", "advice"),
    [("$HOME/k.pem", "variables are not"), ("%HOME%/k.pem", "variables are not"), ('"k.pem"', "quotes off")],
)
def test_a_path_that_only_a_shell_understands_is_explained(path: str, advice: str) -> None:
    assert advice in refused(Path(path))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert f"no file at {tmp_path / 'gone.pem'}" in refused(tmp_path / "gone.pem")


def test_a_directory_is_named(tmp_path: Path) -> None:
    assert f"a directory at {tmp_path}" in refused(tmp_path)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", "key.pem")

    monkeypatch.setattr(Path, "open", deny)

    assert "a file that this user may not read" in refused(tmp_path / "key.pem")


@pytest.mark.parametrize(
    "mistaken", [PKCS8.decode(), "".join(SCRAPS[:2]), SCRAPS[-1]], ids=["PEM", "base64", "one line"]
)
def test_a_key_mistaken_for_a_path_is_not_shown(mistaken: str) -> None:
    assert "looks like the key itself" in refused(Path(mistaken))


@pytest.mark.parametrize("odd", ["\0", "\ud800", b"\xff", "x" * 10_000], ids=["null", "surrogate", "byte", "long"])
def test_odd_text_is_refused_like_any_other(odd: str | bytes) -> None:
    assert "text without a BEGIN line" in refused(odd)


def test_a_path_with_a_null_byte_is_refused() -> None:
    assert "a name that no file can have" in refused(Path("key\0.pem"))
