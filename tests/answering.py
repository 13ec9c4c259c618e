"""A vendor that the sandbox does not serve, answered from its curated spec; and one that says no."""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import httpx
import sampler
from pipeline.model.normal_form import normalise
from pipeline.openapi.document import load
from pipeline.openapi.walk import operations

ROOT = Path(__file__).parents[1]
_PLACEHOLDER = "made-for-this-run"


class FromSpec(httpx.MockTransport):
    """
    An httpx transport that answers each operation of a vendor with a full body, as its spec has it.

    What the spec does not have is answered with 404. `requests` are those that came.
    """

    def __init__(self, vendor: str) -> None:
        super().__init__(self._answer)
        self.vendor = vendor
        self.requests: list[httpx.Request] = []

    def operation_of(self, request: httpx.Request) -> str | None:
        """Return the path of the operation that a request is for, with its variables; the base path does not count."""
        return path_of(self.vendor, request.method, request.url.path)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        status, kind, body = answer(self.vendor, request.method, request.url.path)
        return httpx.Response(status, content=body, headers={"content-type": kind} if kind else {})


class Refusing(httpx.MockTransport):
    """An httpx transport that gives one answer to everything."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(lambda _request: httpx.Response(status, json=body))


def answer(vendor: str, method: str, path: str) -> tuple[int, str, bytes]:
    """Return status, content type (empty without a body) and body for a request."""
    document = curated(vendor)
    found = path_of(vendor, method, path)
    if found is None:
        return 404, "application/json", json.dumps({"message": f"{vendor} has no {method} {path}"}).encode()
    said = document["paths"][found][method.lower()]["responses"]
    code = next((code for code in said if code.startswith("2")), "default")
    status = int(code) if code.isdigit() else 200
    for kind, media in said[code].get("content", {}).items():
        if "json" not in kind:
            return status, kind, b"text"
        return status, kind, sampler.text(sampler.full(document, media.get("schema", {}))).encode()
    return status, "", b""


def path_of(vendor: str, method: str, path: str) -> str | None:
    """Return the path with variables that the end of a path fits; of several the one with the fewest variables."""
    fitting = [
        known
        for known, verb, _ in operations(curated(vendor))
        if verb == method.lower() and re.search(f"{_pattern(known)}$", path)
    ]
    return min(fitting, key=lambda known: (known.count("{"), -len(known)), default=None)


@cache
def curated(vendor: str) -> dict[str, Any]:
    """Return a vendor's curated spec, normalised, as the pipeline wrote it for the sandbox."""
    name = f"sandbox/src/pennyweight_sandbox/_specs/{vendor}.json"
    return normalise(load((ROOT / name).read_text("utf-8"), name))


@cache
def vendors() -> dict[str, dict[str, Any]]:
    """Return the entries of `specs/vendors.toml`."""
    entries: dict[str, dict[str, Any]] = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"]
    return entries


def is_served(vendor: str) -> bool:
    """Whether the sandbox serves a vendor."""
    return (ROOT / f"sandbox/src/pennyweight_sandbox/_{vendor}").is_dir()


def placeholders(vendor: str) -> dict[str, str]:
    """Return the environment that a client's credentials come from, with something in it."""
    entry = vendors()[vendor]
    fields = attrs.fields(import_module(f"{entry['module']}._overlay").Credentials)
    return {f"{entry['prefix']}_{field.name.upper()}": _PLACEHOLDER for field in fields if field.init}


def client(vendor: str) -> Any:
    """Return a client of a vendor, answered from its spec."""
    entry = vendors()[vendor]
    fields = attrs.fields(import_module(f"{entry['module']}._overlay").Credentials)
    given = {field.name: _PLACEHOLDER for field in fields if field.init}
    return getattr(import_module(entry["module"]), entry["class"])(**given, transport=FromSpec(vendor))


def _pattern(path: str) -> str:
    parts = re.split(r"\{[^{}]*\}", path)
    return "[^/]+".join(map(re.escape, parts))
