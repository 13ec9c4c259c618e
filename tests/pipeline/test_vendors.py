"""`specs/vendors.toml` and the generated tree: entries that are no names are refused, all vendors' operations are there."""

import importlib
import tomllib
from typing import Any

import pytest
from pipeline.codegen.client_package import corrected
from pipeline.curation.curated_spec import list_operations
from pipeline.diagnostics import DiagnosticError
from pipeline.model.credentials import read_credentials
from pipeline.vendors import read_vendors
from pipeline.workspace import Workspace
from workshop import ROOT, Workshop, declared, promised

from .hostile import HOSTILE

_SHELF = Workspace(ROOT)
_ENTRY = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"]["kalshi"]
every_document = pytest.mark.parametrize("vendor", _SHELF.documents(), ids=lambda vendor: vendor.name)


@every_document
def test_a_client_has_the_operations_of_its_spec_and_no_others(vendor: Any) -> None:
    package = ROOT / "generated" / vendor.root / vendor.source

    assert declared(package) == promised(corrected(_SHELF, vendor))


@every_document
def test_a_client_has_the_operations_of_its_scope(vendor: Any) -> None:
    package = ROOT / "generated" / vendor.root / vendor.source
    scope = vendor.scope or list_operations(corrected(_SHELF, vendor))

    assert sorted(f"{method} {path}" for method, path, _ in declared(package)) == sorted(scope)


@pytest.mark.parametrize(
    "name", ["../x", "..", "/etc", "a/b", "a.b", "A", "", "1a", "a\nb", "class-", "class", "import", "nul", "com1"]
)
def test_a_vendor_whose_name_is_no_folder_is_refused(name: str) -> None:
    with pytest.raises(DiagnosticError, match="can't have this name"):
        read_vendors({name: _ENTRY})


@pytest.mark.parametrize("key", ["class", "prefix", "package", "module", "version", "homepage"])
@pytest.mark.parametrize("value", ["", "../x", "a b", 'a"b', "a\nb", "é", "x; import os"])
def test_a_vendors_entry_that_would_become_code_is_refused(key: str, value: str) -> None:
    with pytest.raises(DiagnosticError, match=f"can't have this {key}"):
        read_vendors({"kalshi": {**_ENTRY, key: value}})


@pytest.mark.parametrize(
    "hosts",
    [
        None,
        "api.acme.example",
        ["https://api.acme.example"],
        ["*.acme.example"],
        ["api.acme.example:443"],
        ["API.acme.example"],
        ["api.acme.example."],
        ["acme"],
        ["127.0.0.1"],
        ["api.acme.example", 1],
        ["-a.example"],
    ],
)
def test_hosts_are_exact_names(hosts: object) -> None:
    with pytest.raises(DiagnosticError, match="does not say which hosts are the vendor's"):
        read_vendors({"kalshi": {**_ENTRY, "hosts": hosts}})


@every_document
def test_a_client_carries_the_hosts_of_its_vendor(vendor: Any) -> None:
    client = importlib.import_module(f"{vendor.module}._client")

    assert client._VENDOR.hosts == vendor.hosts


@pytest.mark.parametrize("key", ["class", "summary", "version"])
@pytest.mark.parametrize("value", [None, 3, []])
def test_an_incomplete_entry_is_refused(key: str, value: object) -> None:
    with pytest.raises(DiagnosticError, match="is incomplete"):
        read_vendors({"kalshi": {**_ENTRY, key: value}})


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_an_entry_stays_text_in_the_packages_metadata(workshop: Workshop, text: str) -> None:
    from pipeline.codegen.packaging import package_files

    [vendor] = read_vendors({"acme": {**_ENTRY, "summary": text}}).values()

    files = package_files(vendor, "pennyweight-core>=0.1,<1", b"", b"")

    description = tomllib.loads(files["pyproject.toml"].decode())["project"]["description"]
    assert description == f"{text.rstrip('.')}. Unofficial."


def test_credentials_are_read_without_running_the_overlay(workshop: Workshop) -> None:
    source = '''
raise SystemExit("run")

class Credentials:
    """Two."""

    key: Secret[str | bytes] = credential(path_variable=True)
    """The key;
    on two lines."""
    word: Secret[str] | None = credential(optional=True)
    """Optional."""
    loaded: object = field(init=False)
'''

    arguments = read_credentials({"_credentials.py": source.encode()}, "overlays/acme")

    assert [(item.name, item.annotation, item.secret, item.optional, item.path_variable) for item in arguments] == [
        ("key", "str | bytes | None", True, False, True),
        ("word", "str | None", True, True, False),
    ]
    assert arguments[0].doc == "The key; on two lines."
