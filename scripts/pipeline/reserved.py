"""
Names that mean something in generated code already, and the names of resources' classes, which give way to them.

Names of imports and of constructors' arguments are read from the templates that cause them. Names that core gives its
clients and calls can't be read here, where core is not installed; tests hold them against core.
"""

import builtins
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path

TEMPLATES = Path(__file__).parent / "codegen" / "templates"
OPTIONS = frozenset(("timeout", "deadline", "max_retries", "extra_headers", "extra_query", "max_items", "options"))
"""Arguments that every method has."""
CLIENT_ATTRIBUTES = frozenset(
    ("aclose", "check_credentials", "close", "learn_limits", "oauth", "request", "stream", "warm_up"),
)
"""Attributes of every client: no resource can have such a name."""
RENAMED_BY_GENERATORS = frozenset(("datetime", "false", "self", "true"))
"""Names beside built-ins that openapi-python-client calls otherwise: no resource can have such a name."""
RESOURCE_ATTRIBUTES = frozenset(("with_response",))
"""Attributes of every resource: no method can have such a name."""
_SPELLED = frozenset(("str", "int", "float", "bool", "bytes", "list", "dict", "object", "property"))
"""Built-ins in annotations and decorators."""
_IMPORT = re.compile(r"^\s*(?:from (?!__future__)[\w.]+ )?import (?P<names>[\w, ]+)$", re.MULTILINE)
_CONSTRUCTOR = re.compile(r"def __init__\(\n(?P<arguments>.*?)\n    \) -> None", re.DOTALL)
_ARGUMENT = re.compile(r"^ {8}(\w+)(?::|,)", re.MULTILINE)
_MODELS = ("model.py.jinja", "resource.py.jinja")
"""Modules in which models stand or are imported."""
_CLIENT = ("client.py.jinja", "package_init.py.jinja")
"""Modules in which the class of a client stands or is imported."""
_MESSAGES = ("events.py.jinja", "stream_messages.py.jinja")
_CHOICES = frozenset(("Command", "Event", "Message"))
"""Names of unions in modules of messages."""


@cache
def _imported(*templates: str) -> frozenset[str]:
    """Return the names that the modules of some templates import."""
    lines = [match["names"] for template in templates for match in _IMPORT.finditer(_text(template))]
    return frozenset(name.split(" as ")[-1].strip() for line in lines for name in line.split(","))


@cache
def _text(template: str) -> str:
    return (TEMPLATES / template).read_text("utf-8")


@cache
def field_names() -> frozenset[str]:
    """Return the names that neither a field nor an argument can have: annotations in its class would mean another thing."""
    return _SPELLED | {"self"} | {name for name in _imported(*_MODELS) if name.islower()}


@cache
def method_names() -> frozenset[str]:
    """Return the names that no method can have; `list` is common enough to be worked around."""
    return RESOURCE_ATTRIBUTES | (field_names() - {"self", "list"})


@cache
def constructor_arguments() -> frozenset[str]:
    """Return the arguments of every client's constructor."""
    found = _CONSTRUCTOR.search(_text("client.py.jinja"))
    return frozenset(("self", "given")) | frozenset(_ARGUMENT.findall(found["arguments"]) if found else ())


def is_reserved_model(name: str) -> bool:
    """True for a name that no model can have."""
    return name in _imported(*_MODELS) or hasattr(builtins, name)


def is_reserved_resource(name: str) -> bool:
    """True for a name that no class of a resource can have."""
    return is_reserved_model(name) or name in _imported("client.py.jinja")


def is_reserved_client(name: str) -> bool:
    """True for a name that no class of a client can have."""
    return hasattr(builtins, name) or name in _imported(*_CLIENT)


def is_reserved_message(name: str) -> bool:
    """True for a name that no class of a message can have."""
    return hasattr(builtins, name) or name in _CHOICES or name in _imported(*_MESSAGES)


def resource_class(name: str) -> str:
    """Return the class name of a resource: `order_groups` → `OrderGroups`."""
    return "".join(word.capitalize() for word in name.split("_"))


def free_resource_class(name: str, models: Collection[str]) -> str:
    """
    Return the class name of a resource beside the client's models: `Market` is a model, so the resource is `MarketResource`.

    Models and imports keep their names, since people write those and seldom resources'.
    """
    made = resource_class(name)
    while any(each in models or is_reserved_resource(each) for each in defined_by_resource(made)):
        made += "Resource"
    return made


def defined_by_resource(name: str) -> set[str]:
    """Return the names of all classes in the module of a resource whose class is called `name`."""
    both = {f"{flavour}{name}" for flavour in ("", "Async")}
    return both | {f"{each}WithResponse" for each in both}
