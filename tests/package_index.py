"""A package index on 127.0.0.1, and what stands on one."""

import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from shipping.index_names import name_findings

HOMEPAGE = "https://example.org/pennyweight"
JSON, HTML = "application/vnd.pypi.simple.v1+json", "text/html"
NAME = "pennyweight-mesh"
SETTINGS = (
    "UV_DEFAULT_INDEX",
    "UV_INDEX_URL",
    "UV_INDEX",
    "UV_EXTRA_INDEX_URL",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
)


class Index:
    """A package index on 127.0.0.1 that answers what it was given, and 404 for all else."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.logins: list[str | None] = []
        self.page("attrs", JSON, listed("attrs", "attrs-26.1.0.tar.gz"))

    def page(self, name: str, type_: str, content: str, status: int = 200) -> None:
        self.answers[f"/simple/{name}/"] = (status, {"Content-Type": type_}, content.encode())

    def file(self, path: str, content: bytes) -> None:
        self.answers[path] = (200, {"Content-Type": "application/octet-stream"}, content)

    def diagnostics(self, homepage: str | None = HOMEPAGE) -> list[str]:
        """Return what is told of our one name; `said` is what went well."""
        self.said: list[str] = []
        return [str(diagnostic) for diagnostic in name_findings([NAME], "attrs", homepage, self.said.append)]


@contextmanager
def serving() -> Iterator[Index]:
    """Serve an index until the block ends."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.logins.append(self.headers["Authorization"])
            status, headers, body = made.answers.get(self.path, (404, {}, b"404 Not Found"))
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    made = Index(f"http://127.0.0.1:{server.server_port}")
    answering = threading.Thread(target=server.serve_forever, args=(0.02,))
    answering.start()
    try:
        yield made
    finally:
        server.shutdown()
        answering.join()
        server.server_close()


def configure(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment name this index and no other."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{index.url}/simple")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def listed(name: str, *files: str, metadata: bool = False) -> str:
    rows = [{"filename": file, "url": f"/files/{file}", "core-metadata": metadata} for file in files]
    return json.dumps({"meta": {"api-version": "1.0"}, "name": name, "files": rows})


def metadata(*lines: str, version: str = "1.0") -> bytes:
    return "\n".join(["Metadata-Version: 2.4", f"Name: {NAME}", f"Version: {version}", *lines, "", "Words."]).encode()


def wheel(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("pennyweight_mesh-1.0.dist-info/METADATA", content)
    return packed.getvalue()


def sdist(content: bytes) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as file:
        for path in ("pennyweight_mesh-1.0/src/x/PKG-INFO", "pennyweight_mesh-1.0/PKG-INFO"):
            entry = tarfile.TarInfo(path)
            entry.size = len(content)
            file.addfile(entry, io.BytesIO(content))
    return packed.getvalue()
