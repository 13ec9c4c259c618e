"""Which package index is asked, what leaves for it, and what `publish` makes of the answers."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from package_index import JSON, NAME, Index, configure, listed, serving
from shipping.index import UnreachableIndexError, configured_indexes, released_files
from shipping.packages import ROOT, read_packages


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    with serving() as made:
        configure(made, monkeypatch)
        yield made


def test_a_login_goes_to_the_index_and_into_no_message(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    index.page(NAME, JSON, "{")
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url.replace("//", "//me:hunter%32@") + "/simple")

    [diagnostic] = index.diagnostics()

    assert set(index.logins) == {"Basic bWU6aHVudGVyMg=="}
    assert "hunter" not in diagnostic


@pytest.mark.parametrize("setting", ["PIP_INDEX_URL", "UV_INDEX_URL", "UV_DEFAULT_INDEX"])
def test_the_index_is_the_one_that_is_configured(index: Index, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.delenv("UV_DEFAULT_INDEX")
    monkeypatch.setenv(setting, f"{index.url}/simple")

    assert configured_indexes() == [f"{index.url}/simple"]


@pytest.mark.parametrize("setting", ["PIP_EXTRA_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_INDEX"])
def test_a_second_index_is_asked_too(index: Index, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.setenv(setting, "http://127.0.0.1:9/more")

    assert configured_indexes() == [f"{index.url}/simple", "http://127.0.0.1:9/more"]


@pytest.mark.parametrize("setting", ["UV_OFFLINE", "PIP_NO_INDEX", "UV_NO_INDEX"])
def test_whoever_set_that_no_index_is_used_is_heard(
    index: Index, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv(setting, "1")

    with pytest.raises(UnreachableIndexError, match=setting):
        index.diagnostics()


def test_an_index_that_cannot_be_reached_is_neither_yes_nor_no(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", closed())

    with pytest.raises(UnreachableIndexError, match=r"127\.0\.0\.1"):
        index.diagnostics()


def test_a_name_is_asked_for_as_indexes_write_it(index: Index) -> None:
    index.page(NAME, JSON, listed("Pennyweight.Mesh"))

    assert released_files(f"{index.url}/simple/", "Pennyweight_Mesh") == []


def publish(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/publish.py", "--allow-dirty", *options]
    return subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=60, check=False)


def test_publish_stops_before_it_builds_when_a_name_is_somebody_elses(index: Index) -> None:
    index.page(NAME, JSON, listed(NAME))

    run = publish()

    assert run.returncode == 1
    assert f"{NAME} on {index.url}/simple: is not ours" in run.stderr
    assert all(f"{name:<22} free" in run.stderr for name in read_packages().keys() - {NAME})
    assert "wheel" not in run.stderr


def test_publish_says_offline_that_it_could_not_look(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", closed())

    trial, release = publish(), publish("--tag", "pennyweight-core-v0.1.0")

    said = "package index: could not look whose the names of our packages are"
    assert f"{said}: " in trial.stderr, "a trial goes on"
    assert f"{said}\n" in release.stderr, "what would be uploaded next does not"
    assert release.returncode == 1


def closed() -> str:
    """Return an address that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    return f"http://127.0.0.1:{port}/simple"
