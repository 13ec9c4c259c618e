"""The side table of events: wire names, values and text, each a ready piece of source that templates only place."""

import re
from typing import Any, Protocol

from pipeline.codegen.events_document import Schema, classes, fields, followed, is_enum, said, secrets, types
from pipeline.naming import member_names
from pipeline.openapi.document import Document
from pipeline.text import docstring, listed, sentence

_MADE = (
    '# Made by `nox -s "regenerate({vendor})"` from specs/{document} and overlays/{vendor}. Please don\'t edit.\n'
    "# Wrong type? specs/{document}/events.yaml. Missing behaviour? overlays/{vendor}.\n"
)
CHOICE = "Event"
"""What the choice of all events is called."""
_PAGE = re.compile(r"https://[!-~]+")
_GIVEN = [
    ("body", "the request's raw body: bytes as they came, or text."),
    ("headers", "the request's headers, names in any case: a mapping, pairs, or what WSGI and ASGI hand out."),
    ("now", "seconds since 1970, to judge the age by. Default: this machine's clock."),
]
_RAISES = [
    ("TypeError", "an argument is of a type that no request can make it."),
    ("WebhookVerificationError", "it is not genuine, or too old where the vendor tells the time: answer 400."),
]


class Named(Protocol):
    """What is asked of a vendor."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def module(self) -> str: ...
    @property
    def homepage(self) -> str: ...


def class_table(document: Document) -> dict[str, Any]:
    """Return what the templates of classes need, by class name, and the choice of them all."""
    table = {name: _class(document, schema) for name, schema in classes(document).items()}
    every = "Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."
    return {**table, CHOICE: {"doc": docstring([every], 0)}}


def module_table(document: Document, vendor: Named) -> dict[str, str]:
    """Return what the templates of `events.py` and `webhooks.py` need."""
    text = document.get("description", f"What {vendor.title} posts to your webhook.").strip()
    page = _PAGE.search(text)
    see = f"See {page[0].rstrip('.,;)') if page else vendor.homepage}"
    given = [*_GIVEN[:2], ("secret", f"what {vendor.title} signs webhooks with."), *_GIVEN[2:]]
    event = (
        "Event: an instance of the class of its type; an `UnknownEvent` when the type is new. Drift is kept and logged."
    )
    return {
        "header": _MADE.format(vendor=vendor.name.partition(".")[0], document=vendor.name.replace(".", "/")),
        "names": repr(sorted([*classes(document), CHOICE, "UnknownEvent"])),
        "declaration": _declaration(document, vendor),
        "events_doc": docstring([text if page and text.endswith(page[0]) else sentence(text)], 0),
        "webhooks_doc": docstring([f"Webhooks of {vendor.title}: which are genuine, and what they say.", see], 0),
        "unwrap_doc": docstring(
            [
                "Return the event of a webhook, once it is certain who sent it.",
                *("Args:", listed(given, 4), "Returns:", listed([("", event)], 4)),
                *("Raises:", listed([*_RAISES, ("APIResponseError", "it is genuine, and not JSON.")], 4), see),
            ],
            4,
        ),
        "verify_doc": docstring(
            [
                "Return the body of a webhook, once it is certain who sent it.",
                *("Args:", listed(given, 4), "Raises:", listed(_RAISES, 4), see),
            ],
            4,
        ),
    }


def _class(document: Document, schema: Schema) -> dict[str, Any]:
    doc = docstring([sentence(schema.get("description", "")) or "No description."], 4)
    if is_enum(schema):
        members = member_names(schema["enum"])
        return {"doc": doc, "members": [[members[value], repr(value)] for value in schema["enum"]]}
    shown = {}
    for field in fields(schema):
        mark = "Deprecated. " if field.schema.get("deprecated") else ""
        text = f"{mark}{sentence(said(document, field.schema))}".strip()
        value = followed(document, field.schema)
        shown[field.name] = {
            "type": f"Literal[{value['const']!r}]" if "const" in value else "",
            "wire": repr(field.wire) if field.wire != field.name else "",
            "required": field.required,
            "doc": docstring([text], 4) if text else "",
        }
    return {"doc": doc, "fields": shown}


def _declaration(document: Document, vendor: Named) -> str:
    told = types(document)
    arguments = [repr(vendor.name), repr(f"{vendor.module}.events"), f"field={told.field!r}", f"types={told.classes!r}"]
    if told.otherwise:
        arguments.append(f"default={told.otherwise!r}")
    hidden = secrets(document)
    if hidden:
        arguments.append(f"secrets={hidden!r}")
    return f"EventDecoder({', '.join(arguments)})"
