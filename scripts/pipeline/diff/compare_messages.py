"""Compare the messages of two clients: their classes have the rules of responses, and of bodies where clients send them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.diff.change import Change, Direction, Location
from pipeline.diff.class_pairs import Pair, PairDiff, Visit
from pipeline.diff.compare_types import TypeDiff, compare_class_names
from pipeline.diff.rules import make_change
from pipeline.model import ClientModel, Message, MessagesModel, ObjectType
from pipeline.openapi.messages import MESSAGES
from pipeline.openapi.pointers import SCHEMAS, join

_NONE = MessagesModel(description="", field=None, messages=(), types={})
_SCHEMAS = join("", *SCHEMAS)
_Key = tuple[bool, str]
"""Whether the client sends a message, and the key of its webhook."""


def compare_messages(old: ClientModel, new: ClientModel) -> Iterator[Change]:
    """Yield the changes between the messages of two clients."""
    for module in sorted(old.messages.keys() | new.messages.keys()):
        yield from _compare_module(module, old.messages.get(module, _NONE), new.messages.get(module, _NONE))


def _compare_module(module: str, old: MessagesModel, new: MessagesModel) -> Iterator[Change]:
    found = list(_changes(module, old, new))
    yield from found
    if _code(old) != _code(new) and all(change.rule == "words-changed" for change in found):
        yield make_change("client-changed", Location(module, module), join("", MESSAGES, module))
    elif old != new and not found:
        yield make_change("words-changed", Location(module, module), join("", MESSAGES, module))


def _changes(module: str, old: MessagesModel, new: MessagesModel) -> Iterator[Change]:
    at, root = Location(module, module), join("", MESSAGES, module)
    pairs = _paired(old, new)
    changes = list(_compare_classes(old, new, pairs))
    renamed = {name for change in changes if change.rule == "class-renamed" for name in (change.old, change.new)}
    gone = [name for name in old.types if name not in new.types and name not in renamed]
    come = [name for name in new.types if name not in old.types and name not in renamed]
    if gone:
        yield make_change("messages-removed", at, _SCHEMAS, old=gone)
    if come:
        yield make_change("messages-added", at, _SCHEMAS, new=come)
    yield from (replace(change, place=f"{module}.{change.place}") for change in changes)
    yield from _compare_single(module, old, new, pairs)
    if old.field and new.field and old.field != new.field:
        yield make_change("discriminator-changed", at, f"{root}/field", old=old.field, new=new.field)
    if old.messages and new.messages and old.description != new.description:
        yield make_change("words-changed", at, f"{root}/description", old=old.description, new=new.description)


def _code(model: MessagesModel) -> object:
    """Return all that code is made of: no rule may overlook a difference of it."""
    classes = {
        name: sorted((it.name, it.wire_name, str(it.type), it.required) for it in class_.fields)
        if isinstance(class_, ObjectType)
        else sorted((it.name, it.value) for it in class_.members)
        for name, class_ in model.types.items()
    }
    return classes, sorted((it.name, it.sent, it.tags) for it in model.messages)


def _paired(old: MessagesModel, new: MessagesModel) -> list[tuple[Message, Message]]:
    """Return the messages of one key, and those left of one class."""
    there: Mapping[_Key, Message] = {(it.sent, it.key): it for it in old.messages}
    pairs = [(there[it.sent, it.key], it) for it in new.messages if (it.sent, it.key) in there]
    left = {(it.sent, it.name): it for it in old.messages if all(it is not one for one, _ in pairs)}
    others = [it for it in new.messages if all(it is not one for _, one in pairs)]
    return [*pairs, *((left[it.sent, it.name], it) for it in others if (it.sent, it.name) in left)]


def _compare_classes(old: MessagesModel, new: MessagesModel, pairs: list[tuple[Message, Message]]) -> Iterator[Change]:
    walk = PairDiff(TypeDiff(old.types, new.types).compare_pair)
    for was, now in pairs:
        if was.name in old.types and now.name in new.types:
            yield from compare_class_names(old.types[was.name], new.types[now.name])
            direction = Direction.REQUEST if now.sent else Direction.RESPONSE
            walk.enter([Visit(Pair(was.name, now.name, direction), now.name)])
    for pair in sorted(walk.changes, key=str):
        yield from walk.changes[pair]


def _compare_single(
    module: str, old: MessagesModel, new: MessagesModel, pairs: list[tuple[Message, Message]]
) -> Iterator[Change]:
    for was, now in pairs:
        at = Location(f"{module}.{now.name}", now.name)
        if was.tags != now.tags and old.field == new.field:
            yield make_change("message-type-changed", at, now.pointer, old=list(was.tags), new=list(now.tags))
        if was.channels != now.channels:
            old_channels, new_channels = list(was.channels), list(now.channels)
            yield make_change("message-channels-changed", at, now.pointer, old=old_channels, new=new_channels)
    for rule, here, there, known in (
        ("message-removed", old, new, [it for it, _ in pairs]),
        ("message-added", new, old, [it for _, it in pairs]),
    ):
        for message in here.messages:
            if message.name in there.types and all(message is not one for one in known):
                yield make_change(rule, Location(f"{module}.{message.name}", message.name), message.pointer)
