"""A vendor with a further document: its client is made below the vendor's, and every check of the tree knows it."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.codegen.client_package import checked, corrected
from pipeline.diagnostics import DiagnosticError
from pipeline.vendors import read_vendors
from workshop import Workshop, document, listing

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.file_tree import FileTree

ENTRY = """\

[vendors.acme.documents.vault]
name = "Vault"
summary = "The vault of Acme"
homepage = "https://acme.example/vault"
hosts = ["vault.acme.example"]
"""
OVERLAY = {
    "__init__.py": (
        "from .._signing import parse_error, sign\n"
        "from ._credentials import Credentials\n\n"
        "verify_webhook = None\n\n"
        '__all__ = ["Credentials", "parse_error", "sign", "verify_webhook"]\n'
    ),
    "_credentials.py": (
        "import attrs\nfrom pennyweight_core import Secret\n\n\n"
        "@attrs.frozen(kw_only=True)\nclass Credentials:\n"
        '    api_key: Secret[str]\n    """The vault\'s key."""\n\n    door: str\n    """Its door."""\n'
    ),
}


def with_vault(workshop: Workshop, *, overlay: bool = True) -> Workshop:
    entries = (workshop.root / "specs/vendors.toml").read_text("utf-8")
    workshop.write("specs/vendors.toml", entries + ENTRY)
    workshop.write("specs/acme/vault/openapi.yaml", _vault())
    for name, text in OVERLAY.items() if overlay else ():
        workshop.write(f"overlays/acme/vault/{name}", text)
    return workshop


def _vault() -> str:
    spec = {**listing(), "servers": [{"url": "https://vault.acme.example"}]}
    return json.dumps(spec)


