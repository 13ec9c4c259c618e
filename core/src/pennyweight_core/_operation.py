"""Declarations of generated packages: a vendor and its operations."""

from __future__ import annotations

from typing import Generic, TypeVar

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Literal

    Cost = tuple[str, float] | tuple[str, float, str]

Model = TypeVar("Model", covariant=True)


class Operation(Generic[Model]):
    """
    One operation of a vendor, as data.

    Args:
        name: `resource.method` in Python; errors are labelled with it.
        method: the HTTP method, upper case.
        path: the template, with wire names in braces.
        response_type: annotation text of the success model, resolved in the vendor's models; None for an empty answer.
        body: the model class whose fields are the JSON body; where the body is given whole, its annotation text.
        request_media_type: the content type of a body, where it is not `application/json`; without `body` it is no JSON.
        response_media_type: the content type of an answer that is not JSON; `response_type` is then `str` or `bytes`.
        accept: the content type of an answer in JSON, where it is not `application/json`.
        redirect: the vendor answers with a redirect, and the method returns its `Location`; redirects are not followed.
        form: fields of a form that do not travel as usual, by wire name.
        responses: response types by status, where they differ from `response_type`; None for an empty body.
        query_types: annotation text of query parameters that do not travel as Python spells them: amounts and moments; and of
            those whose style goes by what the value is.
        comma_separated: query parameters whose list travels as one value, separated by commas.
        styles: parameters that travel in any other way, and which: see `_styles`. Those of the path stand in braces.
        secret_query_params: query parameters that are never shown; they join the URL below the HTTP library.
        safe: sending it again changes nothing.
        idempotency_field: the body field, by its Python name, that makes a write safe to send again; filled once per call when
            not given. A caller's None means no key, and one attempt.
        enveloped: the vendor answers inside its envelope; methods return the content.
        cost: tokens it takes from the rate limits of the vendor, as `(name, tokens)`, or `(name, tokens, field)` for so many
            for each item of that list in the body, by its Python name.
        pagination: how the list continues.
        signed: whether it needs credentials.
        servers: base URL by environment, for operations that have servers of their own.
        argument_names: Python names of parameters by wire name, where they differ.
        deprecated: for an operation that is deprecated: the sentence that names its replacement, or empty text.
        deprecated_arguments: the same for arguments, by wire name, in a body by Python name.
    """

    __slots__ = (
        "accept",
        "argument_names",
        "body",
        "comma_separated",
        "cost",
        "deprecated",
        "deprecated_arguments",
        "enveloped",
        "form",
        "idempotency_field",
        "method",
        "name",
        "pagination",
        "path",
        "query_types",
        "redirect",
        "request_media_type",
        "response_media_type",
        "response_type",
        "responses",
        "safe",
        "secret_query_params",
        "servers",
        "signed",
        "styles",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        response_type: str | None,
        body: str | None = None,
        request_media_type: str | None = None,
        response_media_type: str | None = None,
        accept: str | None = None,
        form: Mapping[str, FormField] | None = None,
        redirect: bool = False,
        responses: Mapping[int, str | None] | None = None,
        query_types: Mapping[str, str] | None = None,
        comma_separated: Collection[str] = (),
        styles: Mapping[str, str] | None = None,
        secret_query_params: Collection[str] = (),
        safe: bool = False,
        idempotency_field: str | None = None,
        enveloped: bool = False,
        cost: Collection[Cost] = (),
        pagination: Pagination | None = None,
        signed: bool = True,
        servers: Mapping[str, str] | None = None,
        argument_names: Mapping[str, str] | None = None,
        deprecated: str | None = None,
        deprecated_arguments: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.response_type = response_type
        self.body = body
        self.request_media_type = request_media_type
        self.response_media_type = response_media_type
        self.accept = accept
        self.form = form
        self.redirect = redirect
        self.responses = responses
        self.query_types = query_types
        self.comma_separated = comma_separated
        self.styles = styles
        self.secret_query_params = secret_query_params
        self.safe = safe
        self.idempotency_field = idempotency_field
        self.enveloped = enveloped
        self.cost = cost
        self.pagination = pagination
        self.signed = signed
        self.servers = servers
        self.argument_names = argument_names
        self.deprecated = deprecated
        self.deprecated_arguments = deprecated_arguments


class FormField:
    """
    How a field of a form travels.

    Args:
        type: annotation text of amounts, moments and files, and of values whose style goes by what they are.
        style: see `_styles`; None for a list once for each item, and an object as JSON.
        media_type: of a part of `multipart/form-data`; `application/json` means that the value is written as JSON.
    """

    __slots__ = ("media_type", "style", "type")

    def __init__(self, *, type: str | None = None, style: str | None = None, media_type: str | None = None) -> None:
        self.type = type
        self.style = style
        self.media_type = media_type


class Pagination:
    """
    Pagination of a list, with attribute names of the success model.

    Args:
        parameter: the argument that names the next page, a cursor or an offset: its wire name in a query, its Python
            name in a body.
        location: "query" or "body".
        items: dotted attributes that hold the items; with several, a page is all there is.
        next: dotted attribute of the next cursor; None for offsets, which are counted.
        total: dotted attribute of how many items there are, where the vendor says.
    """

    __slots__ = ("items", "location", "next", "parameter", "total")

    def __init__(
        self,
        parameter: str,
        *,
        items: Collection[str],
        location: Literal["query", "body"] = "query",
        next: str | None = None,  # noqa: A002 - the field's name for it
        total: str | None = None,
    ) -> None:
        self.parameter = parameter
        self.location = location
        self.items = items
        self.next = next
        self.total = total


class RateLimit:
    """
    A vendor's limit: no more than `tokens` in any stretch of `seconds`, apart for each value of the path parameter `per`.

    Calls with the query parameter `unless` take nothing from it. For a bucket that is refilled: its capacity, and the
    seconds that filling it takes. `tiers` are its tokens by the caller's tier, where they differ; `tokens` are the first's.
    """

    __slots__ = ("per", "seconds", "tiers", "tokens", "unless")

    def __init__(
        self,
        tokens: float,
        seconds: float,
        per: str | None = None,
        unless: str | None = None,
        tiers: Mapping[str, float] | None = None,
    ) -> None:
        self.tokens = tokens
        self.seconds = seconds
        self.per = per
        self.unless = unless
        self.tiers = tiers or {}


class Envelope:
    """The envelope of a vendor that answers 200 to everything: model attribute names."""

    __slots__ = ("content", "ok", "status")

    def __init__(self, *, status: str, ok: Collection[str], content: str) -> None:
        self.status = status
        self.ok = ok
        self.content = content


class Vendor:
    """
    One vendor, as data.

    Args:
        name: lower case, as in `specs/vendors.toml`; `vendor.document` for a further document.
        prefix: of its environment variables.
        package: import name of its client package.
        version: of that package.
        servers: base URL by environment; the first is the default.
        hosts: the only ones that get credentials, beside those that the user trusts; `servers` don't count.
        overlay: import name of its overlay. Default: `_overlay` below the package.
        credential_prefix: of the variables with credentials. Default: `prefix`.
        envelope: for vendors that have one.
        rate_limits: its rate limits, by the names that operations use in their cost.
        bearer_operations: the only ones that take an access token instead of other credentials; none where that is not known.
        deprecated: the sentence to warn with, for vendors that retired their API.
    """

    __slots__ = (
        "bearer_operations",
        "credential_prefix",
        "deprecated",
        "envelope",
        "hosts",
        "name",
        "overlay",
        "package",
        "prefix",
        "rate_limits",
        "servers",
        "version",
    )

    def __init__(
        self,
        name: str,
        *,
        prefix: str,
        package: str,
        version: str,
        servers: Mapping[str, str],
        hosts: Collection[str],
        overlay: str | None = None,
        credential_prefix: str | None = None,
        envelope: Envelope | None = None,
        rate_limits: Mapping[str, RateLimit] | None = None,
        bearer_operations: Collection[str] = (),
        deprecated: str | None = None,
    ) -> None:
        self.name = name
        self.bearer_operations = bearer_operations
        self.prefix = prefix
        self.package = package
        self.version = version
        self.servers = servers
        self.hosts = hosts
        self.overlay = overlay or f"{package}._overlay"
        self.credential_prefix = credential_prefix or prefix
        self.envelope = envelope
        self.rate_limits = rate_limits or {}
        self.deprecated = deprecated

    @property
    def tiers(self) -> Collection[str]:
        """The tiers by which rate limits differ, lowest first; none where they don't."""
        return next((limit.tiers for limit in self.rate_limits.values() if limit.tiers), ())
