"""Names for operations that have none yet: `resource.method`, from tag, path, operationId and method."""

from collections.abc import Collection, Iterator
from itertools import count
from keyword import iskeyword

from pipeline.curation.alignment import Operation, matched_operations
from pipeline.curation.naming.english import (
    ENDING,
    OF_HTTP,
    READING,
    READING_TOO,
    VERBS,
    plural,
    same_noun,
    singular,
    words,
)
from pipeline.curation.naming.operation_hints import OperationHints
from pipeline.naming import is_free_operation_name, is_operation_name
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations
from pipeline.reserved import resource_class

_BY_METHOD = {"get": "get", "head": "check", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
_WHOLE = frozenset(("account", "accounts"))
"""Resources of which there is one with everything in it: what ends it has its name."""
_NOUNS_TOO = frozenset(("exchange", "report", "search", "trade"))
"""Verbs that a resource may be called by."""


def name_operations(document: Document, committed: Document | None = None) -> dict[Operation, str]:
    """
    Return a name for every operation: the committed one, else a proposal that satisfies the checks.

    A proposal does not depend on other operations unless both would be called the same.

    Args:
        document: in canonical form.
        committed: the curated spec, whose names stay and whose resources are used further.
    """
    old = committed or {"paths": {}}
    committed_names: dict[Operation, str] = {}
    for at, (path, method) in matched_operations(document, old):
        name = old["paths"][path][method].get("x-pennyweight-name")
        if isinstance(name, str):
            committed_names[at] = name
    there = {str(node.get("x-pennyweight-name")) for _, _, node in operations(old)}
    known = frozenset(name.split(".")[0] for name in there)
    known |= _shared_plurals(document, known)
    taken = {*committed_names.values(), *there}
    proposed: dict[Operation, str] = {}
    left = [OperationHints(document, *each) for each in operations(document) if each[:2] not in committed_names]
    for hints in sorted(left, key=lambda each: (each.edition, each.path, each.method)):
        name = next(name for name in _proposals(hints, known) if name not in taken)
        proposed[hints.path, hints.method] = name
        taken.add(name)
    return {**committed_names, **proposed}


def propose_retry(method: str) -> str:
    """Return the proposal for `x-pennyweight-retry`: only reading is safe to repeat."""
    return "safe" if method == "get" else "never"


def _proposals(hints: OperationHints, known: Collection[str]) -> Iterator[str]:
    """Yield names, the best first, without end."""
    resource, rest = _resource(hints, known)
    method = _method(hints, resource, rest)
    variables = [words(segment) for segment in hints.segments if segment.startswith("{")]
    editions = [f"_{hints.edition}"] if hints.edition else []
    if is_operation_name(f"{resource}.{method}"):
        yield f"{resource}.{method}"
    if hints.method == "put" and method.split("_")[0] == _BY_METHOD["put"]:
        yield f"{resource}.{'_'.join(['replace', *method.split('_')[1:]])}"
    for tail in (*editions, *(f"_by_{'_'.join(name)}" for name in variables if name)):
        if is_operation_name(f"{resource}.{method}{tail}"):
            yield f"{resource}.{method}{tail}"
    usual, qualifiers = _BY_METHOD.get(hints.method, hints.method), method.split("_")[1:]
    if not {usual, method.split("_")[0]} & ENDING:
        yield f"{resource}.{'_'.join([usual, *qualifiers])}"
    yield from (f"{resource}.{method}_{number}" for number in count(2))


def _resource(hints: OperationHints, known: Collection[str]) -> tuple[str, list[str]]:
    """Return the resource and the segments that are left: where the tag is in the path, else the first segment."""
    static = [(at, words(segment)) for at, segment in enumerate(hints.segments) if not segment.startswith("{")]
    nouns = [(at, name) for at, name in static if name and (name[0] not in VERBS or name[0] in _NOUNS_TOO)]
    tagged = [(at, name) for at, name in nouns if _is_tag(name, hints.tag)]
    for at, name in [*tagged[:1], *nouns[:1]]:
        for resource in _forms("_".join(name), hints.tag, known):
            if _usable(resource):
                return resource, hints.segments[at + 1 :]
    tags = _forms("_".join(hints.tag) or "api", [], known)
    return next(filter(_usable, tags), "calls"), hints.segments


def _shared_plurals(document: Document, known: Collection[str]) -> set[str]:
    """Return the plural of each noun that paths have in both forms, unless one of them is a resource already."""
    found = {_resource(OperationHints(document, *each), known)[0] for each in operations(document)}
    return {plural(noun) for noun in found if plural(noun) in found - {noun} and noun not in known}


def _is_tag(name: list[str], tag: list[str]) -> bool:
    """Whether a segment says what the tag says: `markets` and `market`, `accounts` and `Account Information`."""
    return same_noun("_".join(name), "_".join(tag)) or (
        len(name) == 1 and any(same_noun(name[0], word) for word in tag)
    )


def _forms(resource: str, tag: list[str], known: Collection[str]) -> list[str]:
    """Return how a resource may be called: as one is already, as the path or in the plural as the tag says, else plural."""
    there = sorted(other for other in known if same_noun(other, resource))
    as_tag = [plural(resource)] if "_".join(tag) == plural(resource) else []
    return [*there, *as_tag, resource, plural(resource)]


def _usable(resource: str) -> bool:
    """Whether a resource may be called so: as a Python name, and as nothing that every client has."""
    name = f"{resource}.get"
    return is_operation_name(name) and is_free_operation_name(name) and not iskeyword(resource_class(resource))


def _method(hints: OperationHints, resource: str, rest: list[str]) -> str:
    """Return verb and qualifier: `list`, `get_balance`, `accept_quote`, `cancel_all`."""
    parts = [(_plain(words(segment)), segment.startswith("{")) for segment in rest]
    parts = [part for part in parts if part[0] and part[0] not in (["action"], ["actions"])]
    verbs = READING_TOO if hints.method == "get" else VERBS
    in_path = next((name for name, variable in reversed(parts) if not variable), [])
    verb = in_path[0] if in_path and in_path[0] in verbs and not (hints.method == "get" and parts[-1][1]) else ""
    if verb == "batch" and in_path == [verb]:
        verb = hints.verb if hints.verb.startswith("batch_") else f"batch_{_BY_METHOD.get(hints.method, hints.method)}"
    qualifiers = _qualifiers(parts, in_path, verb)
    if hints.method == "get" and len(qualifiers) > 1 and qualifiers[-1] == "all":
        qualifiers.pop()
    item = bool(parts) and parts[-1][1]
    if not verb:
        verb = _verb(hints, resource if not qualifiers else "", item=item)
        if hints.method == "post" and not item and qualifiers and verb not in READING:
            qualifiers[-1] = singular(qualifiers[-1])
    if verb.startswith("batch_"):
        qualifiers = [word for word in qualifiers if not word.startswith("batch")]
    if hints.method != "get":
        one = item or (
            bool(verb) and len(parts) > 1 and parts[-1][0] is in_path and in_path[0] == verb and parts[-2][1]
        )
        qualifiers = _guarded(hints, resource, verb, qualifiers, one=one)
    return "_".join([verb, *qualifiers])


def _plain(name: list[str]) -> list[str]:
    """Return the words of a segment with what a method of HTTP means instead of it: `postMessage` → create, message."""
    return [OF_HTTP[name[0]], *name[1:]] if len(name) > 1 and name[0] in OF_HTTP else name


def _qualifiers(parts: list[tuple[list[str], bool]], in_path: list[str], verb: str) -> list[str]:
    """Return what an operation is about within its resource: nouns of the path, singular but for the last."""
    qualifiers: list[str] = []
    for at, (name, variable) in enumerate(parts):
        own = name[1:] if verb and name is in_path else name
        following = parts[at + 1][0] if at + 1 < len(parts) else in_path
        more = not (verb and following is in_path) and following is not name and following != ["all"]
        if own and not variable:
            qualifiers += [*own[:-1], singular(own[-1]) if more else own[-1]]
    return qualifiers


def _guarded(hints: OperationHints, resource: str, verb: str, qualifiers: list[str], *, one: bool) -> list[str]:
    """Return qualifiers that keep the plain verb from what is about everything, or ends an account."""
    if verb in ENDING and not qualifiers and resource in _WHOLE:
        return [*(["all"] if hints.means_all else []), singular(resource)]
    noun = qualifiers[-1] if qualifiers else resource
    if "all" in qualifiers or one or (verb not in ENDING and not hints.means_all):
        return qualifiers
    if not hints.means_all and (singular(noun) == noun or verb.startswith("batch_")):
        return qualifiers
    selects = hints.is_told_which and not hints.means_all
    if selects and hints.method != "delete":
        return qualifiers
    which = "many" if selects else "all"
    return [*qualifiers[:-1], which, *qualifiers[-1:]]


def _verb(hints: OperationHints, resource: str, *, item: bool) -> str:
    """Return the verb for what no path names one for; `resource` is empty where the operation is about a part of it."""
    if hints.method == "get":
        if hints.verb in READING_TOO - READING:
            return hints.verb
        many = hints.lists or singular(resource) != resource
        single = item or (hints.answers_many is False and hints.verb != "list")
        return "list" if many and not single else "get"
    if hints.verb in READING:
        return "list" if hints.verb == "list" else "get"
    return hints.verb or _BY_METHOD.get(hints.method, hints.method)
