"""
The stage that runs datamodel-code-generator: from the messages of a document to `events.py` and `webhooks.py`, `stream_messages.py`.

The generator reads the messages itself, and says in which order classes stand. Types and words come from the model; what the
generator read of classes, fields and members must agree with it.
"""

import ast
import json
import re
import warnings
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.codegen.agreement import class_facts, compare_facts
from pipeline.codegen.filters import CLASS_FILTERS
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree
from pipeline.model import ClientModel, MessagesModel
from pipeline.openapi.document import Document
from pipeline.openapi.messages import EVENTS, STREAM_MESSAGES, split_messages
from pipeline.reserved import TEMPLATES
from pipeline.text import docstring, listed, sentence

if TYPE_CHECKING:
    from datamodel_code_generator.model.base import DataModel

GENERATOR = "datamodel-code-generator"
MODULES = {EVENTS: (EVENTS, "webhooks"), STREAM_MESSAGES: (STREAM_MESSAGES,)}
"""The files that are made for a module of messages."""
_NAMED = ("properties", "schemas")
_UNUSED = frozenset(
    (
        *("format", "example", "examples", "title", "default", "pattern", "multipleOf", "uniqueItems", "readOnly"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems"),
        *("maxItems", "minProperties", "maxProperties", "writeOnly", "contentEncoding", "contentMediaType"),
    )
)
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
_EVENT = (
    "Event: an instance of the class of its type; an `UnknownEvent` when the type is new. Drift is kept and logged."
)


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


def generate_messages(document: Document, model: ClientModel, vendor: Named, header: str) -> FileTree:
    """
    Return the modules of a client's messages, not formatted yet: their classes, and the functions that make them of bytes.

    Args:
        document: normalised.
        model: built from it.
        vendor: whose they are.
        header: the comment at the top of each file.

    Raises:
        DiagnosticError: the generator warned or failed, or it read something else than the model has.
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - it makes Python, not HTML
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= CLASS_FILTERS
    files: FileTree = {}
    for module, separate in split_messages(document)[1].items():
        messages = model.messages[module]
        types = [messages.types[name] for name in _read(separate, messages)]
        words = _webhook_words if module == EVENTS else _stream_words
        values = {"header": header, "types": types, "messages": messages, **words(messages, vendor)}
        for name in MODULES[module]:
            files[f"{name}.py"] = environment.get_template(f"{name}.py.jinja").render(values).encode()
    return files


def _read(document: Document, model: MessagesModel) -> list[str]:
    """Return the names of the classes in the order in which the generator writes them, when it read the same classes."""
    from datamodel_code_generator.enums import DataModelType, OpenAPIScope  # on use: most documents have no messages
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser.openapi import OpenAPIParser

    chosen = get_data_model_types(DataModelType.DataclassesDataclass, PythonVersion.PY_311)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            parser = OpenAPIParser(
                json.dumps(_readable(document), default=float),
                data_model_type=chosen.data_model,
                data_model_root_type=chosen.root_model,
                data_model_field_type=chosen.field_model,
                data_type_manager_type=chosen.data_type_manager,
                target_python_version=PythonVersion.PY_311,
                openapi_scopes=[OpenAPIScope.Schemas],
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
        values = [ast.literal_eval(str(field.default)) for field in read.fields]
        return sorted(value for value in values if value is not None)
    return {field.original_name: field.required for field in read.fields}


def _webhook_words(model: MessagesModel, vendor: Named) -> dict[str, Any]:
    """Return the texts of `events.py` and `webhooks.py`."""
    text, see = _described(model, vendor, f"What {vendor.title} posts to your webhook.")
    arguments = [*_ARGUMENTS[:2], ("secret", f"what {vendor.title} signs webhooks with."), *_ARGUMENTS[2:]]
    every = "Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."
    return {
        "names": repr(sorted([*model.types, "Event", "UnknownEvent"])),
        "events": [*(it.name for it in model.received), "UnknownEvent"],
        "declaration": _declaration("EventDecoder", EVENTS, model, vendor),
        "choice_docstring": docstring([every], 0),
        "module_docstring": docstring([text], 0),
        "webhooks_docstring": docstring([f"Webhooks of {vendor.title}: which are genuine, and what they say.", see], 0),
        "unwrap_docstring": docstring(
            [
                "Return the event of a webhook, once it is certain who sent it.",
                *("Args:", listed(arguments, 4), "Returns:", listed([("", _EVENT)], 4)),
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


def _stream_words(model: MessagesModel, vendor: Named) -> dict[str, Any]:
    """Return the texts of `stream_messages.py`."""
    text, _ = _described(model, vendor, f"Messages of {vendor.title}'s WebSocket.")
    channels: dict[str, list[str]] = {}
    for message in model.received:
        for channel in message.channels:
            channels.setdefault(channel, []).append(f"`{message.name}`")
    told = [(f"`{channel}`", ", ".join(names)) for channel, names in channels.items()]
    return {
        "names": repr(
            sorted([*model.types, "Command", "Message", "UnknownVariant", "decode_message", "encode_command"])
        ),
        "received": [*(it.name for it in model.received), "UnknownVariant"],
        "commands": [it.name for it in model.sent],
        "declaration": _declaration("MessageDecoder", STREAM_MESSAGES, model, vendor),
        "module_docstring": docstring([text, *(["Messages by channel:", listed(told, 0)] if told else [])], 0),
    }


def _described(model: MessagesModel, vendor: Named, default: str) -> tuple[str, str]:
    """Return the description of a module, and where to read more."""
    text = model.description or default
    page = _PAGE.search(text)
    whole = text if page and text.endswith(page[0]) else sentence(text)
    return whole, f"See {page[0].rstrip('.,;)') if page else vendor.homepage}"


def _declaration(decoder: str, module: str, model: MessagesModel, vendor: Named) -> str:
    arguments = [
        repr(vendor.name),
        repr(f"{vendor.module}.{module}"),
        f"field={model.field!r}",
        f"types={model.by_tag!r}",
    ]
    if model.default and module == EVENTS:
        arguments.append(f"default={model.default!r}")
    if model.secrets:
        arguments.append(f"secrets={model.secrets!r}")
    return f"{decoder}({', '.join(arguments)})"


def _fault(what: str, found: str) -> Diagnostic:
    hint = "correct the spec, or teach the pipeline"
    return Diagnostic(location=f"{GENERATOR} {version(GENERATOR)}", message=what, actual=found, hint=hint)
