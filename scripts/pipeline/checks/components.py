"""Components: their names become class and module names."""

import builtins
import re
from collections.abc import Iterator

from pipeline.documents import Document
from pipeline.findings import Finding
from pipeline.naming import is_class_name
from pipeline.rules.walking import is_class

_RENAMED = re.compile(r"[0-9][a-z]")
_IMPORTED = {
    *("Any", "Decimal", "Literal", "Number", "Operation", "Paging", "Resource", "Secret", "UNSET", "Unpack", "Unset"),
    *("AsyncModelPages", "AsyncPages", "CallOptions", "ModelPages", "Pages"),
}
"""What the modules of a client import beside models."""


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield names that can't be, or would hide another."""
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
        elif is_class(schema) and (name in _IMPORTED or hasattr(builtins, name)):
            yield Finding(where=where, what=f"a component is called {name}, as something else is", so="rename it")
        elif name.lower() in seen:
            yield Finding(
                where=where,
                what="two components share a module",
                found=f"{seen[name.lower()]} and {name} differ in case only",
                so="rename one",
            )
        seen[name.lower()] = name
