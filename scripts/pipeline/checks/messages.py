"""Messages: that each has a class of its module, and that they can be told apart."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import MessagesModel, ObjectType
from pipeline.openapi.document import Document
from pipeline.openapi.messages import EVENTS, JSON, MESSAGES, STREAM_MESSAGES, split_messages
from pipeline.openapi.pointers import component_name
from pipeline.openapi.structure import find_faults
from pipeline.openapi.walk import METHODS
from pipeline.reserved import is_reserved_message

_STARTS = (f"{EVENTS}.", f"{STREAM_MESSAGES}.")


def check_form(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield webhooks and schemas of messages that are no part of a module, and references that leave theirs."""
    modules = document.get(MESSAGES, {})
    used = set[str]()
    for key, item in document.get("webhooks", {}).items():
        module, _, name = _payload_name(item).partition(".")
        used.add(module)
        if not name or module not in modules:
            expected = (
                f"post, with a JSON body that refers to a component such as events.Thing, of a module in {MESSAGES}"
            )
            yield _fault(where, f"webhooks.{key}", "is no message", expected=expected, actual=format_value(item))
    for name in document.get("components", {}).get("schemas", {}):
        if name.startswith(_STARTS) and name.partition(".")[0] not in modules:
            yield _fault(
                where, f"components.schemas.{name}", "is in no module of messages", expected=f"it in {MESSAGES}"
            )
    for module in modules.keys() - used:
        yield _fault(where, f"{MESSAGES}.{module}", "has no messages", hint="delete it")
    calls, messages = split_messages(document)
    for part in (calls, *messages.values()):
        yield from find_faults(part, where)


def check(model: MessagesModel, where: str) -> Iterator[Diagnostic]:
    """Yield messages that are no objects, or that no reader could tell apart, and names that mean something else."""
    for message in model.messages:
        if not isinstance(model.types.get(message.name), ObjectType):
            yield _fault(where, message.pointer, "is no object with fields", hint="describe one")
    for name in filter(is_reserved_message, model.types):
        yield _fault(where, model.types[name].pointer, f"{name} is something else in the module", hint="rename it")
    if model.field is None:
        if len(model.received) > 1:
            hint = "name the field: {field: eventType}"
            yield _fault(where, MESSAGES, "nothing says how messages are told apart", hint=hint)
        return
    for message in model.received:
        if not message.tags:
            what = f"its {model.field} is no constant text and no enum of texts"
            yield _fault(where, message.pointer, what, hint="write const")
    for tag, count in Counter(tag for message in model.received for tag in message.tags).items():
        if count > 1:
            what = f"{format_value(tag)} is the {model.field} of two messages"
            yield _fault(where, MESSAGES, what, hint="let each text stand for one")


def _payload_name(item: Any) -> str:
    methods = [key for key in item if key in METHODS]
    if methods != ["post"]:
        return ""
    schema = item["post"].get("requestBody", {}).get("content", {}).get(JSON, {}).get("schema", {})
    return component_name(str(schema.get("$ref"))) or ""


def _fault(where: str, target: str, message: str, **more: str) -> Diagnostic:
    return Diagnostic(location=where, target=target, message=message, **{"hint": "mend the spec", **more})
