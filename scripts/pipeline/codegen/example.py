"""Example calls: all required arguments with made-up values, as source; and as the doctest of a method's docstring."""

from dataclasses import dataclass, field, replace

from pipeline.model import (
    NONE,
    TIME,
    ClientModel,
    EnumType,
    Field,
    List,
    Literal,
    Map,
    Operation,
    Reference,
    Scalar,
    Type,
    Union,
)

_MOMENTS = {"seconds": 1_790_000_000, "milliseconds": 1_790_000_000_000}
_IMPORT = "from datetime import"


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A call with the arguments that it must be given, of made-up values."""

    operation: Operation
    arguments: str
    """`thing_id='thing-id', count=1`."""
    imports: tuple[str, ...]
    """Lines that the values need, apart from that of models."""
    models: tuple[str, ...]
    """Models that the values need."""
    complete: bool
    """Whether each value has an end; in its place `...` stands in a model that must hold itself."""

    @property
    def source(self) -> str:
        """The call on a client: `things.get(thing_id='thing-id')`."""
        return f"{self.operation.name}({self.arguments})"


def write_call(model: ClientModel, operation: Operation) -> ExampleCall:
    """Return the call of an operation with its required arguments."""
    values = _Values(model)
    required = [it for it in operation.parameters if it.required]
    arguments = ", ".join(f"{it.name}={values.write(it.wire_type, it.name)}" for it in required)
    imports, classes = tuple(sorted(values.imports)), tuple(sorted(values.classes))
    return ExampleCall(operation, arguments, imports, classes, not values.endless)


def render_example(model: ClientModel, operation: Operation, variable: str, module: str, *, asynchronous: bool) -> str:
    """
    Return the lines of an example, each with its prompt, indented as a paragraph of a docstring that keeps its lines.

    Args:
        model: the client's.
        operation: the method to call.
        variable: the variable with the client: `acme`, or `acme.vault` of a further document.
        module: the module with its models.
        asynchronous: whether the client is.
    """
    example = write_call(model, operation)
    call = f"{variable}.{example.source}"
    lines = [*example.imports]
    if example.models:
        lines.append(f"from {module} import {', '.join(example.models)}")
    prompted = [f">>> {line}" for line in lines]
    if operation.pagination:
        single = len(operation.pagination.lists) == 1
        loop, pages = ("item", "") if single else ("page", ".pages()")
        prompted += [
            f">>> {'async for' if asynchronous else 'for'} {loop} in {call}{pages}:",
            f"...     print({loop})",
        ]
    else:
        prompted.append(f">>> {'await ' if asynchronous else ''}{call}")
    return "\n".join(f"    {line}" for line in prompted)


@dataclass(slots=True)
class _Values:
    """Source of values for types, with the imports they need."""

    model: ClientModel
    inside: tuple[str, ...] = ()
    """The classes that a value is made for; one within itself has no end."""
    classes: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)
    endless: set[str] = field(default_factory=set)
    """The classes that must hold themselves."""

    def write(self, type_: Type, name: str) -> str:
        """Return the source of a value; a text is what it is for."""
        match type_:
            case Union(options=options):
                return self.write(next((it for it in options if it != NONE), options[0]), name)
            case Reference(name=reference):
                return self._write_instance(reference)
            case Literal(values=values):
                return repr(values[0])
            case List(item=item):
                return f"[{self.write(item, name)}]"
            case Map():
                return "{}"
            case _ if type_.keywords.get("enum"):
                first = type_.keywords["enum"][0]
                return repr(first if isinstance(first, int) else str(first))
            case Scalar(name=scalar):
                return self._write_scalar(scalar, type_, name)
        return repr(_placeholder(name))

    def _write_instance(self, reference: str) -> str:
        target = self.model.types[reference]
        if isinstance(target, EnumType):
            first = target.members[0]
            if not self.inside:  # of an argument its text is enough
                return repr(first.value)
            self.classes.add(reference)
            return f"{reference}.{first.name}"
        if reference in self.inside:
            self.endless.add(reference)
            return "..."
        self.classes.add(reference)
        inner = replace(self, inside=(*self.inside, reference))
        fields = [f"{it.name}={inner.write_field(it)}" for it in target.fields if it.required]
        return f"{reference}({', '.join(fields)})"

    def write_field(self, field_: Field) -> str:
        """Return the source of a field's value."""
        value = self.write(field_.type, field_.name)
        if field_.secret:
            self.imports.add("from pennyweight_core import Secret")
            return f"Secret({value})"
        if value.startswith("'") and _is_decimal(
            field_.type
        ):  # an argument may be text; a field is typed as it is read
            self.imports.add("from decimal import Decimal")
            return f"Decimal({value})"
        return value

    def _write_scalar(self, scalar: str, type_: Type, name: str) -> str:
        match scalar.removesuffix("Input"):
            case "bool":
                return "True"
            case "Decimal":
                return repr("0.50" if "price" in name else "10")
            case "bytes" | "File":
                return "b'...'"
            case "datetime":
                self.imports.add(f"{_IMPORT} UTC, datetime")
                return "datetime(2026, 11, 29, 12, 0, tzinfo=UTC)"
            case "date":
                self.imports.add(f"{_IMPORT} date")
                return "date(2026, 11, 29)"
            case "int" | "Number" | "UnixSeconds" | "UnixMilliseconds":
                return _number(type_)
            case _ if type_.keywords.get("format") == "uuid":
                return repr("5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")
        return repr(_placeholder(name))


def _is_decimal(type_: Type) -> bool:
    options = type_.options if isinstance(type_, Union) else (type_,)
    return isinstance(options[0], Scalar) and options[0].name.startswith("Decimal")


def _number(type_: Type) -> str:
    if TIME in type_.keywords:
        return str(_MOMENTS.get(type_.keywords[TIME], _MOMENTS["seconds"]))
    return str(max(1, int(type_.keywords.get("minimum", 1))))


def _placeholder(name: str) -> str:
    return name.strip("_").replace("_", "-")
