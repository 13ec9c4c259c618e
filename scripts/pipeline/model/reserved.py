"""Names that mean something in generated modules already, read from the templates that cause them."""

import builtins
import re
from collections.abc import Collection
from functools import cache
from pathlib import Path

TEMPLATES = Path(__file__).parents[1] / "codegen" / "templates"
_IMPORT = re.compile(r"^\s*(?:from [\w.]+ )?import (?P<names>[\w, ]+)$", re.MULTILINE)
_MODELS = ("model.py.jinja", "resource.py.jinja")
"""Modules in which models stand or are imported."""
_RESOURCES = (*_MODELS, "client.py.jinja")
"""Modules in which classes of resources stand or are imported."""


@cache
def _imported(*templates: str) -> frozenset[str]:
    """Return the names that the modules of some templates import."""
    texts = [(TEMPLATES / template).read_text("utf-8") for template in templates]
    lines = [match["names"] for text in texts for match in _IMPORT.finditer(text)]
    return frozenset(name.split(" as ")[-1].strip() for line in lines for name in line.split(","))


def is_reserved_class(name: str) -> bool:
    """True for a name that no model can have: it is a built-in's, or that of an import beside models."""
    return name in _imported(*_MODELS) or hasattr(builtins, name)


def resource_class(name: str) -> str:
    """Return the class name of a resource: `order_groups` → `OrderGroups`."""
    return "".join(word.capitalize() for word in name.split("_"))


def free_resource_class(name: str, models: Collection[str]) -> str:
    """
    Return the class name of a resource beside the client's models: `Market` is a model, so the resource is `MarketResource`.

    Models and imports keep their names, since people write those and seldom resources'.
    """
    made = resource_class(name)
    while any(each in models or each in _imported(*_RESOURCES) or hasattr(builtins, each) for each in _classes(made)):
        made += "Resource"
    return made


def _classes(name: str) -> set[str]:
    """All that a resource's module defines."""
    both = {f"{flavour}{name}" for flavour in ("", "Async")}
    return both | {f"{each}WithResponse" for each in both}
