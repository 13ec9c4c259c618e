"""`python -m pennyweight_sandbox`: serve the four vendors on this machine until stopped."""

import argparse
import signal
from collections.abc import Sequence
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from threading import Event
from types import FrameType

from pennyweight_sandbox import FaultsError, LimitsError, ListenError, Sandbox, _env, _fault_script, _rate_limit_rules
from pennyweight_sandbox._announcement import OutputError, announce, print_error, print_out
from pennyweight_sandbox._vendor import VENDORS

_HIGHEST_PORT = 65_535

_STOPPED, _NOT_STARTED, _NOT_WRITTEN = 0, 2, 5

_EXIT_STATUSES = """\
exit status:
  0  stopped by Ctrl-C or SIGTERM
  2  wrong usage, a port that is taken, or an env file that cannot be written
  5  standard output could not be written, for example to a full disk or a closed pipe"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGINT or SIGTERM; return the exit status."""
    try:
        options = _parser().parse_args(arguments)
        if options.version:
            print_out(f"pennyweight-sandbox {_version()}")
            return _STOPPED
        return _run(options)
    except (FaultsError, LimitsError, ListenError, _env.EnvFileError) as error:
        print_error(error)
        return _NOT_STARTED
    except OutputError as error:
        print_error(error)
        return _NOT_WRITTEN


def _run(options: argparse.Namespace) -> int:
    stop = Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    _env.check(options.env_file)
    with closing(Sandbox(faults=options.faults, limits=options.limits)) as sandbox:
        sandbox.start(options.port)
        _serve(sandbox, options, stop)
    return _STOPPED


class _Parser(argparse.ArgumentParser):
    """Tells when its help cannot be written, which argparse passes over."""

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - argparse's signature; help goes to standard output
        print_out(self.format_help().rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="pennyweight-sandbox",
        description="Serve Kalshi, SnapTrade, Mesh and OneBalance on 127.0.0.1, with real signature checks.",
        epilog=f"{_fault_script.GRAMMAR}\n{_rate_limit_rules.GRAMMAR}\n{_EXIT_STATUSES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port", type=_port, default=8700, help="the first of four ports; 0 picks free ones (%(default)s)"
    )
    parser.add_argument(
        "--env-file", type=Path, default=Path(".sandbox.env"), help="where the credentials are written (%(default)s)"
    )
    parser.add_argument("--faults", default="", metavar="FILE-OR-SPEC", help="scripted failures; see below")
    parser.add_argument("--limits", default="", metavar="RULES", help="rate limits; see below")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print the base URLs as one line of JSON")
    output.add_argument("--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    return parser


def _serve(sandbox: Sandbox, options: argparse.Namespace, stop: Event) -> None:
    environment = sandbox.env
    _env.write(options.env_file, environment)
    try:
        if not options.quiet:
            announce(sandbox, options.env_file, as_json=options.json)
        while not stop.wait(0.5) and not stop.wait(0.5):  # in steps: on Windows a long wait would not hear Ctrl-C
            sandbox.kalshi.sockets.tick()
    finally:
        _env.remove(options.env_file, environment)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise argparse.ArgumentTypeError(f"expected a port number, found {text!r}")
    port = int(text)
    last = port + len(VENDORS) - 1
    if last > _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{port} to {last} are not ports; the first may be 0 to {_HIGHEST_PORT - 3}")
    return port


def _version() -> str:
    try:
        return version("pennyweight-sandbox")
    except PackageNotFoundError:
        return "(not installed)"


if __name__ == "__main__":
    raise SystemExit(main())
