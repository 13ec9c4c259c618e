"""Find the messages of an AsyncAPI document, or of a page about one channel: those that reach a client, those it sends."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.references import followed
from pipeline.naming import numbered
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import decoded_steps, join_encoded, schema_pointer

_NAME = "x-parser-schema-id"


@dataclass(frozen=True, slots=True)
class Found:
    """The messages of a document, by what the vendor calls them."""

    received: dict[str, Any] = field(default_factory=dict)
    """What reaches the client."""
    sent: dict[str, Any] = field(default_factory=dict)
    """What the client sends."""
    idle: list[str] = field(default_factory=list)
    """The names of those that no operation sends."""
    channels: dict[str, list[str]] = field(default_factory=dict)
    """The channels on which a message travels, by its name; none for what travels on the connection itself."""


def find_messages(document: Document, name: str) -> Found:
    """
    Return the messages of an AsyncAPI document by who sends them.

    The document describes the vendor's side: what it sends (AsyncAPI 3), or lets others subscribe to (AsyncAPI 2),
    reaches the client; so does what it replies. A document without operations is taken whole.

    Raises:
        DiagnosticError: it is malformed, or refers nowhere.
    """
    reader = _Reader(document, name)
    version = document.get("asyncapi")
    if not isinstance(version, str) or version[:2] not in {"2.", "3."}:
        raise reader.fault("asyncapi", "is no version that can be read", format_value(version))
    both = list(reader.of_version_3() if version[:2] == "3." else reader.of_version_2())
    coming = {pointer: node for pointer, node, arrives in both if arrives}
    going = {pointer: node for pointer, node, arrives in both if not arrives and pointer not in coming}
    every = dict(reader.all())
    if not both:
        coming = every
    names = _names({**every, **coming, **going})
    channels: dict[str, list[str]] = {}
    for channel, pointer in reader.channels():
        if pointer in names:
            channels.setdefault(names[pointer], []).append(channel)
    return Found(
        {names[pointer]: node for pointer, node in coming.items()},
        {names[pointer]: node for pointer, node in going.items()},
        [names[pointer] for pointer in every if pointer not in coming and pointer not in going],
        channels,
    )


_Message = tuple[str, Any]
"""Where a message is at last, and the message."""


class _Reader:
    def __init__(self, document: Document, name: str) -> None:
        self._document = document
        self._name = name

    def of_version_2(self) -> Iterator[tuple[str, Any, bool]]:
        for channel, item in self._mapping(self._document, "channels"):
            for verb in ("subscribe", "publish"):
                operation, pointer = self._item(item.get(verb, {}), join_encoded("#", "channels", channel, verb))
                for found in self._messages(operation.get("message"), f"{pointer}/message"):
                    yield *found, verb == "subscribe"

    def of_version_3(self) -> Iterator[tuple[str, Any, bool]]:
        for key, operation in self._mapping(self._document, "operations"):
            arrives = operation.get("action") == "send"
            reply, _ = self._item(operation.get("reply", {}), join_encoded("#", "operations", key, "reply"))
            for part, coming in ((operation, arrives), (reply, not arrives)):
                listed = part.get("messages")
                if listed is None:
                    channel, pointer = self._item(
                        part.get("channel", {}), join_encoded("#", "operations", key, "channel")
                    )
                    listed = self._of_channel(channel, pointer)
                elif not isinstance(listed, list):
                    raise self.fault(f"operations.{key}.messages", "is no list", format_value(listed))
                for number, item in enumerate(listed):
                    for found in self._messages(item, join_encoded("#", "operations", key, "messages", number)):
                        yield *found, coming

    def all(self) -> Iterator[_Message]:
        """Yield every message of the channels, or of the components where no channel has any."""
        found: list[_Message] = []
        for channel, item in self._mapping(self._document, "channels"):
            for message in self._of_channel(item, join_encoded("#", "channels", channel)):
                found += self._messages(message, "")
        place = join_encoded("#", "components")
        components, _ = self._item(self._document.get("components", {}), place)
        yield from found
        for message in self._of_channel(components, place):
            if not found or message["$ref"] not in dict(found):
                yield from self._messages(message, "")

    def channels(self) -> Iterator[tuple[str, str]]:
        """Yield channels with the pointer to each of their messages; what travels at the root is on no channel."""
        for channel, item in self._mapping(self._document, "channels"):
            address = item.get("address", channel)
            if isinstance(address, str) and address.strip("/"):
                for message in self._of_channel(item, join_encoded("#", "channels", channel)):
                    for pointer, _ in self._messages(message, ""):
                        yield address, pointer

    def fault(self, place: str, what: str, found: str) -> DiagnosticError:
        so = "look at the vendor's document"
        return DiagnosticError(Diagnostic(location=self._name, target=place, message=what, actual=found, hint=so))

    def _of_channel(self, channel: Any, pointer: str) -> list[dict[str, str]]:
        messages, place = self._item(channel.get("messages", {}), f"{pointer}/messages")
        return [{"$ref": join_encoded(place, key)} for key in messages]

    def _messages(self, node: Any, pointer: str) -> Iterator[_Message]:
        """Yield a message, or each of those it is a choice of."""
        if node is None:
            return
        message, place = self._item(node, pointer)
        options = message.get("oneOf")
        if options is None:
            yield place, message
            return
        if not isinstance(options, list):
            raise self.fault(place, "oneOf is no list of messages", format_value(options))
        for number, option in enumerate(options):
            found, inner = self._item(option, f"{place}/oneOf/{number}")
            yield inner, found

    def _mapping(self, node: Any, key: str) -> Iterator[tuple[str, Any]]:
        items, _ = self._item(node.get(key, {}), f"#/{key}")
        for name, item in items.items():
            yield name, self._item(item, join_encoded("#", key, name))[0]

    def _item(self, node: Any, pointer: str) -> tuple[dict[str, Any], str]:
        """Return a mapping, references followed, and where it is."""
        found, place = followed(self._document, node, self._name)
        if not isinstance(found, dict):
            raise self.fault(place or pointer, "is no mapping", format_value(found))
        return found, place or pointer


def _names(messages: dict[str, Any]) -> dict[str, str]:
    """Return what each message is called: by its key, else by its own name, else by where it is."""
    names: dict[str, str] = {}
    for pointer, message in messages.items():
        parts = decoded_steps(pointer)
        said = next((message[key] for key in ("messageId", "name") if isinstance(message.get(key), str)), None)
        keyed = len(parts) > 1 and parts[-2] == "messages" and not parts[-1].isdecimal()
        wanted = parts[-1] if keyed else said or "_".join(part for part in parts if part not in {"channels", "message"})
        names[pointer] = next(each for each in numbered(wanted, " ") if each not in names.values())
    return names


def is_page(document: Document) -> bool:
    """True for the tree of such a page."""
    return "asyncapi" not in document and isinstance(document.get("receiveMessages"), list)


def of_page(document: Document, name: str) -> tuple[Found, dict[str, Any]]:
    """
    Return the messages of a page, and the schemas that had a name before the page's maker put them in place.

    Raises:
        DiagnosticError: it is malformed.
    """
    schemas = _Schemas()
    received, sent = (
        {message["id"]: _message(message, schemas) for message in _messages_of_page(document, key, name)}
        for key in ("receiveMessages", "sendMessages")
    )
    return Found(received, {key: message for key, message in sent.items() if key not in received}), schemas.found


def _message(message: dict[str, Any], schemas: "_Schemas") -> dict[str, Any]:
    payload = {"payload": schemas.outside(message["jsonPayloadSchema"])} if "jsonPayloadSchema" in message else {}
    headers = {"headers": message["headers"]} if message.get("headers") else {}
    return {**payload, **headers, "contentType": message.get("contentType", "application/json")}


def _messages_of_page(document: Document, key: str, name: str) -> Iterator[dict[str, Any]]:
    listed = document.get(key, [])
    for message in listed if isinstance(listed, list) else [None]:
        if not isinstance(message, dict) or not isinstance(message.get("id"), str):
            what, so = "is no list of messages with an id", "look at the vendor's page"
            raise DiagnosticError(
                Diagnostic(location=name, target=key, message=what, actual=format_value(message), hint=so)
            )
        yield message


class _Schemas:
    """Named schemas, as references to them take their places again."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}

    def outside(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return [self.outside(item) for item in node] if isinstance(node, list) else node
        name = node.get(_NAME)
        inner = {key: self.outside(value) for key, value in node.items() if key != _NAME}
        if not isinstance(name, str) or name.startswith("<"):
            return inner
        if self.found.setdefault(name, inner) != inner:
            return inner
        return {"$ref": schema_pointer(name)}
