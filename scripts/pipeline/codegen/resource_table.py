"""The part of the side table about resources: what stands at `client.portfolio` and its siblings."""

from typing import Any

from pipeline.codegen.text import docstring
from pipeline.model.types import used
from pipeline.openapi.canonical.codegen_names import TAKEN
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations

_TAKEN = TAKEN | {
    *("AsyncClient", "RateLimit", "Callable", "Client", "Collection", "Envelope", "Mapping", "OnDrift", "Path"),
    *("RequestEvent", "ResponseEvent", "Vendor"),
}
"""What modules of resources and of the client, which import the classes of resources, import beside."""
_TYPED = ("model", "returns", "item")
"""Entries of an operation that are annotations, beside its arguments' types."""


def resources(document: Document) -> dict[str, Any]:
    """Return what the template of a resource needs, by the resource's name; `uses` is left to `with_uses`."""
    methods: dict[str, list[str]] = {}
    for _, _, operation in operations(document):
        resource, method = operation["x-pennyweight-name"].split(".")
        methods.setdefault(resource, []).append(method)
    return {
        name: {
            "class": _free_class(document, name),
            "doc": docstring([f"{_title(name)}: {', '.join(f'`{method}`' for method in methods[name])}."], 4),
            "module_doc": docstring([f"{_title(name)}, synchronous and asynchronous."], 0),
            "with_response_doc": docstring(["The same methods; each returns a `Response`, the model in `.data`."], 4),
            # A method called `list` hides the built-in from annotations of its class.
            "list": "builtins.list" if "list" in methods[name] else "list",
        }
        for name in sorted(methods)
    }


def with_uses(document: Document, table: dict[str, Any], by_resource: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a table of resources with the models that the operations of each speak of, by `operations_by_resource`."""
    return {
        name: {
            **entry,
            "uses": used(document, [text for each in by_resource[name].values() for text in _texts(each)]),
            "pages": {
                each["paged"]: {"model": each["returns"], "method": each["method"], "lists": each["lists"]}
                for each in by_resource[name].values()
                if each["lists"]
            },
        }
        for name, entry in table.items()
    }


def _texts(operation: dict[str, Any]) -> list[str]:
    return [*(operation[key] for key in _TYPED), *operation["lists"].values(), *operation["types"].values()]


def resource_class(name: str) -> str:
    """Return the class name of a resource: `order_groups` → `OrderGroups`."""
    return "".join(word.capitalize() for word in name.split("_"))


def _free_class(document: Document, name: str) -> str:
    """
    Models and what is imported keep their names, since people write those and seldom resources': `MarketResource`.
    """
    made = resource_class(name)
    taken = document.get("components", {}).get("schemas", {}).keys() | _TAKEN
    while not taken.isdisjoint(_classes(made)):
        made += "Resource"
    return made


def _classes(name: str) -> set[str]:
    """All that a resource's module defines."""
    both = {f"{flavour}{name}" for flavour in ("", "Async")}
    return both | {f"{each}WithResponse" for each in both}


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()
