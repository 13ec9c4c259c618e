"""`python -m pennyweight_sandbox` serves until it is told to stop, and leaves nothing behind."""

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import httpx
import pennyweight_sandbox
import pytest
from pennyweight_kalshi import Gap, Kalshi

SOURCE = str(Path(pennyweight_sandbox.__file__).parents[1])
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "pennyweight_sandbox", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": SOURCE, "PYTHONWARNINGS": "error"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.terminate()
        process.communicate(timeout=10)


def run_to_the_end(directory: Path, *arguments: str, stdout: int | IO[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pennyweight_sandbox", *arguments],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": SOURCE, "PYTHONWARNINGS": "error"},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        timeout=20,
        check=False,
    )


def variables(path: Path) -> dict[str, str]:
    """Wait for the file and read it."""
    for _ in range(500):
        if path.exists():
            return dict(shlex.split(line)[0].split("=", 1) for line in path.read_text().splitlines()[1:])
        time.sleep(0.02)
    raise AssertionError(f"{path} was not written")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_until_a_signal_then_stops_with_0_and_cleans_up(
    start: Start, tmp_path: Path, number: signal.Signals
) -> None:
    process = start("--port", "0", "--env-file", "my.env")
    env = variables(tmp_path / "my.env")
    answer = httpx.get(f"{env['ONEBALANCE_BASE_URL']}/assets/list", headers={"x-api-key": env["ONEBALANCE_API_KEY"]})
    key = Path(env["KALSHI_PRIVATE_KEY_PATH"])
    assert key.exists()

    process.send_signal(number)
    out, err = process.communicate(timeout=10)

    assert answer.status_code == 200
    assert (process.returncode, err) == (0, "")
    assert all(env[f"{vendor}_BASE_URL"] in out for vendor in ("KALSHI", "SNAPTRADE", "MESH", "ONEBALANCE"))
    assert "set -a; . ./my.env; set +a" in out
    assert not key.parent.exists()
    assert not (tmp_path / "my.env").exists()


def test_it_stops_while_an_answer_is_delayed(start: Start, tmp_path: Path) -> None:
    process = start("--port", "0", "--quiet", "--faults", "mesh:delay=60")
    port = httpx.URL(variables(tmp_path / ".sandbox.env")["MESH_BASE_URL"]).port
    with socket.create_connection(("127.0.0.1", port or 0)) as waiting:
        waiting.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        time.sleep(0.2)

        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=10)

    assert (process.returncode, out, err) == (0, "", "")


def test_the_ports_follow_each_other_in_the_vendors_order(start: Start, tmp_path: Path) -> None:
    first = 18_700 + os.getpid() % 20_000 // 4 * 4
    process = start("--port", str(first))

    env = variables(tmp_path / ".sandbox.env")

    assert process.poll() is None
    ports = [httpx.URL(env[f"{vendor}_BASE_URL"]).port for vendor in ("KALSHI", "SNAPTRADE", "MESH", "ONEBALANCE")]
    assert ports == [first, first + 1, first + 2, first + 3]


def test_a_taken_port_is_an_error_and_no_file_is_written(start: Start, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = start("--port", str(port))
        _, err = process.communicate(timeout=10)

    assert process.returncode == 2
    assert err.startswith(f"pennyweight-sandbox: 127.0.0.1:{port} (kalshi) is not available")
    assert "--port 0" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--faults", "kalshi:explode"), "no such action"),
        (("--limits", "kalshi:speed=1"), "cannot be read"),
        (("--env-file", "no/such/dir"), "does not exist"),
        (("--port", "65533"), "are not ports"),
        (("--port", "x"), "expected a port number, found 'x'"),
        (("--port", "-1"), "expected"),
        (("--port", "\uff19"), "expected a port number"),
        (("--json", "--quiet"), "not allowed with"),
        (("--faults", "[1"), "neither a rule nor a file"),
        (("--nonsense",), "unrecognized"),
    ],
)
def test_a_wrong_argument_is_an_error(start: Start, arguments: tuple[str, ...], says: str) -> None:
    process = start(*arguments)
    _, err = process.communicate(timeout=10)

    assert process.returncode == 2
    assert says in err
    assert "Traceback" not in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("option", ["--json", "--port=0", "--help", "--version"])
