"""A request read by its operation: decoded, checked against the document, or refused in one respect."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from pennyweight_sandbox import _json
from pennyweight_sandbox._messages import Request
from pennyweight_sandbox._spec.document import Document
from pennyweight_sandbox._spec.operations import Content, Operation, Parameter, is_json
from pennyweight_sandbox._spec.parameters import REPEATED, decode_object, decode_text, decode_texts, split_brackets

_REASONS = {
    "required": "is missing",
    "repeated": "was sent more than once",
    "unknown": "is not known",
    "syntax": "cannot be read",
}


@dataclass(frozen=True, slots=True)
class Violation:
    """
    The one respect in which a request breaks its operation.

    Args:
        operation: the operation.
        location: `path`, `query`, `header` or `body`.
        name: the parameter, or the way to the member of the body, with dots; "" is the body itself.
        rule: a keyword of JSON Schema (`type`, `enum`, `minimum` …), or `required`, `repeated`, `unknown`, `syntax`,
            `media_type`.
        expected: what the keyword demands.
        found: the value that was sent; None when there was none.
        schema_name: the component that describes the body.
    """

    operation: Operation
    location: str
    name: str
    rule: str
    expected: Any = None
    found: Any = field(default=None, repr=False)
    schema_name: str | None = None

    @property
    def reason(self) -> str:
        """Says the same in words, for whoever debugs; repeats no value that was sent."""
        place = f"{self.location} {self.name}".strip()
        if self.rule == "media_type":
            return f"the body must be {self.expected}"
        return (
            f"{place} {_REASONS[self.rule]}" if self.rule in _REASONS else f"{place} breaks {self.rule} {self.expected}"
        )


class InvalidRequestError(Exception):
    """A request that the document forbids; carries the `violation`."""

    def __init__(self, violation: Violation) -> None:
        super().__init__(violation.reason)
        self.violation = violation


@dataclass(frozen=True, slots=True)
class Call:
    """A request that fits its operation: path, query and header values by the document's names, and the JSON body."""

    document: Document
    request: Request
    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any


@dataclass(frozen=True, slots=True)
class QueryPolicy:
    """
    How a vendor reads a query.

    Args:
        known: names that every operation takes, such as those of credentials.
        ignore_case: `statuses` is `Statuses`.
        brackets: `Statuses[]` and `Statuses[0]` are further items of `Statuses`.
        empty_is_absent: an empty text counts as not sent, where it could be no value: for enums and lists.
    """

    known: frozenset[str] = frozenset()
    ignore_case: bool = False
    brackets: bool = False
    empty_is_absent: bool = False


def read_call(
    document: Document, policy: QueryPolicy, operation: Operation, request: Request, variables: Mapping[str, str]
) -> Call:
    """Return the call. Raises InvalidRequestError with the first violation: path, query, headers, body."""
    reader = _Reader(document, operation)
    path = {
        parameter.name: reader.check(parameter, decode_text(parameter, variables[parameter.name]))
        for parameter in operation.parameters
        if parameter.location == "path"
    }
    query = reader.query(request, policy)
    headers = {
        parameter.name: reader.check(parameter, decode_text(parameter, request.headers[parameter.name]))
        for parameter in reader.located("header")
        if reader.is_sent(parameter, sent=parameter.name in request.headers)
    }
    return Call(document, request, operation, {**variables, **path}, query, headers, reader.body(request))


class _Reader:
    """Reads the parts of one request."""

    def __init__(self, document: Document, operation: Operation) -> None:
        self._document = document
        self._operation = operation

    def located(self, location: str) -> Iterable[Parameter]:
        return (parameter for parameter in self._operation.parameters if parameter.location == location)

    def check(self, parameter: Parameter, value: Any) -> Any:
        """Return the value. Raises InvalidRequestError unless it fits the parameter's schema."""
        error = self._document.validate(value, parameter.pointer)
        if error is not None:
            raise self._violation(parameter.location, parameter.name, error.rule, error.expected, value)
        return value

    def is_sent(self, parameter: Parameter, *, sent: bool) -> bool:
        if not sent and parameter.required:
            raise self._violation(parameter.location, parameter.name, "required")
        return sent

    def query(self, request: Request, policy: QueryPolicy) -> dict[str, Any]:
        texts, members = self._sort(request, policy)
        values: dict[str, Any] = {}
        for parameter in self.located("query"):
            sent = texts.get(parameter.name)
            if policy.empty_is_absent and sent == [""] and (parameter.enumerated or "array" in parameter.types):
                sent = None
            if parameter.name in members:
                value = decode_object(parameter, members[parameter.name])
            elif self.is_sent(parameter, sent=sent is not None):
                value = decode_texts(parameter, sent or [])
            else:
                continue
            if value is REPEATED:
                raise self._violation("query", parameter.name, "repeated")
            values[parameter.name] = self.check(parameter, value)
        return values

    def _sort(
        self, request: Request, policy: QueryPolicy
    ) -> tuple[dict[str, list[str]], dict[str, list[tuple[str, str]]]]:
        """Return the texts sent for each parameter, and the members of each object. Raises InvalidRequestError."""
        known = {_fold(parameter.name, policy): parameter for parameter in self.located("query")}
        texts: dict[str, list[str]] = {}
        members: dict[str, list[tuple[str, str]]] = {}
        for name, text in parse_qsl(request.raw_query, keep_blank_values=True):
            parameter = known.get(_fold(name, policy))
            split = None if parameter else split_brackets(name)
            if split and (owner := known.get(_fold(split[0], policy))):
                if owner.style == "deepObject":
                    members.setdefault(owner.name, []).append((split[1], text))
                    continue
                listed = policy.brackets and "array" in owner.types and (not split[1] or split[1].isdecimal())
                parameter = owner if listed else None
            if parameter is not None:
                texts.setdefault(parameter.name, []).append(text)
            elif name not in policy.known:
                raise self._violation("query", name, "unknown")
        return texts, members

    def body(self, request: Request) -> Any:
        """Return the body decoded and checked, None when there is none. Raises InvalidRequestError."""
        contents = self._operation.body
        if not contents or not (request.body or self._operation.body_required):
            return None
        content = self._content(contents, request.headers.get("content-type", ""))
        if not is_json(content.media_type):
            return request.body
        if not request.body:
            raise self._violation("body", "", "required", schema_name=content.schema_name)
        try:
            body = _json.decode(request.body)
            error = self._document.validate(body, content.pointer)
        except (ValueError, RecursionError):
            raise self._violation("body", "", "syntax", schema_name=content.schema_name) from None
        if error is None:
            return body
        name = ".".join(map(str, error.way))
        raise self._violation("body", name, error.rule, error.expected, error.found, schema_name=content.schema_name)

    def _content(self, contents: tuple[Content, ...], media_type: str) -> Content:
        sent = media_type.partition(";")[0].strip().lower()
        for content in contents:
            before, star, after = content.media_type.partition("*")
            if sent == content.media_type or (star and sent.startswith(before) and sent.endswith(after)):
                return content
        expected = ", ".join(content.media_type for content in contents)
        raise self._violation("body", "", "media_type", expected, sent, schema_name=contents[0].schema_name)

    def _violation(
        self,
        location: str,
        name: str,
        rule: str,
        expected: Any = None,
        found: Any = None,
        *,
        schema_name: str | None = None,
    ) -> InvalidRequestError:
        return InvalidRequestError(Violation(self._operation, location, name, rule, expected, found, schema_name))


def _fold(name: str, policy: QueryPolicy) -> str:
    return name.lower() if policy.ignore_case else name
