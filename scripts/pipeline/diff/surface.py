"""The verdict of the rules, cross-checked by the public surface of the clients made from both documents."""

from collections.abc import Callable, Iterator, Sequence

import griffe

from pipeline.diff.change import Change
from pipeline.diff.surface_agreement import Agreement, agreement
from pipeline.diff.surface_breakage import Breakage, Kind
from pipeline.diff.surface_client import ClientCode
from pipeline.diff.surface_methods import compare_constructors, compare_methods
from pipeline.diff.surface_models import compare_models
from pipeline.diff.surface_reading import quietly, read_package
from pipeline.file_tree import FileTree
from pipeline.openapi.document import Document

__all__ = ["Agreement", "Breakage", "Kind", "agreement", "breakages", "cross_check"]

_KINDS = {
    griffe.BreakageKind.OBJECT_REMOVED: Kind.REMOVED,
    griffe.BreakageKind.PARAMETER_REMOVED: Kind.REMOVED,
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: Kind.REQUIRED,
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: Kind.REQUIRED,
    griffe.BreakageKind.RETURN_CHANGED_TYPE: Kind.RETURNS,
}


def cross_check(
    old: Document, new: Document, make: Callable[[Document], FileTree], module: str, changes: Sequence[Change]
) -> Agreement:
    """
    Make both clients and compare their surfaces with what the rules say.

    Args:
        old: a curated spec, checked.
        new: the later one.
        make: makes the client of one, with paths from the package's folder: `pipeline.codegen.regenerate.client_of`.
        module: the client's import name.
        changes: what `compare` says about the two.

    Raises:
        FindingError: a client can't be made, or can't be read.
    """
    return agreement(changes, breakages(make(old), make(new), module))


def breakages(old: FileTree, new: FileTree, module: str) -> list[Breakage]:
    """
    Return what code written for the old client can't do with the new one, as far as names and annotations show it.

    Nothing of either is imported. Modules and names that start with `_` are no surface, unless a module without
    re-exports them. The order of arguments is none either: they are given by name.

    Args:
        old: a generated package, with paths from its folder: `src/<module>/…`.
        new: the later one.
        module: its import name.

    Raises:
        FindingError: a package is not there, or is not Python.
    """
    before, after = (ClientCode(read_package(tree, module)) for tree in (old, new))
    with quietly():
        models = list(compare_models(before, after))
        elsewhere = {one.owner for one in models if one.kind is Kind.ELSEWHERE}
        seen = [one for one in _of_griffe(before, after) if one.owner not in elsewhere]
        found = [*seen, *models, *compare_methods(before, after), *compare_constructors(before, after)]
    return sorted(set(found), key=lambda one: (one.owner, one.member, one.kind, one.old, one.new))


def _of_griffe(old: ClientCode, new: ClientCode) -> Iterator[Breakage]:
    for found in griffe.find_breaking_changes(old.package, new.package):
        if found.kind is griffe.BreakageKind.PARAMETER_MOVED:
            continue
        kind = _KINDS.get(found.kind, Kind.OTHERWISE)
        owner, member = _subject(found)
        yield Breakage(
            kind=kind,
            owner=owner,
            member=member,
            operations=_labels(owner, old, new),
            old="" if kind in _KINDS.values() else str(found.old_value),
            new="" if kind in _KINDS.values() else str(found.new_value),
        )


def _subject(found: griffe.Breakage) -> tuple[str, str]:
    """Return owner and member, of what griffe calls `acme._client.Acme.__init__` or `acme.resources.things.Things.get`."""
    obj = found.obj
    path = (obj.path if obj.is_alias else obj.canonical_path).split(".")[1:]
    argument = next((it.name for it in (found.old_value, found.new_value) if isinstance(it, griffe.Parameter)), "")
    match path:
        case ["models", *rest]:
            names = [name for name in rest if not name.startswith("_")]
            return names[0], names[1] if len(names) > 1 else ""
        case ["resources", resource, _, method] if not method.startswith("_"):
            return f"{resource}.{method}", argument
        case ["resources", resource, *_]:
            return resource, ""
        case ["_client", _, name] if not name.startswith("_"):
            return name, ""
        case ["_client", name, *_]:
            return f"{name.removeprefix('Async')}.__init__" if argument else name.removeprefix("Async"), argument
    return ".".join(path), argument


def _labels(owner: str, old: ClientCode, new: ClientCode) -> tuple[str, ...]:
    """The operations behind an owner; for a resource all of it."""
    found = {
        twins[0].label
        for client in (old, new)
        for name, twins in client.methods.items()
        if name == owner or name.partition(".")[0] == owner
    }
    found |= {label for client in (old, new) for label in client.labels.get(owner, ())}
    return tuple(sorted(found))
