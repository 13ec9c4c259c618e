"""Servers that a page tells in a line of its own, and servers that nobody but their makers can reach."""

from __future__ import annotations

from typing import Any

from pipeline.importers.read import read
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
    document = read([_page(_PAGE.format(line=line, servers=servers))]).document
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
    upstream = read([_page(_PAGE.format(line="", servers=listed))])

    assert upstream.document["servers"] == [{"url": "https://harbour.example"}]
    assert [note.actual for note in upstream.notes] == ["http://localhost:5173/api"]


def test_the_only_server_stays_wherever_it_is() -> None:
    assert _servers(servers="servers: [{url: 'http://localhost:5173/api'}]\n") == [{"url": "http://localhost:5173/api"}]
