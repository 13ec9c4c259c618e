"""
The client of one document as frozen values: what checks judge, codegen writes and diff compares.

    ClientModel ─┬─ Resource ── Operation ─┬─ Parameter
                 │                         ├─ Body
                 │                         └─ Pagination
                 ├─ ObjectType ── Field, EnumType ── EnumMember
                 └─ MessagesModel ─┬─ Message
                                   └─ ObjectType, EnumType

Each part has the JSON pointer of what it was built from; `build_client_model` builds all of it, once a run. Of what the
document says beside, a part has the `keywords`: no code is made of them, so that two models which differ in them alone are equal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pipeline.model.class_types import Class, Field, Keywords, MessagesModel, ObjectType
from pipeline.model.types import Reference, Type, Union


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One argument of a method: a parameter of the operation, a field of its body, or the body."""

    name: str
    """In Python."""
    wire_name: str
    key: str
    """The name by which core knows it."""
    location: str
    """One of `path`, `query`, `header`, `cookie`, `body`."""
    type: Type
    """In a signature: enums may also be given as their literal text, secrets as plain text."""
    wire_type: Type
    """As it travels."""
    required: bool
    secret: bool
    """Whether nothing may show it: it is a secret, or holds one."""
    style: str | None
    """Core's name of an OpenAPI style that is not the usual one of its location."""
    by_value: bool
    """Whether the value decides how it travels: it may be an object or something else."""
    comma_separated: bool
    docs: str
    deprecated: bool
    replacement: str
    """The sentence that names what to use instead; empty without one."""
    unsendable: str
    """Why it can't be sent; empty where it can."""
    pointer: str
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The parameter, or the schema of a body's field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """The encoding of a form's field that differs from the usual one."""

    wire_name: str
    type: Type | None
    """Where core must know it to spell a value."""
    style: str | None
    media_type: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The body of an operation."""

    media_type: str | None
    """Where it is not JSON."""
    json_media_type: str | None
    """The name of JSON, where it is not `application/json`."""
    form: tuple[FormField, ...]
    component: str | None
    """The class whose fields are the method's arguments."""
    type: Type
    empty: bool
    """Whether it is an object without fields, for which nothing is asked."""
    required: bool
    unsendable: str
    """The media type and JSON types that can't be sent; empty where it can."""
    pointer: str
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The media type, with the encoding of a form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagedList:
    """A list that goes on over pages."""

    name: str
    """The attribute of a page."""
    path: str
    """Attributes that lead to it, joined by dots."""
    item: Type
    docs: str
    """Of an item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """The pagination of an operation, in Python's names."""

    parameter: str
    location: str
    lists: tuple[PagedList, ...]
    next: str | None
    total: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The cost of a call in one of the vendor's rate limits."""

    bucket: str
    tokens: int
    per: str | None
    """The argument for each item of which it is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved:
    """A name in an annotation of an operation that leads to none of its parts."""

    key: str
    """The key of the annotation: `next`, `per`."""
    expected: str
    """Names that it could have, or a description of them."""
    actual: str
    """The name, and why it leads nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of a resource."""

    name: str
    """`resource.method`."""
    http_method: str
    path: str
    summary: str
    description: str
    documentation: str
    """The vendor's page."""
    operation_id: str
    """The vendor's own."""
    deprecated: bool
    replacement: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: Mapping[str, Type | None]
    """The type of each success, by status; None for an empty one."""
    response_type: Type | None
    """What any success is read into; None where all are empty."""
    response_media_type: str | None
    """Where it is not JSON."""
    accept: str | None
    """The name of JSON to ask for, where it is not `application/json`."""
    redirects: bool
    """Whether its success is the `Location` of a redirect."""
    returns: Type | None
    """What the method returns: the content of an envelope, where there is one."""
    returns_docs: str
    statuses: tuple[str, ...]
    """All that are documented, errors among them."""
    enveloped: bool
    pagination: Pagination | None
    retry: str
    """`safe`, `never`, or `idempotent`."""
    idempotency_field: str | None
    costs: tuple[Cost, ...]
    requires_credentials: bool
    accepts_tokens: bool
    """Whether an access token will do instead of other credentials."""
    servers: Mapping[str, str]
    """Base URLs by environment, where they are not the document's."""
    unreadable: str
    """The media types of successes that no method could read together; empty where it can."""
    unresolved: tuple[Unresolved, ...]
    """What its annotations name and it does not have: they are left out of the other attributes."""
    pointer: str
    security: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """The credentials that will do, for people; by a key that is equal for the same schemes under other names."""
    errors: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """The documented errors by status, each with a key that is equal for equal bodies."""
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The operation, with the descriptions of its body and responses but nothing else of them."""

    @property
    def label(self) -> str:
        """Method and path, for people."""
        return f"{self.http_method} {self.path}"

    @property
    def resource(self) -> str:
        return self.name.partition(".")[0]

    @property
    def method(self) -> str:
        return self.name.partition(".")[2]

    def in_signature(self) -> set[str]:
        """Return the names of the classes in its signature."""
        items = [it.item for it in self.pagination.lists] if self.pagination else []
        types = [*(it.type for it in self.parameters), *items, *([self.returns] if self.returns else [])]
        return {name for type_ in types for name in type_.references()}

    def referenced(self) -> set[str]:
        """Return the names of the classes in its signature, and of those it is sent and answered with."""
        answers = [it for it in (*self.responses.values(), self.response_type) if it is not None]
        body = {self.body.component} if self.body and self.body.component else set[str]()
        return self.in_signature() | body | {name for type_ in answers for name in type_.references()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """The operations at one attribute of a client."""

    name: str
    class_name: str
    operations: tuple[Operation, ...]

    @property
    def list_name(self) -> str:
        """The name of `list` in its annotations: a method called so hides the built-in."""
        return "builtins.list" if any(it.method == "list" for it in self.operations) else "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server of the document."""

    environment: str
    pointer: str
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientModel:
    """The client of one document."""

    servers: Mapping[str, str]
    """Base URLs by environment, the default first."""
    envelope: Mapping[str, Any] | None
    """`status`, `ok` and `content`, in Python's names."""
    rate_limits: Mapping[str, Mapping[str, Any]]
    learned_limits: Mapping[str, Any] | None
    """The call by which a client learns its tier and limits, and where its answer has them."""
    operations: Mapping[str, Operation]
    """By name, in the document's order."""
    resources: tuple[Resource, ...]
    """The same operations, by what stands at the client's attributes."""
    types: Mapping[str, Class]
    messages: Mapping[str, MessagesModel] = field(default_factory=dict)
    """By the module of their classes."""
    declared_servers: tuple[Server, ...] = field(default=(), compare=False, repr=False)
    """The document's own servers, as they stand there; one with variables has several base URLs."""
    hosts: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """All hosts of servers, those of operations among them, each with the pointer of a list that names it."""
    keywords: Keywords = field(default_factory=dict, compare=False, repr=False)
    """The document's `info` and our annotations of it."""

    def fields_of(self, type_: Type | None) -> tuple[Field, ...]:
        """Return the declared fields of the first class that a type refers to, but not those of items."""
        options = type_.options if isinstance(type_, Union) else (type_,)
        for option in options:
            class_ = self.types.get(option.name) if isinstance(option, Reference) else None
            if isinstance(class_, ObjectType):
                return class_.fields
        return ()

    def reached_by(self, operation: Operation) -> list[str]:
        """Return the names of the classes that an operation takes or returns, and of those in them."""
        reached: set[str] = set()
        names = operation.referenced()
        while names:
            name = names.pop()
            if name not in reached:
                reached.add(name)
                type_ = self.types[name]
                names |= type_.referenced() if isinstance(type_, ObjectType) else set()
        return sorted(reached)
