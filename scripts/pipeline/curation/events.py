"""The vendor's new events in our words: structure from what the vendor publishes, words and annotations from ours."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.curation.event_alignment import events, options, paired
from pipeline.curation.missing_docs import MissingDoc
from pipeline.diagnostics import Diagnostic, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import definition_name, definition_pointer, is_class, tags
from pipeline.openapi.pointers import pointer

Schema = dict[str, Any]
_WORDS = {"title", "description", "$comment", "example", "examples"}
_WHERE = "events.yaml"
_SELF = {"oneOf", "$defs", "x-pennyweight-event"}
_ORDER = (
    *(
        "$schema",
        "$id",
        "$ref",
        "title",
        "description",
        "$comment",
        "x-pennyweight-event",
        "type",
        "const",
        "format",
        "enum",
    ),
    *("deprecated", "required", "properties", "additionalProperties", "items", "anyOf", "oneOf", "$defs"),
)
"""How schemas of events are written; other keys come after these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedEvents:
    """The events document as it is to be committed."""

    document: Document | None
    """None where the vendor has no events."""
    todo: tuple[MissingDoc, ...] = ()
    """What lacks our words."""
    notes: tuple[Diagnostic, ...] = ()
    """What is gone, or no longer told apart."""
    renamed: Mapping[str, str]
    """Components that keep our names though the vendor has others: the vendor's name → ours."""


def carry_over_events(upstream: Document | None, committed: Document | None) -> CarriedEvents:
    """
    Return the vendor's events with the words and `x-pennyweight-` annotations that we gave to the same components and fields.

    Components keep the names we gave them, and everything keeps our order; what is new comes last and is listed as
    lacking words. Nothing of the vendor's words is left. Without events from the vendor ours stay as they are, as those
    do that we wrote after prose.

    Args:
        upstream: JSON Schema as `reading` returns it.
        committed: `events.yaml`.
    """
    if upstream is None:
        return CarriedEvents(document=committed, todo=tuple(_todo(committed)) if committed else (), renamed={})
    bare: Document = {**_bare(upstream), "$defs": {name: _bare(schema) for name, schema in upstream["$defs"].items()}}
    if committed is None:
        bare["$defs"] = {name: _with_ours(schema, {}) for name, schema in bare["$defs"].items()}
        return CarriedEvents(document=_written(bare), todo=tuple(_todo(bare)), renamed={})
    names = paired(bare, committed)
    ours = committed["$defs"]
    definitions = {names.get(str(name), str(name)): _renamed(item, names) for name, item in bare["$defs"].items()}
    worded = {name: _with_ours(schema, ours.get(name, {})) for name, schema in _in_order(definitions, ours).items()}
    listed = [names.get(event, event) for event in events(bare)]
    document = {
        **{key: value for key, value in bare.items() if key not in committed or key in _SELF},
        **{key: value for key, value in committed.items() if key not in _SELF},
        "oneOf": [{"$ref": definition_pointer(name)} for name in _in_order(dict.fromkeys(listed), events(committed))],
        "$defs": worded,
    }
    notes = list(_gone(document, committed))
    document.pop("x-pennyweight-event", None)
    document |= _mark(document, committed, bare, notes)
    return CarriedEvents(
        document=_written(document), todo=tuple(_todo(document)), notes=tuple(notes), renamed=_renames(names)
    )