def test_output_that_cannot_be_written_is_one_line_and_a_status(tmp_path: Path, option: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = run_to_the_end(tmp_path, "--port", "0", option, stdout=full)

    assert (done.returncode, done.stderr.count("\n")) == (5, 1)
    assert "could not be written: No space left on device" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_whose_reader_is_gone_is_one_line_and_a_status(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run_to_the_end(tmp_path, "--port", "0", stdout=writer)
    finally:
        os.close(writer)

    assert (done.returncode, done.stderr.count("\n")) == (5, 1)
    assert "Broken pipe" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_urls_are_printed_as_one_line_of_json(start: Start, tmp_path: Path) -> None:
    process = start("--port", "0", "--json")
    env = variables(tmp_path / ".sandbox.env")

    assert process.stdout is not None
    announced = json.loads(process.stdout.readline())
    assert Path(announced["env_file"]) == tmp_path / ".sandbox.env"
    assert announced["urls"] == {
        vendor: env[f"{vendor.upper()}_BASE_URL"] for vendor in ("kalshi", "snaptrade", "mesh", "onebalance")
    }


def test_an_env_file_of_the_users_own_is_not_touched(start: Start, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("KALSHI_API_KEY_ID=real\n")

    process = start("--env-file", ".env", "--port", "0")
    _, err = process.communicate(timeout=10)

    assert process.returncode == 2
    assert "did not write it" in err
    assert (tmp_path / ".env").read_text() == "KALSHI_API_KEY_ID=real\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(start: Start, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    process = start("--env-file", "pipe", "--port", "0")
    _, err = process.communicate(timeout=10)

    assert process.returncode == 2
    assert "pipe: is no regular file" in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_put_in_the_files_place_does_not_keep_it_from_stopping(start: Start, tmp_path: Path) -> None:
    process = start("--env-file", "my.env", "--port", "0")
    variables(tmp_path / "my.env")
    (tmp_path / "my.env").unlink()
    os.mkfifo(tmp_path / "my.env")

    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=10)

    assert process.returncode == 0
    assert (tmp_path / "my.env").exists()


@pytest.mark.parametrize("path", [".", "/dev/null"])
def test_what_is_no_file_is_no_place_for_credentials(start: Start, path: str) -> None:
    process = start("--env-file", path, "--port", "0")
    _, err = process.communicate(timeout=10)

    assert (process.returncode, "is no regular file" in err) == (2, True)


def test_limits_are_counted(start: Start, tmp_path: Path) -> None:
    start("--port", "0", "--limits", "onebalance:requests=1")
    env = variables(tmp_path / ".sandbox.env")

    url, keys = f"{env['ONEBALANCE_BASE_URL']}/assets/list", {"x-api-key": env["ONEBALANCE_API_KEY"]}
    assert [httpx.get(url, headers=keys).status_code for _ in range(2)] == [200, 429]


@pytest.mark.parametrize(
    ("option", "says"),
    [("--help", "kalshi:429x3"), ("--help", "onebalance:requests=60/5"), ("--version", "pennyweight-sandbox ")],
)
def test_help_and_version_are_printed(start: Start, option: str, says: str) -> None:
    process = start(option)
    out, _ = process.communicate(timeout=10)

    assert process.returncode == 0
    assert says in out


def test_it_ticks_once_a_second(start: Start, tmp_path: Path) -> None:
    start("--port", "0")
    given = variables(tmp_path / ".sandbox.env")
    kalshi = Kalshi(
        api_key_id=given["KALSHI_API_KEY_ID"],
        private_key=Path(given["KALSHI_PRIVATE_KEY_PATH"]),
        base_url=given["KALSHI_BASE_URL"],
    )
    with kalshi, kalshi.stream() as live:
        indices = live.indices(["BRTI"])
        first, second = next(indices), next(indices)

    assert not isinstance(first, Gap)
    assert not isinstance(second, Gap)
    assert second.msg.received_at > first.msg.received_at
