"""Prism serves our specs and finds nothing wrong in any request of our clients: it reads OpenAPI by code that isn't ours."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import warnings
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pennyweight_sandbox
import pytest
import sampler
from known_values import fold
from pennyweight_core import PennyweightError
from pennyweight_core._pages import ModelPages
from pennyweight_sandbox._vendor import read_spec
from spec_requests import make_value, schema_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_sandbox._spec import Operation, ServedSpec

_SPECS = Path(pennyweight_sandbox.__file__).parent / "_specs"
_DOCUMENTS = ("kalshi", "kalshi.perps", "snaptrade", "mesh", "mesh.admin", "onebalance")
_TEXT = "5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"
"""Sent as text inside of models, where it is an identifier as often as not."""
_START = 60
"""Seconds in which Prism must serve."""


class Listener(httpx.BaseTransport):
    """Sends on to Prism whatever host is meant, and keeps what it answered. Prism serves paths without their server's."""

    def __init__(self, port: int, base_path: str) -> None:
        self._port = port
        self._base_path = base_path.encode()
        self._inner = httpx.HTTPTransport()
        self.answers: list[tuple[str, int, str]] = []

    def close(self) -> None:
        self._inner.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.removeprefix(self._base_path)
        request.url = httpx.URL(scheme="http", host="127.0.0.1", port=self._port, raw_path=path)
        answer = self._inner.handle_request(request)
        answer.read()
        self.answers.append((f"{request.method} {path.decode()}", answer.status_code, answer.text))
        return answer


@pytest.mark.timeout(300)
@pytest.mark.parametrize("document", _DOCUMENTS)
def test_prism_accepts_every_request_of_our_clients(document: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESH_ADMIN_CLIENT_ID", "made-for-this-run")
    monkeypatch.setenv("MESH_ADMIN_CLIENT_SECRET", "made-for-this-run")
    spec = read_spec(document)
    with _prism(document) as port:
        listener = Listener(port, urlsplit(spec.document.content["servers"][0]["url"]).path.rstrip("/"))
        with _client(document, listener) as client:
            refused = [text for operation in spec.operations for text in _refusals(client, spec, operation, listener)]

    assert not refused, "\n" + "\n".join(refused)


@pytest.mark.timeout(300)
def test_prism_refuses_a_wrong_request() -> None:
    with _prism("mesh") as port:
        answer = httpx.post(f"http://127.0.0.1:{port}/api/v1/holdings/get", json={"type": 1}, trust_env=False)

    assert answer.status_code in {401, 422}


def _refusals(client: Any, spec: ServedSpec, operation: Operation, listener: Listener) -> Iterator[str]:
    raw = spec.document.content["paths"][operation.template][operation.method.lower()]
    resource, name = raw["x-pennyweight-name"].split(".")
    method = getattr(getattr(client, resource), name)
    listener.answers.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # deprecated operations are called too
        try:
            result = method(**_arguments(spec, operation, method))
            if isinstance(result, ModelPages):
                next(result.pages(), None)
        except PennyweightError:
            pass  # what Prism answered is judged below, not what our client makes of its examples
    if not listener.answers:
        yield f"{raw['x-pennyweight-name']}: no request"
    for what, status, text in listener.answers:
        if status in {400, 401, 404, 405, 415, 422} and "stoplight.io/prism" in text:
            yield f"{raw['x-pennyweight-name']}: {what} → {status} {text[:600]}"


def _arguments(spec: ServedSpec, operation: Operation, method: Any) -> dict[str, Any]:
    """Return all arguments of a method; texts are such as the spec allows."""
    allowed = {
        fold(parameter.name): make_value(spec.document, schema_at(spec.document, parameter.pointer))
        for parameter in operation.parameters
    }
    if operation.body:
        members = spec.document.flatten(operation.body[0].schema)[0].get("properties", {})
        allowed |= {fold(name): make_value(spec.document, schema) for name, schema in members.items()}
    made = sampler.arguments(method, everything=True, text=_TEXT)
    return {
        name: allowed[fold(name)] if value == _TEXT and isinstance(allowed.get(fold(name)), str) else value
        for name, value in made.items()
    }


@contextmanager
def _client(document: str, listener: Listener) -> Iterator[Any]:
    """Give the client of a document."""
    vendor, _, further = document.partition(".")
    with sampler.synchronous(vendor, listener) as client:  # type: ignore[arg-type]  # a transport that feeds nothing
        yield getattr(client, further) if further else client


@contextmanager
def _prism(document: str) -> Iterator[int]:
    """Serve a spec by Prism, checking requests; gives the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [_node(), str(_packages() / "@stoplight/prism-cli/dist/index.js"), "mock", "--errors"]
    command += ["--host", "127.0.0.1", "--port", str(port), str(_SPECS / f"{document}.json")]
    environment = {**os.environ, "SCARF_ANALYTICS": "false"}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        try:
            _wait(process, port)
            yield port
        finally:
            process.kill()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + _START
    while time.monotonic() < until:
        assert process.poll() is None, f"Prism ended with {process.returncode}"
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"Prism did not serve within {_START} s")


@cache
def _node() -> str:
    found = shutil.which("node")
    if found is None or "PENNYWEIGHT_NODE_PACKAGES" not in os.environ:
        pytest.skip("Prism needs Node and npm; with them there, run: nox -s conformance")
    return found


def _packages() -> Path:
    return Path(os.environ["PENNYWEIGHT_NODE_PACKAGES"], "node_modules")