def _bare(schema: Schema) -> Schema:
    """Return a schema without anybody's words and extensions; what the events are told apart by is a fact."""
    facts = {key: value for key, value in schema.items() if key not in _WORDS and _is_fact(key)}
    if isinstance(facts.get("properties"), dict):
        facts["properties"] = {name: _bare(item) for name, item in facts["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(facts.get(key), dict):
            facts[key] = _bare(facts[key])
    for key in ("anyOf", "oneOf"):
        if key in facts:
            facts[key] = [_bare(option) for option in facts[key]]
    return facts


def _is_fact(key: str) -> bool:
    return not key.startswith("x-") or key == "x-pennyweight-event"


def _renamed(schema: Schema, names: dict[str, str]) -> Schema:
    result = dict(schema)
    if "$ref" in schema:
        name = definition_name(str(schema["$ref"]))
        result["$ref"] = definition_pointer(names.get(name, name))
    if "properties" in schema:
        result["properties"] = {name: _renamed(item, names) for name, item in schema["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            result[key] = _renamed(schema[key], names)
    for key in ("anyOf", "oneOf"):
        if key in schema:
            result[key] = [_renamed(option, names) for option in schema[key]]
    return result


def _with_ours(new: Schema, old: Schema) -> Schema:
    """Return a schema of the vendor's with our words and annotations, and in our order."""
    result = new | {key: value for key, value in old.items() if key in _WORDS or key.startswith("x-pennyweight-")}
    if "properties" in new:
        known = old.get("properties", {})
        ordered = _in_order(new["properties"], known)
        result["properties"] = {name: _with_ours(item, known.get(name, {})) for name, item in ordered.items()}
        if "required" in new:
            result["required"] = list(_in_order(dict.fromkeys(new["required"]), old.get("required", [])))
    for key in ("items", "additionalProperties"):
        if isinstance(new.get(key), dict):
            inner = old.get(key)
            result[key] = _with_ours(new[key], inner if isinstance(inner, dict) else {})
    mine, ours = options(new), options(old)
    for key in ("anyOf", "oneOf"):
        if key in new:
            kinds = {id(option): kind for kind, option in mine.items()}
            result[key] = [_with_ours(option, ours.get(kinds.get(id(option), ""), {})) for option in new[key]]
    return _written(result)


def _written(schema: Schema) -> Schema:
    """Return a schema with its keys in the order in which events are written."""
    return {key: schema[key] for key in [*(key for key in _ORDER if key in schema), *schema]}


def _in_order(found: dict[str, Any], known: Iterable[str]) -> dict[str, Any]:
    return {name: found[name] for name in [*(name for name in known if name in found), *found]}


def _mark(document: Document, committed: Document, bare: Document, notes: list[Diagnostic]) -> Document:
    """Return `x-pennyweight-event`: ours as long as it tells all events apart, else what was found."""
    ours, found = committed.get("x-pennyweight-event"), bare.get("x-pennyweight-event")
    if ours is not None and all(_told(document, event, ours.get("field")) for event in events(document)):
        return {"x-pennyweight-event": ours}
    if ours is not None:
        what, so = "no longer tells all events apart", "look at how the events differ now"
        notes.append(
            Diagnostic(location=_WHERE, target="x-pennyweight-event", message=what, actual=format_value(ours), hint=so)
        )
    return {} if found is None else {"x-pennyweight-event": found}


def _told(document: Document, event: str, field: Any) -> bool:
    inner = document["$defs"][event]["properties"].get(field)
    return isinstance(inner, dict) and bool(tags(document, inner))


def _renames(names: dict[str, str]) -> dict[str, str]:
    return {name: ours for name, ours in names.items() if name != ours}


def _gone(document: Document, committed: Document) -> Iterator[Diagnostic]:
    for name, schema in committed["$defs"].items():
        new = document["$defs"].get(name)
        if new is None:
            yield Diagnostic(location=_WHERE, target=f"$defs.{name}", message="is gone")
            continue
        for field in schema.get("properties", {}):
            if field not in new.get("properties", {}):
                yield Diagnostic(location=_WHERE, target=f"$defs.{name}.properties.{field}", message="is gone")


def _todo(document: Document) -> Iterator[MissingDoc]:
    for name, schema in document["$defs"].items():
        if is_class(schema) and not schema.get("description"):
            yield MissingDoc(place=name, what="description", pointer=pointer(("$defs", name))[1:])
        for field, item in schema.get("properties", {}).items():
            if not item.get("description"):
                place = ("$defs", name, "properties", field)
                yield MissingDoc(place=f"{name}.{field}", what="description", pointer=pointer(place)[1:])
