"""
The stage that runs datamodel-code-generator: `events.yaml` in, the client's `events.py` and `webhooks.py` out.

The generator reads the document itself, and says in which order classes stand. Types and words come from the model; what the
generator read of classes, fields and members must agree with it.
"""

import ast
import json
import re
import warnings
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.checks import check_events
from pipeline.codegen.agreement import class_facts, compare_facts
from pipeline.codegen.filters import CLASS_FILTERS
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree
from pipeline.model import MessagesModel, build_messages_model
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import LIMITS
from pipeline.reserved import TEMPLATES
from pipeline.text import docstring, listed, sentence

if TYPE_CHECKING:
    from datamodel_code_generator.model.base import DataModel

GENERATOR = "datamodel-code-generator"
_CHOICE = "Event"
"""The name of the union of all messages."""
_HEADER = (
    '# Made by `nox -s "regenerate({vendor})"` from specs/{document} and overlays/{vendor}. Please don\'t edit.\n'
    "# Wrong type? specs/{document}/events.yaml. Missing behaviour? overlays/{vendor}.\n"
)
_NAMED = ("properties", "$defs")
_UNUSED = {"format", "example", "examples", *LIMITS}
_PAGE = re.compile(r"https://[!-~]+")
_ARGUMENTS = [
    ("body", "the request's raw body: bytes as they came, or text."),
    ("headers", "the request's headers, names in any case: a mapping, pairs, or what WSGI and ASGI hand out."),
    ("now", "seconds since 1970, to judge the age by. Default: this machine's clock."),
]
_RAISES = [
    ("TypeError", "an argument is of a type that no request can make it."),
    ("WebhookVerificationError", "it is not genuine, or too old where the vendor tells the time: answer 400."),
]


class Named(Protocol):
    """The facts about a vendor that modules of messages tell."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def module(self) -> str: ...
    @property
    def homepage(self) -> str: ...


def generate_events(events: Document, vendor: Named) -> FileTree:
    """
    Return `events.py`, with a class for each type of event, and `webhooks.py`, which makes them of verified bytes.

    Neither is formatted yet.

    Args:
        events: JSON Schema, with the events in `oneOf`, and `x-pennyweight-event` where there are several.
        vendor: whose they are.

    Raises:
        DiagnosticError: the document holds something that would be lost, the generator warned or failed, or it read
            something else than the model has.
    """
    check_events(events, f"specs/{vendor.name.replace('.', '/')}/events.yaml")
    model = build_messages_model(events)
    order = _read(events, model)
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - it makes Python, not HTML
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= CLASS_FILTERS
    types = [model.types[name] for name in order]
    values = {"types": types, "events": [*model.messages, "UnknownEvent"], **_words(model, vendor)}
    return {
        name: environment.get_template(f"{name}.jinja").render(values).encode() for name in ("events.py", "webhooks.py")
    }


def _read(events: Document, model: MessagesModel) -> list[str]:
    """Return the names of the classes in the order in which the generator writes them, when it read the same classes."""
    from datamodel_code_generator.enums import DataModelType  # on use: most documents have no messages
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    chosen = get_data_model_types(DataModelType.DataclassesDataclass, PythonVersion.PY_311)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            parser = JsonSchemaParser(
                json.dumps(_readable(events), default=float),
                data_model_type=chosen.data_model,
                data_model_root_type=chosen.root_model,
                data_model_field_type=chosen.field_model,
                data_type_manager_type=chosen.data_type_manager,
                target_python_version=PythonVersion.PY_311,
                class_name=_CHOICE,
                formatters=[],
            )
            written = str(parser.parse())
    except Exception as error:  # noqa: BLE001 - whatever the generator raises, and its warnings
        raise DiagnosticError(
            _fault("warned or failed; nothing was written", f"{type(error).__name__}: {error}")
        ) from None
    read = {it.class_name: _facts(it) for it in parser.results if it.class_name in model.types}
    diagnostics = list(compare_facts("class", read, class_facts(model.types), model.types, GENERATOR))
    if diagnostics:
        raise DiagnosticError(*diagnostics)
    return [
        node.name for node in ast.parse(written).body if isinstance(node, ast.ClassDef) and node.name in model.types
    ]


def _readable(node: Any) -> Any:
    """The document for the generator: formats, bounds and defaults are left out, at some of which it warns."""
    if isinstance(node, list):
        return [_readable(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: _readable(item) for name, item in value.items()} if key in _NAMED else _readable(value)
        for key, value in node.items()
        if key not in _UNUSED
    }


def _facts(read: "DataModel") -> Any:
    from datamodel_code_generator.model.enum import Enum

    if isinstance(read, Enum):
        return sorted(ast.literal_eval(str(field.default)) for field in read.fields)
    return {field.original_name: field.required for field in read.fields}


def _words(model: MessagesModel, vendor: Named) -> dict[str, Any]:
    """Return what templates say beside the classes."""
    text = model.description or f"What {vendor.title} posts to your webhook."
    page = _PAGE.search(text)
    see = f"See {page[0].rstrip('.,;)') if page else vendor.homepage}"
    arguments = [*_ARGUMENTS[:2], ("secret", f"what {vendor.title} signs webhooks with."), *_ARGUMENTS[2:]]
    event = (
        "Event: an instance of the class of its type; an `UnknownEvent` when the type is new. Drift is kept and logged."
    )
    every = "Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."
    return {
        "header": _HEADER.format(vendor=vendor.name.partition(".")[0], document=vendor.name.replace(".", "/")),
        "names": repr(sorted([*model.types, _CHOICE, "UnknownEvent"])),
        "declaration": _declaration(model, vendor),
        "choice_docstring": docstring([every], 0),
        "events_docstring": docstring([text if page and text.endswith(page[0]) else sentence(text)], 0),
        "webhooks_docstring": docstring([f"Webhooks of {vendor.title}: which are genuine, and what they say.", see], 0),
        "unwrap_docstring": docstring(
            [
                "Return the event of a webhook, once it is certain who sent it.",
                *("Args:", listed(arguments, 4), "Returns:", listed([("", event)], 4)),
                *("Raises:", listed([*_RAISES, ("APIResponseError", "it is genuine, and not JSON.")], 4), see),
            ],
            4,
        ),
        "verify_docstring": docstring(
            [
                "Return the body of a webhook, once it is certain who sent it.",
                *("Args:", listed(arguments, 4), "Raises:", listed(_RAISES, 4), see),
            ],
            4,
        ),
    }


def _declaration(model: MessagesModel, vendor: Named) -> str:
    arguments = [
        repr(vendor.name),
        repr(f"{vendor.module}.events"),
        f"field={model.tag!r}",
        f"types={dict(model.by_tag)!r}",
    ]
    if model.default:
        arguments.append(f"default={model.default!r}")
    if model.secrets:
        arguments.append(f"secrets={model.secrets!r}")
    return f"EventDecoder({', '.join(arguments)})"


def _fault(what: str, found: str) -> Diagnostic:
    hint = "correct events.yaml, or teach the pipeline"
    return Diagnostic(location=f"{GENERATOR} {version(GENERATOR)}", message=what, actual=found, hint=hint)
