"""A client has streams where its overlay has a package `live`, and is what it was where it has none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pipeline.model import read_constructor
from pipeline.vendors import read_vendors
from pipeline.workspace import Workspace

ROOT = Path(__file__).parents[2]
WORKSPACE = Workspace(ROOT)


def test_the_public_names_of_a_live_package_are_read_without_running_it() -> None:
    vendor = WORKSPACE.vendors["kalshi"]
    overlay = WORKSPACE.overlay(vendor)

    found = read_constructor(overlay, vendor).live

    assert {"AsyncLive", "Live", "OrderBook", "Gap"} <= set(found)
    assert read_constructor(
        {**overlay, "live/__init__.py": b"raise SystemExit\n__all__ = ['Live']\n"}, vendor
    ).live == ("Live",)


def test_a_further_document_has_the_streams_below_its_vendors() -> None:
    kalshi = WORKSPACE.vendors["kalshi"]
    overlay, perps = WORKSPACE.overlay(kalshi), kalshi.further[0]

    found = read_constructor(overlay, perps)
    without = read_constructor({name: text for name, text in overlay.items() if "perps" not in name}, perps)

    assert (found.live_module, "PerpsOrderBook" in found.live) == (".._overlay.live.perps", True)
    assert without.live == ()


def test_an_overlay_without_streams_has_none() -> None:
    mesh = WORKSPACE.vendors["mesh"]

    assert read_constructor(WORKSPACE.overlay(mesh), mesh).live == ()
    assert "def stream(" not in (ROOT / "generated/mesh/src/pennyweight_mesh/_client.py").read_text("utf-8")


def test_an_extra_of_a_vendor_is_an_extra_of_its_distribution() -> None:
    text = (ROOT / "generated/kalshi/pyproject.toml").read_text("utf-8")

    assert '[project.optional-dependencies]\nws = ["pennyweight-core[ws]>=0.1,<1"]\n' in text
    assert "optional" not in (ROOT / "generated/mesh/pyproject.toml").read_text("utf-8")
    assert read_vendors(WORKSPACE.toml("specs/vendors.toml")["vendors"])["mesh"].extras == {}


def test_who_does_not_stream_loads_nothing_of_it() -> None:
    program = """
import sys
from pennyweight_kalshi import AsyncKalshi, Kalshi, RateLimitError
Kalshi(api_key_id=None)
loaded = {name for name in sys.modules if "live" in name.split(".") or "_live" in name or name.startswith("websockets")}
assert not loaded, loaded
assert "asyncio" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_missing_library_is_named_with_the_extra_that_brings_it() -> None:
    program = """
import asyncio, sys
sys.modules["websockets"] = None
from pennyweight_kalshi import AsyncKalshi
async def main():
    async with AsyncKalshi(base_url="http://127.0.0.1:9/trade-api/v2", api_key_id="x", private_key=PEM) as kalshi:
        await kalshi.stream().__aenter__()
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey as Key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
PEM = Key.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
try:
    asyncio.run(main())
except ImportError as error:
    assert str(error) == 'streams need the package websockets: pip install "pennyweight-kalshi[ws]"', error
else:
    raise AssertionError
"""
    subprocess.run([sys.executable, "-c", program], check=True)
