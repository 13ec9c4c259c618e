"""The edge of add: read what a new vendor publishes, write everything its client needs, or nothing."""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from pipeline.commands.inputs import read_publications
from pipeline.commands.refresh import store
from pipeline.diagnostics import Diagnostic, DiagnosticError, bounded
from pipeline.fetch import show_progress
from pipeline.openapi.document import Document, load
from pipeline.scaffold import LISTS, Scaffold, VendorOptions, check_name, scaffold_vendor
from pipeline.workspace import Workspace

_MOST = 12
_OWN = (
    *("specs/{}", "overlays/{}", "generated/{}", "changes/{}", "tests/vendors/test_{}.py"),
    *(
        "sandbox/src/pennyweight_sandbox/_{}",
        "sandbox/src/pennyweight_sandbox/_specs/{}.json",
        "shim/src/pennyweight/_vendors/{}.py",
    ),
)
"""What a vendor has of its own."""


def add(workspace: Workspace, chosen: argparse.Namespace, say: Callable[[str], None]) -> int:
    """
    Write spec, corrections, overlay, page and tests of a new vendor, and enter it in the lists; say what is left to do.

    Returns the exit status.

    Raises:
        DiagnosticError: the name is taken or no name, something can't be read, or can't be written. Nothing is written then.
    """
    name = chosen.vendor
    options = VendorOptions(
        name=name,
        title=chosen.title,
        client=chosen.client,
        homepage=chosen.homepage,
        summary=chosen.summary,
        server=chosen.server,
    )
    check_name(name, workspace.vendors, lambda: _there(workspace, name))
    texts = {path: workspace.text(path) for path in LISTS}
    corrections = _corrections(workspace, chosen.corrections)
    with show_progress(sys.stderr, quiet=False) as progress:
        asked = [*chosen.asked, *([chosen.events_from] if chosen.events_from else [])]
        everything = read_publications(
            asked, (corrections, chosen.corrections or ""), root=workspace.root, progress=progress
        )
    with bounded(", ".join(asked)):
        made = scaffold_vendor(
            options,
            everything[:-1] if chosen.events_from else everything,
            everything[-1] if chosen.events_from else None,
            newest=chosen.newest,
            corrections=corrections,
            texts=texts,
            others=list(workspace.vendors.values()),
            today=datetime.now(UTC).date(),
        )
    store(workspace.root, made.files)
    for line in _report(made):
        say(line)
    return 0


def _corrections(workspace: Workspace, path: str | None) -> Document | None:
    if path is None:
        return None
    try:
        return load((workspace.root / path).read_text("utf-8"), path)
    except (OSError, UnicodeDecodeError) as error:
        found = getattr(error, "strerror", None) or str(error)
        raise DiagnosticError(
            Diagnostic(location=path, message="can't be read", actual=found, hint="correct --corrections")
        ) from None


def _there(workspace: Workspace, name: str) -> list[str]:
    paths = (path.format(name) for path in _OWN)
    return [path for path in paths if (workspace.root / path).exists()]


def _report(made: Scaffold) -> Iterator[str]:
    """Yield what was written, what was noted, and what a person does next."""
    vendor = made.vendor
    for path in made.files:
        yield f"{vendor.name}: {'entered in' if path in LISTS else 'wrote'} {path}"
    for note in _first([str(note) for note in made.notes], "further notes"):
        yield f"note: {note}"
    yield f"\nNext, for {vendor.title}:"
    for number, step in enumerate(_steps(made), 1):
        yield f"{number}. {step}"


def _steps(made: Scaffold) -> Iterator[str]:
    name = made.vendor.name
    if made.obstacles:
        listed = "\n   ".join(line for each in made.obstacles for line in str(each).splitlines())
        yield f"no client can be made of it yet; correct it in specs/{name}/corrections.yaml:\n   {listed}"
    if made.from_files:
        yield f"specs/vendors.toml: where {made.vendor.title} publishes what was read from files, and its homepage, a guess"
    if hosts := made.vendor.hosts:
        yield (
            f"specs/vendors.toml: hosts, where the keys of its users go and nowhere else: {', '.join(hosts)}. They were taken from "
            f"the servers it publishes; are they all {made.vendor.title}'s? Take out what is not, and the comment"
        )
    yield f'make the client and try it: nox -s "regenerate({name})"; nox -s tests -- tests/vendors tests/docs'
    if made.todo:
        lacking = "\n   ".join(_first(list(made.todo), f'further places: nox -s "refresh({name})" -- --todo'))
        yield f"words in specs/{name}/openapi.yaml, ours, not the vendor's:\n   {lacking}"
    yield (
        f"annotations in specs/{name}/openapi.yaml: x-pennyweight-name (is it what a person would look for?), x-pennyweight-money, "
        "-pagination, -retry, -secret, -limits, -envelope; CONTRIBUTING says how"
    )
    yield f"corrections in specs/{name}/corrections.yaml, where the wire says otherwise than the spec"
    asked = ", ".join(field.name for field in made.manners.fields) or "no credentials"
    yield f"overlays/{name}: it asks for {asked} and knows no signatures; the vendor's pages on authentication and errors know more"
    if f"overlays/{name}/_webhooks.py" in made.files:
        yield f"overlays/{name}/_webhooks.py refuses every webhook: write how they are signed, and test it with a known one"
    yield f"the page, specs/{name}/README.md, and the first paragraphs of README.md, which name the vendors"
    yield f"if its balances belong in the report: shim/src/pennyweight/_vendors/{name}.py, and the extra in shim/pyproject.toml"
    yield f"if tests need a vendor that answers: sandbox/src/pennyweight_sandbox/_{name}/, and a call in scripts/shipping/calls.py"


def _first(lines: list[str], rest: str) -> list[str]:
    more = len(lines) - _MOST
    return lines if more <= 0 else [*lines[:_MOST], f"… and {more} {rest}"]
