"""The call that a new client's page and test show: the plainest one, written out as Python."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.codegen.operation_table import argument_type
from pipeline.model.naming import python_names
from pipeline.model.parameters import arguments_of
from pipeline.model.responses import answer_of, plain_kind
from pipeline.model.security import is_signed
from pipeline.model.types import annotation
from pipeline.openapi.canonical.codegen_form import normalise
from pipeline.openapi.canonical.operations import is_redirect
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations

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
_METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Call:
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


def plainest_call(document: Document) -> Call | None:
    """
    Return the call that asks for least: one with credentials, that reads rather than writes, with few and plain arguments.

    None where every operation asks for something endless, or has servers of its own, which examples could not redirect, or redirects.

    Args:
        document: a curated spec that `check_curated` accepts.
    """
    plain = normalise(document)
    found = []
    for path, method, operation in operations(plain):
        if operation.get("servers") or is_redirect(operation["responses"]):
            continue
        needed = [given for given in arguments_of(plain, operation) if given.required]
        try:
            written = [
                (given.name, _Written.of(plain, argument_type(plain, given.schema, "list"), 0)) for given in needed
            ]
        except _EndlessError:
            continue
        pieces = [piece for _, piece in written]
        call = Call(
            name=operation["x-pennyweight-name"],
            arguments=", ".join(f"{name}={piece.source}" for name, piece in written),
            imports=tuple(sorted({line for piece in pieces for line in piece.imports})),
            models=tuple(sorted({name for piece in pieces for name in piece.models})),
            method=method.upper(),
            path=path,
            signed=is_signed(plain, operation),
        )
        tells = answer_of(operation) is not None and plain_kind(operation) is None
        rank = (
            not call.signed,
            _METHODS.index(method),
            not tells,
            bool(call.models),
            len(needed),
            len(call.arguments),
            path,
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

    @classmethod
    def of(cls, document: Document, annotated: str, depth: int) -> "_Written":
        """Return a value of an annotated type, as source."""
        if depth > _DEEPEST:
            raise _EndlessError
        return _write(document, ast.parse(annotated, mode="eval").body, depth)


def _write(document: Document, node: ast.expr, depth: int) -> _Written:
    match node:
        case ast.BinOp(left=left):  # a union: its first member, which is never None
            return _write(document, left, depth)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=[first, *_])):
            return _Written(repr(ast.literal_eval(first)))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=only):
            return _Written(repr(ast.literal_eval(only)))
        case ast.Subscript(value=ast.Name(id="list"), slice=item):
            inner = _write(document, item, depth + 1)
            return _Written(f"[{inner.source}]", inner.imports, inner.models)
        case ast.Subscript(value=ast.Name(id="Secret")):
            return _SECRET
        case ast.Subscript():
            return _Written("{}")
        case ast.Name(id=name) if name in _PLAIN:
            return _Written(_PLAIN[name], frozenset({_IMPORTS[name]} if name in _IMPORTS else ()))
        case ast.Name(id=name) if name in document["components"]["schemas"]:
            return _of_component(document, name, depth)
    raise _EndlessError


def _of_component(document: Document, name: str, depth: int) -> _Written:
    schema = document["components"]["schemas"][name]
    if "enum" in schema:
        value = repr(next(value for value in schema["enum"] if value is not None))
        return _Written(value) if depth == 0 else _Written(f"{name}({value})", models=frozenset({name}))
    fields = list(_fields(document, schema, depth))
    return _Written(
        f"{name}({', '.join(f'{field}={piece.source}' for field, piece in fields)})",
        frozenset(line for _, piece in fields for line in piece.imports),
        frozenset({name}.union(*(piece.models for _, piece in fields))),
    )


def _fields(document: Document, schema: Document, depth: int) -> Iterator[tuple[str, _Written]]:
    names = python_names(schema["properties"])
    for wire, item in schema["properties"].items():
        if wire in schema.get("required", []):
            yield names[wire], _Written.of(document, annotation(document, item), depth + 1)


_SECRET = _Written('Secret("any")', frozenset({"from pennyweight_core import Secret"}))
