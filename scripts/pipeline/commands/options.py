"""The command lines of all commands."""

import argparse
from pathlib import Path
from typing import Any

UNKNOWN = 3
"""The exit status of `diff` and `drift`, whose 1 and 2 tell what changed, where that could not be told."""
_FROM = "file, folder, glob, https address, or - for standard input; several are merged"


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add all commands to the pipeline's command line."""
    _regenerate(commands.add_parser("regenerate", help="make generated/<vendor> from specs and overlays"))
    fresh = commands.add_parser("fresh", help="fail if generated/ is not what the pipeline makes now")
    fresh.add_argument("vendors", nargs="*", help="default: all")
    lock = commands.add_parser("lock", help="pin the third-party requirements with hashes")
    lock.add_argument("--upgrade", action="store_true", help="take newer versions where the bounds allow")
    _refresh(commands.add_parser("refresh", help="bring a curated spec up to what the vendor publishes"))
    _diff(commands.add_parser("diff", help="say what changed between two versions of a spec, and for whom it breaks"))
    _drift(
        commands.add_parser("drift", help="look whether vendors publish what the specs say: 0 same, 1 more, 2 breaking")
    )
    _add(commands.add_parser("add", help="start a new vendor from what it publishes"))


def add_outputs(command: argparse.ArgumentParser) -> None:
    """Give a command the options that reports go by."""
    command.add_argument("--json", action="store_true", help="print the report for machines, and nothing else")
    command.add_argument("--markdown", type=Path, metavar="FILE", help="also write it as Markdown")
    command.add_argument("--html", type=Path, metavar="FILE", help="also write it as one self-contained page")


def _regenerate(command: argparse.ArgumentParser) -> None:
    command.add_argument("vendors", nargs="*", help="default: all")
    command.add_argument("--discard", action="store_true", help="throw away edits by hand")
    command.add_argument("--force", action="store_true", help="make it again although nothing changed")


def _refresh(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Read the vendor's pages or spec, take the structure, keep our words, say what changed, and write "
        "specs/<vendor>/openapi.yaml, specs/specs.lock, the version and a changelog fragment. Exit status: 0 done or "
        "unchanged, 1 refused and nothing written (or, with --todo, words are missing), 2 usage."
    )
    command.add_argument("vendors", nargs="*", metavar="vendor", help="default: all")
    _document(command, "default: all of the vendor")
    _from(command)
    command.add_argument("--newest", action="store_true", help="where pages contradict each other, believe the newest")
    command.add_argument("--dry-run", action="store_true", help="say what changed and write nothing")
    command.add_argument(
        "--anyway", action="store_true", help="write although corrections are stale or annotations lead nowhere"
    )
    command.add_argument("--force", action="store_true", help="compare also what the lock says is unchanged")
    _surface(command)
    command.add_argument("--todo", action="store_true", help="only list what lacks words; status 1 if anything does")
    add_outputs(command)


def _diff(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Compare two versions of a curated spec, corrections applied. A version is a file, or a revision of the "
        "repository such as HEAD~3 or a tag. Without any: the last commit and the working tree. Writes no spec."
    )
    command.add_argument("vendor")
    command.add_argument("versions", nargs="*", metavar="OLD [NEW]", help="files or revisions")
    _document(command, "default: the vendor's own")
    _from(command)
    command.add_argument("--newest", action="store_true", help="where pages contradict each other, believe the newest")
    command.add_argument("--surface", action="store_true", help="also make the clients of both, an error if that fails")
    command.add_argument("--exit-code", action="store_true", help="status 0 same, 1 more, 2 breaking, 3 failed")
    add_outputs(command)


def _drift(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Read what every vendor publishes and compare it with the lock and the curated specs. Exit status: 0 the same, "
        "1 changed and nothing breaks, 2 something breaks, 3 a vendor could not be read (and none breaks)."
    )
    command.add_argument("vendors", nargs="*", metavar="vendor", help="default: all")
    _document(command, "default: all of each vendor")
    command.add_argument("--force", action="store_true", help="compare also what the lock says is unchanged")
    _surface(command)
    command.set_defaults(asked=[], events_from=None, newest=True)
    command.add_argument(
        "--out", type=Path, metavar="FOLDER", help="write reports and patches, a folder for each vendor that changed"
    )
    add_outputs(command)


def _add(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Write spec, corrections, overlay, page and tests of a new vendor from whatever it publishes, and enter it in "
        "specs/vendors.toml. What is there stays; nothing is written when anything can't be read."
    )
    command.add_argument("vendor", metavar="name", help="lower-case letters and digits: the folder's name")
    _from(command, required=True)
    command.add_argument("--newest", action="store_true", help="where pages contradict each other, believe the newest")
    command.add_argument("--title", help="how the vendor writes its name (default: the name, capitalised)")
    command.add_argument("--class", dest="client", help="the client's class (default: made from the title)")
    command.add_argument(
        "--homepage", help="of the vendor's documentation (default: from the addresses it was read at)"
    )
    command.add_argument("--server", help="where calls go, if what is read does not say, or says it wrong")
    command.add_argument("--summary", help="one line about the package")
    command.add_argument(
        "--corrections",
        metavar="FILE",
        help="becomes specs/<name>/corrections.yaml; its actions with x-when: before-reading apply to what is read, such "
        "as a spec that can't be read otherwise",
    )


def _document(command: argparse.ArgumentParser, default: str) -> None:
    help_ = f"one further document of the vendor, as `specs/vendors.toml` calls it, such as admin ({default})"
    command.add_argument("--document", metavar="NAME", help=help_)


def _surface(command: argparse.ArgumentParser) -> None:
    help_ = "don't try to make the client of the new spec; saves some seconds"
    command.add_argument("--no-surface", action="store_true", help=help_)


def _from(command: argparse.ArgumentParser, *, required: bool = False) -> None:
    command.add_argument(
        "--from", dest="asked", nargs="+", default=[], metavar="FILE_OR_URL", required=required, help=_FROM
    )
    command.add_argument("--events-from", metavar="FILE_OR_URL", help="an AsyncAPI document or page, for messages")
