"""Components: their names become class and module names."""

import builtins
import re
from collections.abc import Iterator

from pipeline.documents import Document
from pipeline.findings import Finding
from pipeline.naming import is_class_name
from pipeline.operation_table import resource_class
from pipeline.rules.walking import is_class, operations

_RENAMED = re.compile(r"[0-9][a-z]")
_IMPORTED = {"Any", "Decimal", "Literal", "Number", "Operation", "Resource", "Secret", "Unset"}
"""What the modules of a client import beside models."""


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield names that can't be, or would hide another."""
    taken = _IMPORTED | _resource_classes(document)
    seen: dict[str, str] = {}
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if not is_class_name(name):
            yield Finding(
                where=where,
                what="a component's name is no class name",
                expected="PascalCase, ASCII letters and digits",
                found=name,
                so="rename it",
            )
        elif is_class(schema) and _RENAMED.search(name):
            yield Finding(
                where=where,
                what="the generator would change a component's name",
                expected="a capital letter after a digit",
                found=name,
                so="rename it",
            )
        elif is_class(schema) and (name in taken or hasattr(builtins, name)):
            yield Finding(where=where, what=f"a component is called {name}, as something else is", so="rename it")
        elif name.lower() in seen:
            yield Finding(
                where=where,
                what="two components share a module",
                found=f"{seen[name.lower()]} and {name} differ in case only",
                so="rename one",
            )
        seen[name.lower()] = name


def _resource_classes(document: Document) -> set[str]:
    names = {str(operation.get("x-bursar-name")).split(".")[0] for _, _, operation in operations(document)}
    classes = {resource_class(name) for name in names}
    both = {f"{flavour}{name}" for name in classes for flavour in ("", "Async")}
    return both | {f"{name}WithResponse" for name in both}
