"""What a generated package tells core: which vendor, which operations."""

from __future__ import annotations

from typing import Generic, TypeVar

from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Literal

Model = TypeVar("Model", covariant=True)


class Operation(Generic[Model]):
    """
    One operation of a vendor, as data.

    Args:
        name: `resource.method` in Python; errors are labelled with it.
        method: the HTTP method, upper case.
        path: the template, with wire names in braces.
        returns: annotation text of the success model, resolved in the vendor's models; None for an empty answer.
        body: the model class whose fields are the JSON body.
        joined: query parameters whose list travels as one value, separated by commas.
        secret: query parameters that are never shown; they join the URL below the HTTP library.
        retry: "safe" operations may be sent again; "never" ones not.
        enveloped: the vendor answers inside its envelope; methods return the content.
    """

    __slots__ = ("body", "enveloped", "joined", "method", "name", "path", "retry", "returns", "secret")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        returns: str | None,
        body: str | None = None,
        joined: Collection[str] = (),
        secret: Collection[str] = (),
        retry: Literal["safe", "never"] = "never",
        enveloped: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.returns = returns
        self.body = body
        self.joined = joined
        self.secret = secret
        self.retry = retry
        self.enveloped = enveloped


class Envelope:
    """Where a vendor that answers 200 to everything keeps the verdict: model attribute names."""

    __slots__ = ("content", "ok", "status")

    def __init__(self, *, status: str, ok: Collection[str], content: str) -> None:
        self.status = status
        self.ok = ok
        self.content = content


class Vendor:
    """
    One vendor, as data.

    Args:
        name: lower case, as in `specs/vendors.toml`.
        prefix: of its environment variables.
        package: import name of its client package.
        version: of that package.
        servers: base URL by environment; the first is the default.
        envelope: for vendors that have one.
        deprecated: the sentence to warn with, for vendors that retired their API.
    """

    __slots__ = ("deprecated", "envelope", "name", "package", "prefix", "servers", "version")

    def __init__(
        self,
        name: str,
        *,
        prefix: str,
        package: str,
        version: str,
        servers: Mapping[str, str],
        envelope: Envelope | None = None,
        deprecated: str | None = None,
    ) -> None:
        self.name = name
        self.prefix = prefix
        self.package = package
        self.version = version
        self.servers = servers
        self.envelope = envelope
        self.deprecated = deprecated
