"""`python -m pennyweight_sandbox`: serve the four vendors on this machine until stopped."""

import argparse
import signal
import sys
from collections.abc import Sequence
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from threading import Event
from types import FrameType

from pennyweight_sandbox import FaultsError, LimitsError, ListenError, Sandbox, _env, _fault_script, _rate_limit_rules
from pennyweight_sandbox._vendor import VENDORS

_HIGHEST_PORT = 65_535


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGINT or SIGTERM; return 0, or 2 when it could not start as asked."""
    options = _parser().parse_args(arguments)
    stop = Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        _env.check(options.env_file)
        with closing(Sandbox(faults=options.faults, limits=options.limits)) as sandbox:
            sandbox.start(options.port)
            _serve(sandbox, options, stop)
    except (FaultsError, LimitsError, ListenError, _env.EnvFileError) as error:
        print(f"pennyweight-sandbox: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pennyweight-sandbox",
        description="Serve Kalshi, SnapTrade, Mesh and OneBalance on 127.0.0.1, with real signature checks.",
        epilog=f"{_fault_script.GRAMMAR}\n{_rate_limit_rules.GRAMMAR}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port", type=_port, default=8700, help="the first of four ports; 0 picks free ones (%(default)s)"
    )
    parser.add_argument(
        "--env-file", type=Path, default=Path(".sandbox.env"), help="where the credentials are written (%(default)s)"
    )
    parser.add_argument("--faults", default="", metavar="FILE-OR-SPEC", help="what goes wrong; see below")
    parser.add_argument("--limits", default="", metavar="RULES", help="how many requests are let in; see below")
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument("--version", action="version", version=f"pennyweight-sandbox {_version()}")
    return parser


def _serve(sandbox: Sandbox, options: argparse.Namespace, stop: Event) -> None:
    environment = sandbox.env
    _env.write(options.env_file, environment)
    try:
        if not options.quiet:
            _announce(sandbox, options.env_file)
        while not stop.wait(0.5):  # in steps: on Windows an endless wait would not hear Ctrl-C
            pass
    finally:
        _env.remove(options.env_file, environment)


def _announce(sandbox: Sandbox, env_file: Path) -> None:
    for vendor in VENDORS:
        print(f"{vendor:<11}{sandbox.url(vendor)}")
    print(f"\nCredentials are in {env_file}. Load them into a shell:\n  set -a; . {_env.sourceable(env_file)}; set +a")
    print("Ctrl-C stops.", flush=True)


def _port(text: str) -> int:
    port = int(text)
    last = port + len(VENDORS) - 1
    if port < 0 or last > _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{port} to {last} are not ports; the first may be 0 to {_HIGHEST_PORT - 3}")
    return port


def _version() -> str:
    try:
        return version("pennyweight-sandbox")
    except PackageNotFoundError:
        return "(not installed)"


if __name__ == "__main__":
    raise SystemExit(main())
