"""An example of a call for the docstring of its method: what must be given, with made-up values, as a doctest."""

from dataclasses import dataclass, field, replace

from pipeline.model.naming import member_names, python_names
from pipeline.model.parameters import Given
from pipeline.model.types import BYTES, TIME, is_exact
from pipeline.openapi.canonical.secrets import MARK
from pipeline.openapi.document import Document
from pipeline.openapi.walk import SCHEMAS, Schema, is_text_enum, types_of

_MOMENTS = {"seconds": 1_790_000_000, "milliseconds": 1_790_000_000_000}
_IMPORT = "from datetime import"


@dataclass(frozen=True, slots=True)
class Calls:
    """How the methods of a client are called in examples."""

    client: str
    """The variable with the client: `acme`, or `acme.vault` of a further document."""
    models: str
    """The module with its models."""


def example(document: Document, calls: Calls, name: str, given: list[Given], *, loop: str, asynchronous: bool) -> str:
    """
    Return the lines of an example, each with its prompt, indented as a paragraph of a docstring that keeps its lines.

    Args:
        document: normalised.
        calls: of which client.
        name: `resource.method`.
        given: the arguments of the method.
        loop: over what one iterates that it returns: "item", "page", or "" for no loop.
        asynchronous: whether the client is.
    """
    values = _Values(document)
    arguments = ", ".join(f"{item.name}={values.of(item.schema, item.name)}" for item in given if item.required)
    call = f"{calls.client}.{name}({arguments})"
    lines = sorted(values.imports)
    if values.classes:
        lines.append(f"from {calls.models} import {', '.join(sorted(values.classes))}")
    prompted = [f">>> {line}" for line in lines]
    if loop:
        looping = "async for" if asynchronous else "for"
        pages = ".pages()" if loop == "page" else ""
        prompted += [f">>> {looping} {loop} in {call}{pages}:", f"...     print({loop})"]
    else:
        prompted.append(f">>> {'await ' if asynchronous else ''}{call}")
    return "\n".join(f"    {line}" for line in prompted)


@dataclass(slots=True)
class _Values:
    """Source of values for schemas, and what it needs."""

    document: Document
    inside: tuple[str, ...] = ()
    """The components that a value is made for; one within itself has no end."""
    classes: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)

    def of(self, schema: Schema, name: str) -> str:
        """Return the source of a value; text says what it is for."""
        if "$ref" in schema:
            return self._of_component(schema["$ref"].removeprefix(SCHEMAS), name)
        options = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        if options:
            marks = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf")}
            chosen = next((it for it in options if it.get("type") != "null"), options[0])
            return self.of({**marks, **chosen}, name)
        if "const" in schema or schema.get("enum"):
            return repr(schema.get("const", next(iter(schema.get("enum", [])), None)))
        kind = next((it for it in types_of(schema) if it != "null"), "")
        match kind:
            case "boolean":
                return "True"
            case "integer" | "number":
                return self._number(schema)
            case "string":
                return self._text(schema, name)
            case "array":
                return f"[{self.of(schema.get('items', {}), name)}]"
            case "object":
                return "{}"
            case _:
                return repr(_placeholder(name))

    def _of_component(self, component: str, name: str) -> str:
        target = self.document["components"]["schemas"][component]
        if component in self.inside:
            return "..."
        inner = replace(self, inside=(*self.inside, component))
        if is_text_enum(target) and self.inside:  # of an argument its text is enough
            self.classes.add(component)
            value = next(value for value in target["enum"] if value is not None)
            return f"{component}.{member_names(target['enum'])[value]}"
        if not target.get("properties"):
            return inner.of(target, name)
        self.classes.add(component)
        names = python_names(target["properties"])
        fields = [
            f"{names[wire]}={inner.of_field(item, names[wire])}"
            for wire, item in target["properties"].items()
            if wire in target.get("required", [])
        ]
        return f"{component}({', '.join(fields)})"

    def of_field(self, schema: Schema, name: str) -> str:
        """Return the source of a field's value."""
        if schema.get(MARK):
            self.imports.add("from pennyweight_core import Secret")
            return f"Secret({self.of(schema, name)})"
        value = self.of(schema, name)
        if is_exact(schema) and value.startswith(
            "'"
        ):  # an argument may be text; a field of a model is typed as it is read
            self.imports.add("from decimal import Decimal")
            return f"Decimal({value})"
        return value

    def _number(self, schema: Schema) -> str:
        if TIME in schema:
            return str(_MOMENTS.get(schema[TIME], _MOMENTS["seconds"]))
        return str(max(1, int(schema.get("minimum", 1))))

    def _text(self, schema: Schema, name: str) -> str:
        if BYTES in schema:
            return "b'...'"
        if is_exact(schema):
            return repr("0.50" if "price" in name else "10")
        match schema.get("format"):
            case "date-time":
                self.imports.add(f"{_IMPORT} UTC, datetime")
                return "datetime(2026, 11, 29, 12, 0, tzinfo=UTC)"
            case "date":
                self.imports.add(f"{_IMPORT} date")
                return "date(2026, 11, 29)"
            case "uuid":
                return repr("5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")
            case _:
                return repr(_placeholder(name))


def _placeholder(name: str) -> str:
    return name.strip("_").replace("_", "-")
