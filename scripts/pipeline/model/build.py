"""From a normalised document to its `ClientModel`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.model.bodies import Body as DeclaredBody
from pipeline.model.bodies import BodyStyle, find_unsendable, read_body
from pipeline.model.class_types import EnumType, ObjectType
from pipeline.model.classes import build_classes, build_messages_model
from pipeline.model.client import (
    Body,
    ClientModel,
    Cost,
    FormField,
    Operation,
    PagedList,
    Pagination,
    Parameter,
    Resource,
    Server,
    Unresolved,
)
from pipeline.model.docs import describe, describe_result, find_replacement
from pipeline.model.normal_form import ERRORS, normalise
from pipeline.model.parameters import (
    Argument,
    form_style,
    goes_by_value,
    is_comma_separated,
    list_arguments,
    list_costs,
    style_of,
    unsupported_reason,
)
from pipeline.model.responses import (
    UnknownFieldError,
    accept_media_type,
    content_schema,
    find_unreadable,
    is_enveloped,
    is_text,
    list_item,
    may_be_none,
    python_path,
    raw_media_type,
    success_pointer,
    success_schema,
    success_schemas,
)
from pipeline.model.schema_types import RAW, SPELLED, to_type
from pipeline.model.security import is_open_to_tokens, is_signed, list_alternatives
from pipeline.model.servers import environment_of, list_hosts, servers_by_environment
from pipeline.model.types import (
    BYTES,
    NONE,
    STR,
    Literal,
    Reference,
    Scalar,
    Type,
    Union,
    is_nullable,
    spell_out_inputs,
    union,
)
from pipeline.naming import python_names
from pipeline.openapi.canonical.operations import is_redirect
from pipeline.openapi.document import Document
from pipeline.openapi.messages import split_messages
from pipeline.openapi.pointers import pointer
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import operations
from pipeline.reserved import free_resource_class
from pipeline.text import sentence

LITERALS = 12
"""An enum of more values is offered as `str`, not as a `Literal` nobody would read."""


@dataclass(frozen=True, slots=True)
class NormalSpec:
    """A document in normal form, with the client that is built from it."""

    document: Document
    model: ClientModel


def build_normal_spec(document: Document) -> NormalSpec:
    """Return the normal form of a curated spec, and its client."""
    normal = normalise(document)
    return NormalSpec(normal, build_client_model(normal))


def build_client_model(document: Document) -> ClientModel:
    """
    Return the client of a normalised document.

    What can't be sent, read or resolved is a fact of its part: see `unsendable`, `unreadable` and `unresolved`.
    """
    document, messages = split_messages(document)
    types = build_classes(document)
    built = [_Operation(document, types, *each).build() for each in operations(document)]
    by_resource: dict[str, list[Operation]] = {}
    for operation in built:
        by_resource.setdefault(operation.resource, []).append(operation)
    limits = document.get("x-pennyweight-limits", {})
    return ClientModel(
        servers=servers_by_environment(document.get("servers", [])),
        envelope=_envelope(document.get("x-pennyweight-envelope")),
        rate_limits=limits.get("buckets", {}),
        learned_limits=limits.get("learned"),
        operations={operation.name: operation for operation in built},
        resources=tuple(
            Resource(name=name, class_name=free_resource_class(name, types), operations=tuple(by_resource[name]))
            for name in sorted(by_resource)
        ),
        types=types,
        messages={module: build_messages_model(each, module) for module, each in messages.items()},
        declared_servers=tuple(
            Server(environment=environment_of(server), pointer=f"#/servers/{index}", keywords=server)
            for index, server in enumerate(document.get("servers", []))
        ),
        hosts=list_hosts(document),
        keywords={key: value for key, value in document.items() if key == "info" or key.startswith("x-")},
    )


def _envelope(declared: dict[str, Any] | None) -> dict[str, Any] | None:
    if declared is None:
        return None
    names = python_names([declared["status"], declared["content"]])
    return {"status": names[declared["status"]], "ok": declared["ok"], "content": names[declared["content"]]}


class _Operation:
    """Builds one operation."""

    def __init__(
        self,
        document: Document,
        types: dict[str, ObjectType | EnumType],
        path: str,
        method: str,
        operation: Document,
    ) -> None:
        self._document = document
        self._types = types
        self._path = path
        self._method = method
        self._declared = operation
        self._pointer = pointer(("paths", path, method))
        self._arguments = list_arguments(document, operation, self._pointer)
        self._unresolved: list[Unresolved] = []

    def build(self) -> Operation:
        document, declared = self._document, self._declared
        answer, content, media_type = (
            success_schema(declared),
            content_schema(document, declared),
            raw_media_type(declared),
        )
        summary, description = declared.get("summary", ""), declared.get("description", "")
        retry = declared.get("x-pennyweight-retry", "never")
        pagination, costs = self._pagination(), tuple(map(self._cost, list_costs(declared)))
        idempotency = self._body_argument("idempotent", retry) if isinstance(retry, dict) else None
        return Operation(
            name=declared.get("x-pennyweight-name", f"{self._method.upper()} {self._path}"),
            http_method=self._method.upper(),
            path=self._path,
            summary=sentence(summary or f"{self._method.upper()} {self._path}"),
            description=sentence(description),
            documentation=declared.get("externalDocs", {}).get("url", ""),
            operation_id=declared.get("operationId") or "",
            deprecated=bool(declared.get("deprecated")),
            replacement=find_replacement(f"{summary} {description}"),
            parameters=tuple(map(self._parameter, self._arguments)),
            body=self._body(),
            responses=self._responses(media_type),
            response_type=self._response_type(answer, media_type),
            response_media_type=media_type,
            accept=accept_media_type(declared),
            redirects=is_redirect(declared["responses"]),
            returns=self._returns(content, media_type),
            returns_docs=describe_result(document, content) if content is not None else "",
            statuses=tuple(declared["responses"]),
            enveloped=is_enveloped(document, declared),
            pagination=pagination,
            retry="idempotent" if isinstance(retry, dict) else retry,
            idempotency_field=idempotency,
            costs=costs,
            requires_credentials=is_signed(document, declared),
            accepts_tokens=is_open_to_tokens(document, declared),
            servers=servers_by_environment(declared["servers"]) if declared.get("servers") else {},
            unreadable=find_unreadable(declared),
            unresolved=tuple(self._unresolved),
            pointer=self._pointer,
            security=list_alternatives(document, declared),
            errors={status: each["key"] for status, each in declared.get(ERRORS, {}).items()},
            keywords=self._keywords(),
        )

    def _keywords(self) -> dict[str, Any]:
        """Return the operation with descriptions alone of its body and responses, those of errors among them."""
        rest = {key: value for key, value in self._declared.items() if key not in ("parameters", ERRORS)}
        responses = {**self._declared["responses"], **self._declared.get(ERRORS, {})}
        described = {status: {"description": each.get("description")} for status, each in responses.items()}
        body = {key: value for key, value in self._declared.get("requestBody", {}).items() if key != "content"}
        return {**rest, "responses": described, "requestBody": body}

    def _parameter(self, argument: Argument) -> Parameter:
        document, schema = self._document, argument.schema
        own_pointer = argument.pointer if argument.location == "body" else f"{argument.pointer}/schema"
        type_ = to_type(document, schema, pointer=own_pointer, secret=STR, for_input=True)
        docs = self._argument_docs(argument)
        return Parameter(
            name=argument.name,
            wire_name=argument.wire,
            key=argument.key,
            location=argument.location,
            type=self._with_literals(spell_out_inputs(type_)),
            wire_type=to_type(document, schema, pointer=own_pointer),
            required=argument.required,
            secret=argument.secret,
            style=style_of(document, argument),
            by_value=argument.location == "query" and goes_by_value(document, schema, style_of(document, argument)),
            comma_separated=argument.location == "query" and is_comma_separated(argument),
            docs=docs,
            deprecated=bool(argument.declared.get("deprecated") or schema.get("deprecated")),
            replacement=find_replacement(docs),
            unsendable=unsupported_reason(document, argument) or "",
            pointer=argument.pointer,
            keywords=argument.declared,
        )

    def _argument_docs(self, argument: Argument) -> str:
        if argument.name == "body" and not argument.wire and not argument.schema.get("description"):
            return describe(self._document, argument.schema) or "The request body."
        own = {key: value for key, value in argument.declared.items() if key in ("description", "deprecated")}
        return describe(self._document, {**argument.schema, **own})

    def _with_literals(self, type_: Type) -> Type:
        """An enum may be given as its literal text too, where that is not in a list or map."""
        options = type_.options if isinstance(type_, Union) else (type_,)
        classes = [it for it in options if it != NONE]
        known = self._types.get(classes[0].name) if len(classes) == 1 and isinstance(classes[0], Reference) else None
        if not isinstance(known, EnumType):
            return type_
        values = tuple(member.value for member in known.members)
        texts = Literal(values) if len(values) <= LITERALS else STR
        return union([classes[0], texts, *([NONE] if is_nullable(type_) else [])], like=type_)

    def _body(self) -> Body | None:
        body = read_body(self._document, self._declared)
        if body is None:
            return None
        return Body(
            media_type=body.media_type,
            json_media_type=body.json_media_type,
            form=tuple(self._form(body)),
            component=body.component,
            type=to_type(self._document, body.schema, pointer=body.pointer_from(self._pointer)),
            empty=body.form is BodyStyle.EMPTY,
            required=body.required,
            unsendable=find_unsendable(self._document, self._declared),
            pointer=f"{self._pointer}/requestBody",
            keywords=next(iter(self._declared["requestBody"].get("content", {}).values()), {}),
        )

    def _form(self, body: DeclaredBody) -> Iterator[FormField]:
        for wire, item in body.schema["properties"].items() if body.form is BodyStyle.FORM else ():
            encoding = body.encoding.get(wire, {})
            style = form_style(self._document, item, encoding)
            type_ = to_type(self._document, item, nullable=False)
            spelled = any(it.name in SPELLED or it.name == "FileInput" for it in type_.scalars())
            media_type = str(encoding.get("contentType", ""))
            field = FormField(
                wire_name=wire,
                type=type_ if spelled or goes_by_value(self._document, item, style) else None,
                style=style,
                media_type=media_type if media_type and not {"*", ","} & set(media_type) else None,
            )
            if field.type or field.style or field.media_type:
                yield field

    def _responses(self, media_type: str | None) -> dict[str, Type | None]:
        return {
            status: None if schema is None else self._success(schema, status, media_type)
            for status, schema in success_schemas(self._declared).items()
        }

    def _success(self, schema: Schema, status: str, media_type: str | None) -> Type:
        own_pointer = f"{self._pointer}{success_pointer(self._declared, status)}"
        if media_type is not None:
            raw = {} if is_text(media_type) else {RAW: True}
            return replace(BYTES if raw else STR, pointer=own_pointer, keywords={"type": "string", **raw})
        return to_type(self._document, schema, pointer=own_pointer)

    def _response_type(self, answer: Schema | None, media_type: str | None) -> Type | None:
        if media_type is not None:
            return Scalar("str" if is_text(media_type) else "bytes")
        if answer is None:
            return None
        filled = [option for option in answer.get("anyOf", []) if option != {"type": "null"}]
        schema = {**answer, "anyOf": filled} if filled else answer
        return to_type(self._document, schema, pointer=f"{self._pointer}/responses")

    def _returns(self, content: Schema | None, media_type: str | None) -> Type | None:
        if content is None:
            return None
        if media_type is not None:
            read = Scalar("str" if is_text(media_type) else "bytes")
            return union([read, NONE]) if None in success_schemas(self._declared).values() else read
        # Content that may be null raises where it is: methods return it without None.
        nullable = may_be_none(self._document, self._declared)
        return to_type(self._document, content, pointer=f"{self._pointer}/responses", nullable=nullable)

    def _pagination(self) -> Pagination | None:
        """Return the pagination; None without one, and where it names something that is not there."""
        declared = self._declared.get("x-pennyweight-pagination")
        if declared is None:
            return None
        location, style = declared.get("in", "query"), declared["style"]
        named = {it.wire: it for it in self._arguments if it.location == location}
        for key in (style, "limit"):
            if key in declared and declared[key] not in named:
                expected = f"one of {', '.join(named) or 'none'} in the {location}"
                self._miss(key, declared[key], expected)
        lists = [self._paged_list(wire) for wire in declared["items"]]
        reached = {key: self._reach(key, declared.get(key)) for key in ("next", "total")}
        if self._unresolved:
            return None
        argument = named[declared[style]]
        return Pagination(
            parameter=argument.name if location == "body" else argument.wire,
            location=location,
            lists=tuple(it for it in lists if it),
            **reached,
        )

    def _paged_list(self, wire: str) -> PagedList | None:
        try:
            path = python_path(self._document, self._declared, wire)
            item = list_item(self._document, self._declared, wire)
        except UnknownFieldError as error:
            self._miss("items", wire, "a list of the answer's content", str(error))
            return None
        return PagedList(
            name=path.rpartition(".")[2],
            path=path,
            item=to_type(self._document, item, pointer=f"{self._pointer}/responses"),
            docs=describe(self._document, item),
        )

    def _reach(self, key: str, wire: str | None) -> str | None:
        if wire is None:
            return None
        try:
            return python_path(self._document, self._declared, wire)
        except UnknownFieldError as error:
            self._miss(key, wire, "a field of the answer's content", str(error))
            return None

    def _cost(self, cost: Document) -> Cost:
        per = self._body_argument("per", cost) if "per" in cost else None
        return Cost(bucket=cost["bucket"], tokens=cost.get("tokens", 1), per=per)

    def _body_argument(self, key: str, declared: Document) -> str | None:
        """Return the argument for a field of a JSON body that an annotation names; `per` names a list."""
        body = read_body(self._document, self._declared)
        fields = [
            it
            for it in (self._arguments if body and body.form is BodyStyle.FIELDS else ())
            if it.location == "body" and it.wire and (key != "per" or it.schema.get("type") == "array")
        ]
        found = next((it.name for it in fields if it.wire == declared[key]), None)
        if found is None:
            self._miss(key, declared[key], ", ".join(it.wire for it in fields) or "a body with such a field")
        return found

    def _miss(self, key: str, name: str, expected: str, reason: str = "") -> None:
        actual = f"{name}: {reason}" if reason else format_value(name)
        self._unresolved.append(Unresolved(key=key, expected=expected, actual=actual))
