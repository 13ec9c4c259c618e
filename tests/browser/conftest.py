"""The built site on loopback, and Chromium to look at it with."""

from __future__ import annotations

import http.server
import os
import shutil
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser  # type: ignore[import-not-found]  # only in the session's environment

SITE = Path(__file__).parents[2] / "build/site"
_NAMES = ("chromium", "chromium-browser", "google-chrome")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: pytest shows what is wrong."""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of the site, with a slash at its end."""
    if not (SITE / "index.html").is_file():
        pytest.skip("build/site is not there: nox -s docs builds it")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(SITE)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, as the machine has it."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is in the session browser alone")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        pytest.skip(f"no Chromium on this machine: none of {', '.join(_NAMES)} was found")
    with playwright.sync_playwright() as running:
        launched = running.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield launched
        launched.close()
