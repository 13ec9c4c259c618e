"""Servers that a page tells in a line of its own, and servers that nobody but their makers can reach."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pipeline.importers.publications import import_publications
from pipeline.publication import Publication

_PAGE = """# List boats

{line}

Boats of one harbour.

```shell
GET https://elsewhere.example/boats
```

## OpenAPI Specification

```yaml
openapi: 3.0.3
info: {{title: Harbour, version: "1"}}
{servers}paths:
  /boats:
    get:
      responses:
        "200": {{description: Boats}}
```
"""


def _page(text: str) -> Publication:
    return Publication(name="boats.md", text=text, digest="sha256:0")


def _servers(line: str = "", servers: str = "") -> list[dict[str, Any]]:
    document = import_publications([_page(_PAGE.format(line=line, servers=servers))]).document
    found: list[dict[str, Any]] = document.get("servers", [])
    return found


def test_a_line_with_method_and_address_tells_the_server() -> None:
    assert _servers("GET https://api.harbour.example/v2/boats") == [{"url": "https://api.harbour.example/v2"}]
    assert _servers("`GET` `https://api.harbour.example/boats`") == [{"url": "https://api.harbour.example"}]


def test_a_line_about_another_call_tells_nothing() -> None:
    assert _servers("POST https://api.harbour.example/boats") == []
    assert _servers("GET https://api.harbour.example/piers") == []
    assert _servers("GET http://api.harbour.example/boats") == []


def test_listed_servers_count_more_than_a_line() -> None:
    listed = "servers: [{url: https://listed.example}]\n"

    assert _servers("GET https://api.harbour.example/boats", listed) == [{"url": "https://listed.example"}]


def test_a_server_on_the_readers_own_machine_is_left_out_with_a_note() -> None:
    listed = "servers: [{url: 'http://localhost:5173/api'}, {url: https://harbour.example}]\n"
    upstream = import_publications([_page(_PAGE.format(line="", servers=listed))])

    assert upstream.document["servers"] == [{"url": "https://harbour.example"}]
    assert [note.actual for note in upstream.notes] == ["http://localhost:5173/api"]


@pytest.mark.parametrize("host", ["10.0.0.1", "192.168.1.5:8080", "127.0.0.2", "[::1]", "0.0.0.0"])
def test_a_server_in_a_private_network_is_nobodys(host: str) -> None:
    servers = [{"url": f"https://{host}/v1"}, {"url": "https://api.harbour.example"}]

    assert _listed(servers) == (["https://api.harbour.example"], ["is a server of nobody's"])


def test_the_only_server_stays_wherever_it_is() -> None:
    assert _servers(servers="servers: [{url: 'http://localhost:5173/api'}]\n") == [{"url": "http://localhost:5173/api"}]


HOME = "https://docs.harbour.example/v2/openapi.json"


def _listed(servers: Any, name: str = HOME) -> tuple[list[str], list[str]]:
    """The addresses that a whole spec lists once it is read, and what was noted."""
    paths = {"/boats": {"get": {"responses": {"200": {"description": "Boats"}}}}}
    spec = {"openapi": "3.1.0", "info": {"title": "Harbour", "version": "1"}, "servers": servers, "paths": paths}
    upstream = import_publications([Publication(name=name, text=json.dumps(spec), digest="sha256:0")])
    return [it["url"] for it in upstream.document.get("servers", [])], [note.message for note in upstream.notes]


_RELATIVE = "a server relative to where the document was read"
_PLAIN = "a server that is not plainly written"


@pytest.mark.parametrize(
    ("url", "address", "message"),
    [
        ("https://api.harbour.example/v1", "https://api.harbour.example/v1", None),
        ("https://{port}.harbour.example/v1", "https://{port}.harbour.example/v1", None),
        ("/api/v1", "https://docs.harbour.example/api/v1", _RELATIVE),
        ("api", "https://docs.harbour.example/v2/api", _RELATIVE),
        ("../v3/", "https://docs.harbour.example/v3", _RELATIVE),
        ("./", "https://docs.harbour.example/v2", _RELATIVE),
        ("", "https://docs.harbour.example", _RELATIVE),
        ("/", "https://docs.harbour.example", _RELATIVE),
        ("//api.harbour.example/v1", "https://api.harbour.example/v1", _RELATIVE),
        ("api.harbour.example/v1", "https://api.harbour.example/v1", _RELATIVE),
        ("https://api.harbour.example:8443/v1", "https://api.harbour.example:8443/v1", None),
        ("https://häfen.example/v1", "https://xn--hfen-loa.example/v1", _PLAIN),
        ("http://api.harbour.example/v1", "https://api.harbour.example/v1", "a server without encryption"),
        ("HTTPS://API.harbour.example:443/V1", "https://api.harbour.example/V1", _PLAIN),
        ("https://API.harbour.example/v1?env=Live#top", "https://api.harbour.example/v1?env=Live", _PLAIN),
    ],
)
def test_a_server_is_at_an_https_address(url: str, address: str, message: str | None) -> None:
    assert _listed([{"url": url}]) == ([address], [message] if message else [])


def test_the_same_server_with_and_without_encryption_is_one() -> None:
    both = [{"url": "http://api.harbour.example"}, {"url": "https://api.harbour.example/"}]

    assert _listed(both)[0] == ["https://api.harbour.example"]


def test_a_socket_is_no_server_of_calls() -> None:
    both = [{"url": "wss://live.harbour.example"}, {"url": "https://api.harbour.example"}]

    assert _listed(both) == (["https://api.harbour.example"], ["a server that is not asked over https"])


def test_a_relative_server_of_a_file_is_left_out_and_the_way_out_is_named() -> None:
    servers, notes = _listed([{"url": "/api/v1"}], "harbour.json")

    assert servers == []
    assert notes == ["a server relative to a document that was read from a file"]


@pytest.mark.parametrize("place", ["path", "operation"])
def test_servers_of_paths_and_operations_are_resolved_too(place: str) -> None:
    operation: dict[str, Any] = {"responses": {"200": {"description": "Boats"}}}
    item: dict[str, Any] = {"get": operation}
    (item if place == "path" else operation)["servers"] = [{"url": "/beta"}]
    spec = {"openapi": "3.1.0", "info": {"title": "Harbour", "version": "1"}, "paths": {"/boats": item}}
    found = import_publications([Publication(name=HOME, text=json.dumps(spec), digest="sha256:0")]).document["paths"][
        "/boats"
    ]

    assert (found if place == "path" else found["get"])["servers"] == [{"url": "https://docs.harbour.example/beta"}]