@pytest.fixture
def acme(workshop: Workshop) -> Workshop:
    return with_vault(workshop)


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A workspace in which all is made; tests copy it."""
    acme = with_vault(Workshop(tmp_path_factory.mktemp("acme")))
    assert acme.run("regenerate") == 0
    return acme


@pytest.fixture
def made(complete: Workshop, tmp_path: Path) -> Workshop:
    return complete.copied_to(tmp_path / "copy")


@pytest.fixture
def tree(complete: Workshop) -> FileTree:
    return complete.everything()


def test_its_client_stands_below_the_vendors_with_one_provenance_and_one_graft(tree: FileTree) -> None:
    package = "generated/acme/src/pennyweight_acme"
    below = {path.removeprefix(f"{package}/vault/") for path in tree if path.startswith(f"{package}/vault/")}
    assert below == {
        *("__init__.py", "_client.py", "models/__init__.py", "models/_thing.py"),
        *("resources/__init__.py", "resources/things.py"),
    }
    assert tree[f"{package}/_overlay/vault/_credentials.py"] == OVERLAY["_credentials.py"].encode()
    record = tomllib.loads(tree[f"{package}/provenance.toml"].decode())
    assert record["documents"].keys() == {"vault"}
    assert record["documents"]["vault"]["curated"] != record["curated"]
    assert {path for path in tree if path.startswith("sandbox/")} == {
        "sandbox/src/pennyweight_sandbox/_specs/acme.json",
        "sandbox/src/pennyweight_sandbox/_specs/acme.vault.json",
    }


def test_credentials_of_its_own_are_arguments_of_both_clients(tree: FileTree) -> None:
    above = tree["generated/acme/src/pennyweight_acme/_client.py"].decode()
    below = tree["generated/acme/src/pennyweight_acme/vault/_client.py"].decode()
    assert "vault_api_key: str | None = None," in above
    assert "Default: from `ACME_VAULT_DOOR` in the environment." in " ".join(above.split())
    assert "door: str | None = None," in below
    assert "Default: from `ACME_VAULT_DOOR` in the environment." in " ".join(below.split())
    assert 'overlay="pennyweight_acme._overlay.vault"' in below
    assert "credential_prefix" not in below


def test_without_an_overlay_of_its_own_it_has_the_vendors_credentials(workshop: Workshop) -> None:
    tree = with_vault(workshop, overlay=False).made()

    above = tree["generated/acme/src/pennyweight_acme/_client.py"].decode()
    below = tree["generated/acme/src/pennyweight_acme/vault/_client.py"].decode()
    assert "vault_api_key" not in above
    assert "Default: from `ACME_API_KEY` in the environment." in " ".join(below.split())
    assert 'overlay="pennyweight_acme._overlay"' in below
    assert 'credential_prefix="ACME"' in below
    assert "`ACME_VAULT_BASE_URL`, if set" in below


def test_the_vendors_client_offers_it(tree: FileTree) -> None:
    client = tree["generated/acme/src/pennyweight_acme/_client.py"].decode()
    assert "from .vault._client import AcmeVault, AsyncAcmeVault" in client
    assert "def vault(self) -> AcmeVault:" in client
    assert "def vault(self) -> AsyncAcmeVault:" in client
    assert '"vault": "vault",' in tree["generated/acme/src/pennyweight_acme/__init__.py"].decode()


def test_headers_name_the_files_of_the_document(tree: FileTree) -> None:
    code = tree["generated/acme/src/pennyweight_acme/vault/resources/things.py"].decode()

    assert code.startswith('# Made by `nox -s "regenerate(acme)"` from specs/acme/vault and overlays/acme/vault.')
    assert "# Wrong type? specs/acme/vault/corrections.yaml." in code


@pytest.mark.parametrize(
    "path",
    ["specs/acme/vault/openapi.yaml", "overlays/acme/vault/_credentials.py", "specs/vendors.toml"],
)
def test_a_change_of_its_inputs_makes_the_package_again(path: str, made: Workshop, capsys: Any) -> None:
    assert made.run("regenerate") == 0
    assert "unchanged" in capsys.readouterr().out
    text = (made.root / path).read_text("utf-8")
    made.write(path, text.replace("The vault", "A vault") if "The vault" in text else text.replace("A thing.", "One."))

    assert made.run("regenerate") == 0

    assert "wrote" in capsys.readouterr().out


@pytest.mark.parametrize(
    "path",
    [
        "generated/acme/src/pennyweight_acme/vault/_client.py",
        "sandbox/src/pennyweight_sandbox/_specs/acme.vault.json",
    ],
)
def test_an_edit_by_hand_of_what_is_made_of_it_is_refused(path: str, made: Workshop, capsys: Any) -> None:
    made.write(path, (made.root / path).read_text("utf-8") + "\n")

    assert made.run("regenerate") == 1

    assert path in capsys.readouterr().err


def test_it_is_fresh_until_its_sandbox_spec_is_gone(made: Workshop, capsys: Any) -> None:
    assert made.run("fresh") == 0
    (made.root / "sandbox/src/pennyweight_sandbox/_specs/acme.vault.json").unlink()

    assert made.run("fresh") == 1

    assert "acme.vault.json" in capsys.readouterr().out


def test_a_document_without_an_entry_is_a_stranger(made: Workshop, capsys: Any) -> None:
    made.write("sandbox/src/pennyweight_sandbox/_specs/acme.attic.json", "{}")

    assert made.run("fresh") == 1

    assert "acme.attic" in capsys.readouterr().err


def test_its_spec_is_held_to_its_own_hosts(acme: Workshop) -> None:
    acme.write("specs/acme/vault/openapi.yaml", json.dumps(document({}, servers=[{"url": "https://api.acme.example"}])))
    vault = acme.workspace.document("acme.vault")
    spec = corrected(acme.workspace, vault)

    with pytest.raises(DiagnosticError, match=r"specs/acme/vault/openapi\.yaml"):
        checked(spec, vault)


def test_a_document_may_not_be_called_as_a_resource_is(workshop: Workshop) -> None:
    entries = (workshop.root / "specs/vendors.toml").read_text("utf-8")
    workshop.write("specs/vendors.toml", entries + ENTRY.replace(".vault]", ".things]"))
    workshop.write("specs/acme/things/openapi.yaml", _vault())

    with pytest.raises(DiagnosticError, match="things"):
        workshop.made()


_GOOD = {"name": "Vault", "summary": "The vault", "homepage": "https://acme.example", "hosts": ["vault.acme.example"]}
_ABOVE = {
    "name": "Acme", "class": "Acme", "prefix": "ACME", "package": "pennyweight-acme", "module": "pennyweight_acme",
    "version": "0.1.0", "summary": "A bank", "homepage": "https://acme.example", "hosts": ["api.acme.example"],
}  # fmt: skip


def test_what_it_is_called_follows_from_its_key() -> None:
    [acme] = read_vendors({"acme": {**_ABOVE, "documents": {"vault": _GOOD}}}).values()

    [vault] = acme.further
    assert (vault.name, vault.title, vault.client) == ("acme.vault", "Acme Vault", "AcmeVault")
    assert (vault.prefix, vault.module, vault.version) == ("ACME_VAULT", "pennyweight_acme.vault", "0.1.0")
    assert (vault.root, vault.attribute, vault.folder) == ("acme", "vault", "acme/vault")
    assert vault.table == "vendors.acme.documents.vault"
    assert acme.documents == (acme, vault)


@pytest.mark.parametrize(
    ("key", "entry", "found"),
    [
        ("../x", _GOOD, "can't have this name"),
        ("class", _GOOD, "can't have this name"),
        ("models", _GOOD, "can't have this name"),
        ("vault", {**_GOOD, "homepage": "x; import os"}, "can't have this homepage"),
        ("vault", {**_GOOD, "hosts": ["*.acme.example"]}, "does not say which hosts"),
        ("vault", {**_GOOD, "version": "1.0.0"}, "can't have this entry"),
        ("vault", {**_GOOD, "name": 3}, "is incomplete"),
        ("vault", "vault", "can't have this entry"),
    ],
)
def test_an_entry_that_would_become_code_or_contradict_its_vendor_is_refused(
    key: str, entry: object, found: str
) -> None:
    with pytest.raises(DiagnosticError, match=found):
        read_vendors({"acme": {**_ABOVE, "documents": {key: entry}}})


def test_documents_are_a_table() -> None:
    with pytest.raises(DiagnosticError, match="can't have this documents"):
        read_vendors({"acme": {**_ABOVE, "documents": ["vault"]}})


def test_both_clients_can_be_imported(complete: Workshop) -> None:
    code = (
        "from pennyweight_acme import Acme, vault; below = Acme(api_key='a', vault_api_key='b', vault_door='c').vault; "
        "print(below, type(below) is vault.AcmeVault)"
    )

    path = str(complete.root / "generated/acme/src")  # in a process of its own: other tests import another Acme
    run = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": path}, capture_output=True, text=True, check=False
    )

    assert (run.stdout, run.stderr) == ("<AcmeVault https://vault.acme.example> True\n", "")
