"""The call that a new client's page and test show: the plainest one, written out as Python."""

from dataclasses import dataclass

from pipeline.model import (
    SECRET,
    ClientModel,
    EnumType,
    List,
    Literal,
    Map,
    ObjectType,
    Reference,
    Scalar,
    Type,
    Union,
    build_client_model,
    normalise,
)
from pipeline.openapi.document import Document

_PLAIN = {
    "str": '"any"',
    "int": "1",
    "bool": "True",
    "bytes": 'b"any"',
    "FileInput": 'b"any"',
    "Any": '"any"',
    "Decimal": 'Decimal("1.5")',
    "Number": 'Decimal("1.5")',
    "date": "date(2026, 1, 2)",
    "datetime": "datetime(2026, 1, 2, tzinfo=UTC)",
}
_IMPORTS = {
    "Decimal": "from decimal import Decimal",
    "Number": "from decimal import Decimal",
    "date": "from datetime import date",
    "datetime": "from datetime import UTC, datetime",
}
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """One call, with the arguments that it must be given."""

    name: str
    """`resource.method`."""
    arguments: str
    """Source: `thing_id="any", count=1`."""
    imports: tuple[str, ...]
    """Lines that the arguments need, apart from those of models."""
    models: tuple[str, ...]
    """Models that the arguments need."""
    method: str
    path: str
    signed: bool
    """Whether credentials go with it."""

    @property
    def source(self) -> str:
        """The call on a client: `things.get(thing_id="any")`."""
        return f"{self.name}({self.arguments})"


def choose_example_call(document: Document) -> ExampleCall | None:
    """
    Return the call that asks for least: one with credentials, that reads rather than writes, with few and plain arguments.

    None where every operation asks for something endless, or has servers of its own, which examples could not redirect, or redirects.

    Args:
        document: a curated spec that `check_curated` accepts.
    """
    model = build_client_model(normalise(document))
    found = []
    for operation in model.operations.values():
        if operation.servers or operation.redirects:
            continue
        required = [it for it in operation.parameters if it.required]
        try:
            written = [(it.name, _write(model, it.type, 0)) for it in required]
        except _EndlessError:
            continue
        pieces = [piece for _, piece in written]
        call = ExampleCall(
            name=operation.name,
            arguments=", ".join(f"{name}={piece.source}" for name, piece in written),
            imports=tuple(sorted({line for piece in pieces for line in piece.imports})),
            models=tuple(sorted({name for piece in pieces for name in piece.models})),
            method=operation.http_method,
            path=operation.path,
            signed=operation.requires_credentials,
        )
        tells = operation.response_type is not None and operation.response_media_type is None
        rank = (
            not call.signed,
            _METHODS.index(operation.http_method),
            not tells,
            bool(call.models),
            len(required),
            len(call.arguments),
            operation.path,
        )
        found.append((rank, call))
    return min(found, key=lambda each: each[0])[1] if found else None


class _EndlessError(Exception):
    """A model that must hold itself, or is too deep to be an example."""


@dataclass(frozen=True, slots=True)
class _Written:
    source: str
    imports: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()


def _write(model: ClientModel, type_: Type, depth: int) -> _Written:
    """Return a value of a type, as source; of a union one of its first member, which is never None."""
    if depth > _DEEPEST:
        raise _EndlessError
    match type_:
        case Union(options=options):
            return _write(model, options[0], depth)
        case Literal(values=values):
            return _Written(repr(values[0]))
        case List(item=item):
            inner = _write(model, item, depth + 1)
            return _Written(f"[{inner.source}]", inner.imports, inner.models)
        case Map():
            return _Written("{}")
        case Reference(name=name):
            return _write_instance(model, model.types[name], depth)
        case _ if type_ == SECRET:
            return _SECRET
        case Scalar(name=name) if name in _PLAIN:
            return _Written(_PLAIN[name], frozenset({_IMPORTS[name]} if name in _IMPORTS else ()))
    raise _EndlessError


def _write_instance(model: ClientModel, class_: ObjectType | EnumType, depth: int) -> _Written:
    if isinstance(class_, EnumType):
        value = repr(class_.members[0].value)
        return _Written(value) if depth == 0 else _Written(f"{class_.name}({value})", models=frozenset({class_.name}))
    fields = [(it.name, _write(model, it.type, depth + 1)) for it in class_.fields if it.required]
    return _Written(
        f"{class_.name}({', '.join(f'{name}={piece.source}' for name, piece in fields)})",
        frozenset(line for _, piece in fields for line in piece.imports),
        frozenset({class_.name}.union(*(piece.models for _, piece in fields))),
    )


_SECRET = _Written('Secret("any")', frozenset({"from pennyweight_core import Secret"}))
