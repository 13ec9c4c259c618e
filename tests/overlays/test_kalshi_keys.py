import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat
from kalshi_keys import ED, LOCKED, LOCKED_PKCS8, PKCS1, PKCS8, PUBLIC, RSA, load
from pennyweight_core import Secret
from pennyweight_core._credentials import resolve
from pennyweight_kalshi._overlay import Credentials


def signs(credentials: Credentials) -> bool:
    return credentials.key is not None and bool(credentials.key.sign(b"message"))


@pytest.mark.parametrize("key", [PKCS1, PKCS8, ED], ids=["PKCS1", "PKCS8", "Ed25519"])
@pytest.mark.parametrize(
    "form",
    [
        bytes,
        bytes.decode,
        lambda key: key.decode().replace("\n", "\\n"),
        lambda key: key.decode().replace("\n", "\\r\\n"),
        lambda key: key.replace(b"\n", b"\r\n"),
        lambda key: b'"' + key.strip().replace(b"\n", b"\\n") + b'"',
        lambda key: b"\xef\xbb\xbf\n  " + key + b"\n\n",
        lambda key: PUBLIC + b"some words\n" + key,
    ],
    ids=["bytes", "text", "escaped", "escaped CRLF", "CRLF", "quoted", "blanks and BOM", "after other blocks"],
)
def test_keys_load_in_every_form_that_people_keep_them(key: bytes, form: Any) -> None:
    assert signs(load(form(key)))


@pytest.mark.parametrize("key", [PKCS1, PKCS8, ED], ids=["PKCS1", "PKCS8", "Ed25519"])
def test_keys_load_from_a_file(key: bytes, tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_bytes(key)

    assert signs(load(tmp_path / "key.pem"))


def test_the_file_can_be_named_by_an_environment_variable(tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_bytes(PKCS8)
    environ = {"KALSHI_API_KEY_ID": "key-id", "KALSHI_PRIVATE_KEY_PATH": str(tmp_path / "key.pem")}

    assert signs(resolve(Credentials, "KALSHI", {}, environ).credentials)


def test_a_tilde_in_the_path_is_the_home_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "key.pem").write_bytes(PKCS8)

    assert signs(load(Path("~/key.pem")))


def test_a_tilde_in_the_environment_is_the_home_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "key").write_bytes(PKCS8)
    environ = {"KALSHI_API_KEY_ID": "key-id", "KALSHI_PRIVATE_KEY_PATH": "~/key"}

    assert signs(resolve(Credentials, "KALSHI", {}, environ).credentials)


@pytest.mark.parametrize("passphrase", ["open sesame", b"open sesame"])
@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_an_encrypted_key_opens_with_its_passphrase(form: PrivateFormat, passphrase: str | bytes) -> None:
    assert signs(load(RSA.private_bytes(Encoding.PEM, form, LOCKED), passphrase))


@pytest.mark.parametrize("between", [b"", b" "])
def test_a_key_that_only_lost_its_line_breaks_loads(between: bytes) -> None:
    assert signs(load(PKCS8.replace(b"\n", between)))


def test_credentials_show_neither_key_nor_passphrase() -> None:
    credentials = load(LOCKED_PKCS8, "open sesame")

    assert repr(credentials) == (
        "Credentials(api_key_id='key-id', private_key=Secret('***'), passphrase=Secret('***'), access_token=None)"
    )


def test_the_key_is_loaded_once_and_when_credentials_are_made(tmp_path: Path) -> None:
    file = tmp_path / "key.pem"
    file.write_bytes(PKCS8)
    credentials = load(file)
    file.unlink()

    assert credentials.key is credentials.key
    assert signs(credentials)


def test_credentials_of_equal_values_are_equal() -> None:
    assert load(PKCS8) == load(PKCS8)
    assert load(PKCS8) != load(PKCS1)


def test_importing_the_overlay_does_not_load_cryptography() -> None:
    code = "import sys, pennyweight_kalshi._overlay; print('cryptography' in sys.modules, 'httpx' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "False False\n"


def test_a_secret_given_as_secret_is_not_wrapped_twice() -> None:
    assert load(Secret(PKCS8)).private_key == Secret(PKCS8)
