"""How a vendor knows who calls: read from its security schemes, and written as an overlay that does it."""

from __future__ import annotations

import importlib
import sys
from base64 import b64encode
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core import Secret, SignableRequest
from pipeline.curation.curated_spec import curate
from pipeline.importers.publications import import_publications
from pipeline.publication import Publication
from pipeline.scaffold.auth_schemes import AuthSchemes, manners_of
from pipeline.scaffold.overlay import overlay
from pipeline.vendors import read_vendors

from . import added_vendors as vendors

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.openapi.document import Document
    from pipeline.vendors import Vendor

KEY = {"type": "apiKey", "in": "header", "name": "X-Harbour-Api-Key"}
QUERY = {"type": "apiKey", "in": "query", "name": "key"}
COOKIE = {"type": "apiKey", "in": "cookie", "name": "session"}
BEARER = {"type": "http", "scheme": "Bearer"}
BASIC = {"type": "http", "scheme": "basic"}
OAUTH = {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://h.example/token", "scopes": {}}}}
CONNECT = {"type": "openIdConnect", "openIdConnectUrl": "https://h.example/.well-known/openid-configuration"}
REQUEST = SignableRequest("GET", "https://api.harbour.example", "/v1/berths", "limit=1", {"cookie": "seen=1"}, b"")
NUMBERS = count()


def vendor() -> Vendor:
    entry = {
        "name": "Harbour",
        "class": "Harbour",
        "prefix": "HARBOUR",
        "package": "pennyweight-harbour",
        "version": "0.1.0",
    }
    more = {"module": "pennyweight_harbour", "summary": "A client", "homepage": "https://docs.harbour.example"}
    return read_vendors({"harbour": {**entry, **more, "hosts": []}})["harbour"]


def manners(document: Document) -> AuthSchemes:
    text = vendors.spec_text(document)
    upstream = import_publications([Publication(name="spec.yaml", text=text, digest="sha256:0")])
    curate(upstream.document, None, whole=True)
    return manners_of(upstream.document, "harbour")


def written(found: AuthSchemes, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the overlay, imported as a package of its own."""
    name = f"overlay_{next(NUMBERS)}"
    for path, content in overlay(vendor(), found, webhooks=False).items():
        place = folder / name / path
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(content)
    monkeypatch.syspath_prepend(folder)
    module = importlib.import_module(name)
    monkeypatch.delitem(sys.modules, name)
    return module


def signed(
    document: Document, folder: Path, monkeypatch: pytest.MonkeyPatch, value: str = "hunter2"
) -> SignableRequest:
    found = manners(document)
    made = written(found, folder, monkeypatch)
    given = {field.name: Secret(value) if field.secret else "somebody" for field in found.fields}
    result: SignableRequest = made.sign(REQUEST, made.Credentials(**given), 0.0)
    return result


@pytest.mark.parametrize(
    ("scheme", "headers", "query"),
    [
        (KEY, {"X-Harbour-Api-Key": "hunter2", "cookie": "seen=1"}, "limit=1"),
        (QUERY, {"cookie": "seen=1"}, "limit=1&key=hunter2"),
        (COOKIE, {"Cookie": "seen=1; session=hunter2"}, "limit=1"),
        (BEARER, {"Authorization": "Bearer hunter2", "cookie": "seen=1"}, "limit=1"),
        (OAUTH, {"Authorization": "Bearer hunter2", "cookie": "seen=1"}, "limit=1"),
        (CONNECT, {"Authorization": "Bearer hunter2", "cookie": "seen=1"}, "limit=1"),
        (
            BASIC,
            {"Authorization": f"Basic {b64encode(b'somebody:hunter2').decode()}", "cookie": "seen=1"},
            "limit=1",
        ),
    ],
    ids=["header", "query", "cookie", "bearer", "oauth2", "openIdConnect", "basic"],
)
def test_each_kind_of_scheme_goes_where_it_says(
    scheme: dict[str, Any], headers: dict[str, str], query: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = signed(vendors.secured({"One": scheme}), tmp_path, monkeypatch)

    assert (dict(result.headers), result.raw_query) == (headers, query)


@pytest.mark.parametrize(
    ("scheme", "names"),
    [
        (KEY, ["api_key"]),
        (QUERY, ["key"]),
        ({**KEY, "name": "Authorization"}, ["api_key"]),
        ({**KEY, "name": "timeout"}, ["key_timeout"]),
        ({**KEY, "name": "class"}, ["key_class"]),
        ({**KEY, "name": "X-2FA"}, ["api_key"]),
        (BASIC, ["username", "password"]),
        (OAUTH, ["access_token"]),
    ],
)
def test_a_credential_is_called_as_a_person_would(scheme: dict[str, Any], names: list[str]) -> None:
    found = [field.name for field in manners(vendors.secured({"One": scheme})).fields]

    assert found == names or (len(found) == 1 and found[0].isidentifier() and "2" in scheme.get("name", ""))


def test_schemes_that_are_demanded_together_all_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schemes = {"A": KEY, "B": {**KEY, "name": "X-Client-Id"}, "C": QUERY}

    result = signed(vendors.secured(schemes), tmp_path, monkeypatch)

    assert {name.lower() for name in result.headers} == {"cookie", "x-harbour-api-key", "x-client-id"}
    assert result.raw_query == "limit=1&key=hunter2"


def test_of_alternatives_the_first_goes_and_a_note_tells_the_others() -> None:
    found = manners(vendors.secured({"A": KEY, "B": BEARER}, [{"A": []}, {"B": []}]))

    assert [field.name for field in found.fields] == ["api_key"]
    assert [note.actual for note in found.notes] == ["A or B"]


def test_a_vendor_that_asks_for_nothing_has_credentials_without_fields(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = vendors.secured({}, [])

    assert manners(document).fields == ()
    assert signed(document, tmp_path, monkeypatch) is REQUEST


def test_the_only_scheme_is_taken_as_demanded_where_nothing_demands() -> None:
    document = vendors.secured({"One": BEARER}, [])
    del document["security"]

    found = manners(document)

    assert [field.name for field in found.fields] == ["access_token"]
    assert "nothing says which calls need" in found.notes[0].message


@pytest.mark.parametrize(
    "scheme",
    [{"type": "mutualTLS"}, {"type": "http", "scheme": "digest"}, {**KEY, "name": "a\r\nb"}, {**KEY, "name": "Host"}],
)
def test_what_cannot_be_scaffolded_is_a_note(scheme: dict[str, Any]) -> None:
    found = manners(vendors.secured({"One": scheme}))

    assert found.fields == ()
    assert "can't be scaffolded" in found.notes[0].message


def test_what_a_client_makes_anew_for_each_request_is_told() -> None:
    found = manners(vendors.secured({"A": KEY, "B": {**QUERY, "name": "signature"}}))

    assert [note.actual for note in found.notes] == ["signature"]


HOSTILE = [
    '"); import os; os.abort() #',
    "'''",
    '"""',
    "\\",
    "a b",
    "{{ 7 * 7 }}{% raw %}",
    "__class__",
    "../../x",
    "None",
    "é\u202e\u2028",
    "x" * 5000,
    "?&=#",
]


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
@pytest.mark.parametrize("name", HOSTILE, ids=repr)
def test_whatever_a_credential_is_called_is_data(
    name: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from urllib.parse import parse_qsl

    document = vendors.secured({name: {"type": "apiKey", "in": place, "name": name}})

    result = signed(document, tmp_path, monkeypatch, "a b;&=")

    if place == "query":
        assert parse_qsl(result.raw_query) == [("limit", "1"), (name, "a b;&=")]
    elif manners(document).fields:
        assert name in result.headers or result.headers["Cookie"] == f"seen=1; {name}=a%20b%3B&="
