"""Compare the messages of two curated specs: their classes have the rules of responses, and of bodies where clients send them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.diff.change import Change, Direction
from pipeline.diff.compare_schemas import compare_components
from pipeline.diff.components import ComponentDiff, ComponentPair, ComponentRef, Difference
from pipeline.diff.cursor import component
from pipeline.diff.make_change import make_change
from pipeline.diff.rule import Location
from pipeline.model import COMPARED, Message, MessagesModel, build_messages_model, normalise_messages
from pipeline.openapi.document import Document
from pipeline.openapi.messages import MESSAGES, split_messages
from pipeline.openapi.pointers import SCHEMAS, join, pointer, schema_pointer

_EMPTY: Document = {"openapi": "3.1.0", MESSAGES: {}, "paths": {}, "components": {"schemas": {}}}
_Key = tuple[bool, str]
"""Whether the client sends a message, and the key of its webhook."""


def compare_messages(old: Document, new: Document) -> Iterator[Change]:
    """Yield the changes between the messages of two documents."""
    was, now = split_messages(old)[1], split_messages(new)[1]
    for module in sorted(was.keys() | now.keys()):
        before, after = was.get(module, _EMPTY), now.get(module, _EMPTY)
        if before != after:
            yield from _compare_module(module, before, after)


def _compare_module(module: str, old: Document, new: Document) -> Iterator[Change]:
    was, now = (build_messages_model(normalise_messages(document), module) for document in (old, new))
    pairs = _paired(was, now)
    changes = [*_renamed(pairs), *_compare_classes(old, new, pairs)]
    renamed = {name for change in changes if change.rule == "class-renamed" for name in (change.old, change.new)}
    gone = [name for name in was.types if name not in now.types and name not in renamed]
    come = [name for name in now.types if name not in was.types and name not in renamed]
    at = Location(module, module)
    found = [
        *([make_change("messages-removed", at, pointer(SCHEMAS)[1:], old=gone)] if gone else []),
        *([make_change("messages-added", at, pointer(SCHEMAS)[1:], new=come)] if come else []),
        *(_in_module(module, change) for change in changes),
        *_compare_single(module, was, now, pairs),
    ]
    yield from found
    if was.field and now.field and was.field != now.field:
        where = join("", MESSAGES, module, "field")
        yield make_change("discriminator-changed", at, where, old=was.field, new=now.field)
    elif not found:
        yield make_change("words-changed", at, join("", MESSAGES, module), old=was.description, new=now.description)


def _paired(old: MessagesModel, new: MessagesModel) -> list[tuple[Message, Message]]:
    """Return the messages of one key, and those left of one class."""
    there: Mapping[_Key, Message] = {(it.sent, it.key): it for it in old.messages}
    pairs = [(there[it.sent, it.key], it) for it in new.messages if (it.sent, it.key) in there]
    left = {(it.sent, it.name): it for it in old.messages if all(it is not one for one, _ in pairs)}
    others = [it for it in new.messages if all(it is not one for _, one in pairs)]
    return [*pairs, *((left[it.sent, it.name], it) for it in others if (it.sent, it.name) in left)]


def _renamed(pairs: list[tuple[Message, Message]]) -> Iterator[Change]:
    for was, now in pairs:
        if was.name != now.name:
            at, where = Location(was.name, was.name), schema_pointer(now.name)[1:]
            yield make_change("class-renamed", at, where, old=was.name, new=now.name)


def _compare_classes(old: Document, new: Document, pairs: list[tuple[Message, Message]]) -> Iterator[Change]:
    old, new = normalise_messages(old, COMPARED), normalise_messages(new, COMPARED)

    def compare(pair: ComponentPair) -> Iterator[Difference]:
        return compare_components(pair, component(old, pair.old), component(new, pair.new))

    walk = ComponentDiff(compare)
    for was, now in pairs:
        direction = Direction.REQUEST if now.sent else Direction.RESPONSE
        walk.enter([ComponentRef(ComponentPair(was.name, now.name, direction), now.name)])
    for pair in sorted(walk.changes, key=str):
        yield from walk.changes[pair]


def _compare_single(
    module: str, old: MessagesModel, new: MessagesModel, pairs: list[tuple[Message, Message]]
) -> Iterator[Change]:
    for was, now in pairs:
        at = Location(f"{module}.{now.name}", now.name)
        if was.tags != now.tags and old.field == new.field:
            yield make_change("message-type-changed", at, now.pointer[1:], old=list(was.tags), new=list(now.tags))
        if was.channels != now.channels:
            old_channels, new_channels = list(was.channels), list(now.channels)
            yield make_change("message-channels-changed", at, now.pointer[1:], old=old_channels, new=new_channels)
    for rule, here, there, known in (
        ("message-removed", old, new, [it for it, _ in pairs]),
        ("message-added", new, old, [it for _, it in pairs]),
    ):
        for message in here.messages:
            if message.name in there.types and all(message is not one for one in known):
                yield make_change(rule, Location(f"{module}.{message.name}", message.name), message.pointer[1:])


def _in_module(module: str, change: Change) -> Change:
    start = schema_pointer("")[1:]
    return replace(
        change, place=f"{module}.{change.place}", pointer=change.pointer.replace(start, f"{start}{module}.", 1)
    )
