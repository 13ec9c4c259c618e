"""References: that none is a long way to what it means. Following each of a chain takes the square of its length in time."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.document import Document
from pipeline.openapi.pointers import component_name

_FAR = 50
_SHOWN = 6


def check(document: Document, where: str) -> Iterator[Diagnostic]:
    """Yield components that are nothing but a long way to others, or to themselves."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    leads = {
        name: component_name(str(schema["$ref"])) or ""
        for name, schema in (schemas.items() if isinstance(schemas, dict) else ())
        if isinstance(schema, dict) and "$ref" in schema
    }
    for circle in _circles(leads):
        yield Diagnostic(
            location=where,
            message="references go round in a circle",
            target=f"components.schemas.{circle[0]}",
            expected="something in the end",
            actual=" → ".join(circle[:_SHOWN]),
            hint="correct it",
        )
    for name in sorted(leads.keys() - {*leads.values()}):
        steps, at = 0, name
        while at in leads and steps <= _FAR:
            steps, at = steps + 1, leads[at]
        if steps > _FAR:
            yield Diagnostic(
                location=where,
                message="a chain of references goes too deep",
                target=f"components.schemas.{name}",
                expected=f"at most {_FAR} components that only refer to the next",
                actual=f"{len(leads)} such components",
                hint="refer to its end",
            )


def _circles(leads: dict[str, str]) -> Iterator[list[str]]:
    """Yield components that only lead to each other, each circle once."""
    cleared: set[str] = set()
    for start in leads:
        way: dict[str, None] = {}
        at = start
        while at in leads and at not in cleared and at not in way:
            way[at], at = None, leads[at]
        if at in way:
            names = [*way]
            yield names[names.index(at) :]
        cleared.update(way)
