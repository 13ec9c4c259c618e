"""From the messages that a vendor publishes to curated ones: one webhook for each, known by what tells it apart."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.curation.curated_spec import CuratedSpec, curate
from pipeline.curation.discriminator import either, find_discriminator, texts
from pipeline.curation.missing_docs import MissingDoc, todo
from pipeline.curation.rename import renamed
from pipeline.diagnostics import Diagnostic, format_value
from pipeline.naming import class_name, numbered, unique
from pipeline.openapi.all_of import Merged, Merging, choices
from pipeline.openapi.canonical.curated_form import to_curated_form
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import walk
from pipeline.openapi.messages import JSON, MESSAGES, SENDER, messages_document, messages_of, payload
from pipeline.openapi.pointers import mapped_name, schema_pointer
from pipeline.openapi.reachability import prune_unreachable
from pipeline.openapi.resolver import components_of, referenced_component
from pipeline.openapi.schemas import Schema, is_object
from pipeline.openapi.walk import CHOICES
from pipeline.reserved import is_reserved_message

_WHERE = "messages"
_WORDED = ("/components/schemas/", "/tags/")


def curate_messages(upstream: Document, committed: Document | None) -> CuratedSpec:
    """
    Return the vendor's messages as curated ones, with the committed words, names and annotations.

    A message is known by the text that tells it apart; those that nothing tells apart become one. Where the committed
    field still tells all apart it stays.

    Args:
        upstream: a document of messages, in the vendor's words.
        committed: the curated one; None where the vendor has had no messages.
    """
    ours: Document = (committed or {}).get(MESSAGES, {})
    known = {key: referenced_component(payload(it)) or "" for key, _, it in messages_of(committed)} if committed else {}
    found = _Messages(to_curated_form(upstream), known)
    field = found.settle(ours.get("field"))
    fresh = curate(found.document(), committed, whole=True, title="Messages", called=False)
    kept = {key: value for key, value in ours.items() if key != "field"}
    notes = list(found.notes)
    if ours.get("field") and ours["field"] != field:
        what, so = "no longer tells all messages apart", "look at how they differ now"
        notes.append(Diagnostic(location=_WHERE, message=what, actual=format_value(ours["field"]), hint=so))
    document = {**fresh.document, MESSAGES: {**({"field": field} if field else {}), **kept}}
    return replace(fresh, document=document, todo=tuple(messages_todo(document)), notes=tuple(notes), outside=())


def messages_todo(document: Document, module: str = "") -> Iterator[MissingDoc]:
    """Yield what lacks words in a document of messages: its classes, fields and channels."""
    for each in todo(document):
        if each.pointer.startswith(_WORDED):
            start = f"{_WORDED[0]}{module}." if module else _WORDED[0]
            yield replace(each, pointer=each.pointer.replace(_WORDED[0], start, 1))


class _Messages:
    """
    The messages of a document in canonical form, by the names of their schemas.

    Args:
        document: of messages.
        known: the names of the schemas of committed messages, by key.
    """

    def __init__(self, document: Document, known: Mapping[str, str]) -> None:
        self._document = document
        self._known = known
        self._schemas: dict[str, Schema] = dict(components_of(document, "schemas"))
        self._carriers: dict[str, list[tuple[str, bool, list[str]]]] = {}
        self._made: dict[str, Document] = {}
        self.notes: list[Diagnostic] = []
        for key, sent, operation in messages_of(document):
            self._collect((key, sent, operation.get("tags", [])), payload(operation), ())

    def settle(self, preferred: str | None) -> str | None:
        """Return the field that tells the received messages apart; those that nothing tells apart become one."""
        names = {sent: [it for it, those in self._carriers.items() if those[0][1] is sent] for sent in (False, True)}
        field = self._settle(names[False], preferred, sent=False) if names[False] else None
        if names[True]:
            self._settle(names[True], None, sent=True)
        return field

    def document(self) -> Document:
        """Return a document of one webhook for each message."""
        more = {key: self._document[key] for key in ("openapi", "info", "tags") if key in self._document}
        document = prune_unreachable(messages_document(self._made, self._schemas, **more))
        keys = {mapped_name(payload(it).get("$ref")): key for key, _, it in messages_of(document)}
        return renamed(document, self._names(keys))

    def _collect(self, carrier: tuple[str, bool, list[str]], schema: Schema, inside: tuple[str, ...]) -> None:
        """Add the messages of a payload: an object is one, a choice of objects is several."""
        name = referenced_component(schema)
        for field, heir, text in _mapped(schema):
            self._tag(field, heir, text)
        if options := self._options(schema):
            for option in options:
                self._collect(carrier, option, (*inside, ""))
        elif name is not None and name not in inside and name in self._schemas:
            if is_object(self._opened(name)):
                self._agree(name)
                self._carriers.setdefault(name, []).append(carrier)
            else:
                self._collect(carrier, self._schemas[name], (*inside, name))
        elif is_object(self._merged(schema)):
            name = self._free(class_name(str(schema.get("title") if inside else "") or carrier[0]))
            self._schemas[name] = schema
            self._carriers[name] = [carrier]
        else:
            what = "is no object with fields, so it is no message"
            found = format_value(schema.get("type", "anything"))
            self.notes.append(Diagnostic(location=_WHERE, target=carrier[0], message=what, actual=found))

    def _options(self, schema: Schema) -> list[Schema]:
        """Return the objects that a payload is a choice of, each with the fields beside the choice."""
        rest = {key: value for key, value in schema.items() if key not in (*CHOICES, "discriminator")}
        options = choices(schema)
        if not any(is_object(self._merged(option)) for option in options):
            return [] if is_object(schema) else options
        return [{"allOf": [rest, option]} if is_object(rest) else option for option in options]

    def _settle(self, names: list[str], preferred: str | None, *, sent: bool) -> str | None:
        known = {**self._schemas, **{name: self._opened(name) for name in names}}
        told = find_discriminator(names, known, preferred)
        if told.field is None and len(names) > 1 and not sent:
            what, so = "no field tells the messages apart", "say in x-pennyweight-messages which does"
            self.notes.append(Diagnostic(location=_WHERE, message=what, actual=format_value(names), hint=so))
        for group in told.groups:
            name = group[0] if len(group) == 1 else self._joined(group, told.field)
            carriers = self._carriers[group[0]]
            channels = sorted({channel for each in group for *_, those in self._carriers[each] for channel in those})
            values = texts(known, group[0], told.field) if told.field else []
            key = values[0] if len(set(values)) == 1 else carriers[0][0]
            [key] = unique([key.replace("{", "(").replace("}", ")")], self._made)
            self._made[key] = {
                **({"tags": channels} if channels else {}),
                **({SENDER: "client"} if sent else {}),
                "requestBody": {"content": {JSON: {"schema": {"$ref": schema_pointer(name)}}}},
            }
        return told.field

    def _joined(self, group: list[str], field: str | None) -> str:
        """Return the name of one schema for several."""
        wanted = class_name(self._carriers[group[0]][0][0])
        name = wanted if wanted in group else self._free(wanted)
        self._schemas[name] = either([self._opened(each) for each in group])
        self._carriers[name] = self._carriers[group[0]]
        what, so = f"{field} does not tell these apart", "they are one message, whose fields may be either's"
        self.notes.append(Diagnostic(location=_WHERE, message=what, actual=format_value(group), hint=so))
        return name

    def _names(self, keys: Mapping[str, str]) -> dict[str, str]:
        """
        Return new names: a message's schema keeps the committed one.

        One that is new is called what the message is called, unless others refer to it too. None is called as what its
        module has already, such as `Event`.
        """
        document = {"components": {"schemas": self._schemas}}
        references = [node.get("$ref") for _, kind, node in walk(document) if kind == "schema"]
        uses = Counter(mapped_name(target) for target in references if isinstance(target, str))
        carried = Counter(key for those in self._carriers.values() for key, *_ in those)
        names: dict[str, str] = {}
        for name, carriers in self._carriers.items():
            key = carriers[0][0]
            own = len(carriers) == 1 and carried[key] == 1 and not uses[name]
            wanted = class_name(key) if own else class_name(name)
            wanted = f"{wanted}Data" if is_reserved_message(wanted) else wanted
            wanted = self._known.get(keys.get(name, "")) or wanted
            taken = {*names.values(), *(other for other in self._schemas if other != name)}
            if wanted != name and wanted not in taken:
                names[name] = wanted
        others = [
            name for name in self._schemas if name not in self._carriers and is_reserved_message(class_name(name))
        ]
        return names | {name: self._free(f"{class_name(name)}Data") for name in others}

    def _agree(self, name: str) -> None:
        """Let a message whose parts contradict each other say what the last one says, and note it."""
        conflicts: list[str] = []
        merged = Merging(self._schemas, conflicts.append, Merged()).opened({"$ref": schema_pointer(name)})
        if conflicts:
            self._schemas[name] = merged
            what = "what it consists of differs; the last one stands"
            found = "; ".join(dict.fromkeys(conflicts))
            self.notes.append(Diagnostic(location=_WHERE, target=name, message=what, actual=found))

    def _opened(self, name: str) -> Schema:
        return self._merged({"$ref": schema_pointer(name)})

    def _merged(self, schema: Schema) -> Schema:
        """Return a schema with all fields that it consists of; where parts contradict each other the last one stands."""
        return Merging(self._schemas, lambda _what: None, Merged()).opened(schema)

    def _free(self, name: str) -> str:
        return next(each for each in numbered(name) if each not in self._schemas)

    def _tag(self, field: str, name: str, text: str) -> None:
        """Let a field say what the vendor's discriminator says, where its own schema only says that it is text."""
        schema = self._schemas.get(name, {})
        inner = schema.get("properties", {}).get(field, {})
        if inner.get("type") == "string" and not inner.keys() & {"const", "enum"}:
            properties = {**schema["properties"], field: {**inner, "const": text}}
            self._schemas[name] = {**schema, "properties": properties}


def _mapped(schema: Schema) -> list[tuple[str, str, str]]:
    """Return field, component and text for each component that a discriminator names by one text."""
    said = schema.get("discriminator")
    mapping = said.get("mapping") if isinstance(said, dict) else None
    if not isinstance(said, dict) or not isinstance(mapping, dict):
        return []
    names = {text: mapped_name(target) for text, target in mapping.items()}
    once = Counter(names.values())
    return [(str(said.get("propertyName")), name, text) for text, name in names.items() if once[name] == 1]
