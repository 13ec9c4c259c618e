"""What an import costs: each fact is measured in an interpreter of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

PACKAGES = ["pennyweight_kalshi", "pennyweight_snaptrade", "pennyweight_mesh", "pennyweight_onebalance"]
CLIENTS = dict(zip(PACKAGES, ["Kalshi", "SnapTrade", "Mesh", "OneBalance"], strict=True))


def loaded_after(code: str) -> set[str]:
    """Names of all modules that are loaded after running some code in a fresh interpreter."""
    program = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout.splitlines()[-1]))


@pytest.mark.parametrize("package", PACKAGES)
def test_importing_a_client_and_an_error_loads_no_library_and_no_model(package: str) -> None:
    loaded = loaded_after(f"from {package} import {CLIENTS[package]}, RateLimitError")

    assert not loaded & {"httpx", "cryptography", "msgspec", "attr", "attrs", "httpcore"}
    assert not [name for name in loaded if name.startswith(f"{package}.models.")]
    assert f"{package}._overlay" not in loaded


@pytest.mark.parametrize("package", PACKAGES)
def test_importing_a_package_alone_loads_nothing_but_itself(package: str) -> None:
    loaded = loaded_after(f"import {package}")

    assert {name for name in loaded if name.startswith("pennyweight")} == {
        package,
        "pennyweight_core",
        "pennyweight_core.lazy",
    }
    assert "typing" not in loaded


def test_a_call_loads_only_the_models_it_returns() -> None:
    code = """
import httpx
from pennyweight_kalshi import Kalshi
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey as Key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
pem = Key.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
wire = httpx.MockTransport(lambda request: httpx.Response(200, json={"balance": 1, "portfolio_value": 2, "updated_ts": 3}))
Kalshi(api_key_id="id", private_key=pem, transport=wire).portfolio.get_balance()
"""
    models = {name for name in loaded_after(code) if name.startswith("pennyweight_kalshi.models.")}

    assert models == {"pennyweight_kalshi.models._get_balance_response", "pennyweight_kalshi.models._indexed_balance"}


@pytest.mark.parametrize("package", ["pennyweight_core", *PACKAGES])
def test_all_is_exactly_what_is_visible(package: str) -> None:
    program = f"""
import {package} as package
visible = [name for name in dir(package) if not name.startswith("_")]
assert visible == sorted(package.__all__), visible
assert all(getattr(package, name) is not None for name in package.__all__ if name != "UNSET")
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_provenance_is_readable_at_run_time() -> None:
    from pennyweight_core import provenance

    record = provenance("pennyweight_kalshi")

    assert record["spec"]["version"] == "3.34.0"
    assert record["spec"]["date"] == "2026-10-26"
    assert record["generators"]["openapi-python-client"] == "0.29.1"
    assert record["spec"]["digest"].startswith("sha256:")
    assert record["corrections"]["digest"].startswith("sha256:")
