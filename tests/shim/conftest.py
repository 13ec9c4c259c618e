"""A sandbox that the environment points to, ways to make it answer something else, and the command line in process."""

import json
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pennyweight
import pytest
from pennyweight._cli import main
from pennyweight._vendors import VENDORS
from pennyweight_kalshi import AsyncKalshi, Kalshi
from pennyweight_mesh import AsyncMesh, Mesh
from pennyweight_onebalance import AsyncOneBalance, OneBalance
from pennyweight_sandbox import Sandbox
from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

Says = Callable[..., None]


class Ran(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _expected_warning() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "OneBalance has deprecated", FutureWarning)
        yield


@pytest.fixture
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of any vendor, and no configuration file."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    for vendor in VENDORS:
        for name in ("BASE_URL", "ENVIRONMENT"):
            monkeypatch.delenv(f"{vendor.upper()}_{name}", raising=False)
        for variable in VENDORS[vendor].variables:
            monkeypatch.delenv(variable, raising=False)


@pytest.fixture(scope="session")
def listening() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(listening: Sandbox, nothing_set: None, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Four vendors over sockets, configured in the environment."""
    listening.reset()
    for variable, value in listening.env.items():
        monkeypatch.setenv(variable, value)
    return listening


@pytest.fixture
def clients(sandbox: Sandbox) -> pennyweight.Clients:
    """Clients of the sandbox in process, without retries."""
    return {
        "kalshi": Kalshi(transport=sandbox.transport("kalshi"), max_retries=0),
        "snaptrade": SnapTrade(transport=sandbox.transport("snaptrade"), max_retries=0),
        "mesh": Mesh(transport=sandbox.transport("mesh"), max_retries=0),
        "onebalance": OneBalance(transport=sandbox.transport("onebalance"), max_retries=0),
    }


@pytest.fixture
def async_clients(sandbox: Sandbox) -> pennyweight.AsyncClients:
    return {
        "kalshi": AsyncKalshi(transport=sandbox.transport("kalshi"), max_retries=0),
        "snaptrade": AsyncSnapTrade(transport=sandbox.transport("snaptrade"), max_retries=0),
        "mesh": AsyncMesh(transport=sandbox.transport("mesh"), max_retries=0),
        "onebalance": AsyncOneBalance(transport=sandbox.transport("onebalance"), max_retries=0),
    }


@pytest.fixture
def says(sandbox: Sandbox, tmp_path: Path) -> Says:
    """Let a vendor answer with these JSON texts, one after the other, and then as usual."""

    def say(vendor: str, *bodies: str, status: int = 200) -> None:
        script = tmp_path / "script.json"
        script.write_text(
            json.dumps([{"vendor": vendor, "status": status, "body": body, "count": 1} for body in bodies]), "utf-8"
        )
        sandbox.script(str(script))

    return say


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """The command line in this process, as into a pipe."""
    monkeypatch.delenv("COLUMNS", raising=False)

    def command(*arguments: str) -> Ran:
        with pytest.raises(SystemExit) as ended:
            main(list(arguments), prog_name="pennyweight")
        out, err = capsys.readouterr()
        return Ran(int(str(ended.value.code)), out, err)

    return command


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str, name: str = "config.toml", mode: int = 0o600) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        path.chmod(mode)
        return path

    return write
