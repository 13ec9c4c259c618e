"""The file of variables is private, whole or not there, and read back by a shell to the same values."""

import subprocess
from pathlib import Path

import pytest
from pennyweight_sandbox import Sandbox, _env

HARD = {"A": "plain", "B": 'it\'s $HOME `x` \\ "quoted" #no comment', "C": "two\nlines", "D": ""}

NAMES = {
    "KALSHI_BASE_URL", "KALSHI_PERPS_BASE_URL", "SNAPTRADE_BASE_URL", "MESH_BASE_URL", "ONEBALANCE_BASE_URL",
    "KALSHI_API_KEY_ID", "KALSHI_PRIVATE_KEY_PATH", "KALSHI_PARTNER_ACCESS_TOKEN", "SNAPTRADE_CLIENT_ID", "SNAPTRADE_CONSUMER_KEY",
    "MESH_CLIENT_ID", "MESH_CLIENT_SECRET", "MESH_ADMIN_BASE_URL", "MESH_ADMIN_CLIENT_ID", "MESH_ADMIN_CLIENT_SECRET", "ONEBALANCE_API_KEY", "SNAPTRADE_USER_ID", "SNAPTRADE_USER_SECRET",
    "SNAPTRADE_APP_CLIENT_ID", "SNAPTRADE_APP_CLIENT_SECRET", "SNAPTRADE_PERSONAL_CLIENT_ID", "SNAPTRADE_PERSONAL_CONSUMER_KEY", "MESH_AUTH_TOKEN", "MESH_REFRESH_TOKEN", "MESH_BROKER_TYPE", "MESH_USER_ID", "ONEBALANCE_ADDRESS",
}  # fmt: skip


def test_every_variable_is_there(sandbox: Sandbox) -> None:
    assert sandbox.env.keys() == NAMES


def test_without_listening_there_are_no_base_urls() -> None:
    sandbox = Sandbox()

    assert NAMES - sandbox.env.keys() == {name for name in NAMES if name.endswith("_BASE_URL")}
    sandbox.close()


def test_two_sandboxes_share_no_secret(sandbox: Sandbox) -> None:
    other = Sandbox()

    same = {name for name, value in other.env.items() if value == sandbox.env[name]}
    assert same == {"SNAPTRADE_USER_ID", "MESH_BROKER_TYPE", "MESH_USER_ID"}
    other.close()


def test_no_secret_shows_in_a_repr(sandbox: Sandbox) -> None:
    shown = f"{sandbox.credentials!r} {sandbox.snaptrade.users!r} {sandbox.mesh.state!r}"

    assert not [name for name, value in sandbox.env.items() if "SECRET" in name and value in shown]


def test_a_shell_reads_back_the_same_values(tmp_path: Path) -> None:
    path = tmp_path / "an env file"
    _env.write(path, HARD)

    script = f"set -a; . {_env.sourceable(path)}; set +a; env -0"
    listed = subprocess.run(["sh", "-c", script], capture_output=True, check=True, text=True).stdout

    found = {name: value for name, _, value in (entry.partition("=") for entry in listed.split("\0"))}
    assert {name: found[name] for name in HARD} == HARD


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / ".env"

    _env.write(path, HARD)

    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_reader_of_the_old_file_keeps_a_whole_old_file(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    _env.write(path, {"A": "old"})

    with path.open(encoding="utf-8") as reader:
        _env.write(path, {"A": "new"})
        old = reader.read()

    assert old == _env.text({"A": "old"})
    assert path.read_text("utf-8") == _env.text({"A": "new"})


@pytest.mark.parametrize("content", [b"KALSHI_API_KEY_ID=mine\n", b"\xff", b""])
def test_a_file_of_someone_else_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / ".env"
    path.write_bytes(content)

    with pytest.raises(_env.EnvFileError, match="did not write it"):
        _env.write(path, HARD)

    assert path.read_bytes() == content


def test_a_missing_directory_is_told(tmp_path: Path) -> None:
    with pytest.raises(_env.EnvFileError, match="does not exist"):
        _env.write(tmp_path / "no" / ".env", HARD)


def test_a_directory_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(_env.EnvFileError, match="is no regular file"):
        _env.write(tmp_path, HARD)


def test_another_sandboxs_file_is_not_removed(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    _env.write(path, {"A": "another"})

    _env.remove(path, {"A": "mine"})
    assert path.exists()

    _env.remove(path, {"A": "another"})
    assert not path.exists()


def test_the_shells_dot_command_gets_a_path_with_a_slash() -> None:
    assert _env.sourceable(Path(".sandbox.env")) == "./.sandbox.env"
    assert _env.sourceable(Path("/a b")) == "'/a b'"
