"""Clients of a vendor's further documents, made from the vendor's own client with its options."""

from __future__ import annotations

import os
from importlib import import_module

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any, ClassVar, Protocol

    from pennyweight_core._hosts import BaseURL
    from pennyweight_core._operation import Vendor

    class VendorClient(Protocol):
        """What is asked of the vendor's own client."""

        _vendor: ClassVar[Vendor]
        _overlay: ModuleType
        _base_url: BaseURL
        _base_url_overridden: bool
        _credential_arguments: dict[str, Any]
        _constructor_options: dict[str, Any]
        _transport_options: dict[str, Any]
        _hooks: dict[str, Any]


def make_document_client(client: VendorClient, name: str, class_name: str) -> Any:
    """
    Return the client of a further document.

    Args:
        client: the vendor's own.
        name: of the document: the module below the client's package.
        class_name: of the document's client, synchronous where `client` is.

    Raises:
        ValueError: `client` was sent to an environment or an address where this document is not known to be.
    """
    kind = getattr(import_module(f"{client._vendor.package}.{name}._client"), class_name)
    document: Vendor = kind._vendor
    options = {
        **client._constructor_options,
        "base_url": None,
        "environment": _environment(client, document, class_name),
        "limits": _limits(client, document),
    }
    if not document.tiers:  # they are the vendor's own, and say nothing of this one's limits
        options.pop("tier", None)
    return kind(**_credentials(client, document, name), **options, **client._hooks, **client._transport_options)


def _environment(client: VendorClient, document: Vendor, class_name: str) -> str | None:
    """Return the environment of the same name; None where a variable has the document's base URL."""
    vendor, variable = client._vendor, f"{document.prefix}_BASE_URL"
    chosen: str | None = client._constructor_options["environment"]
    environment = chosen or next(iter(vendor.servers))
    known = environment in document.servers and not client._base_url_overridden
    if os.environ.get(variable) and (chosen is None or not known):
        return None
    if known:
        return environment
    if client._base_url_overridden:
        trouble = f"base_url: {client._base_url.origin} is {vendor.name}'s and says nothing of {document.name}'s"
    else:
        trouble = f"environment: {document.name} is in {', '.join(document.servers)} only, not in {environment}"
    raise ValueError(f"{trouble}; set {variable}, or make a {class_name} of its own")


def _limits(client: VendorClient, document: Vendor) -> bool | Mapping[str, float]:
    limits: bool | Mapping[str, float] = client._constructor_options["limits"]
    if isinstance(limits, bool):
        return limits
    return {name: tokens for name, tokens in limits.items() if name in document.rate_limits}


def _credentials(client: VendorClient, document: Vendor, name: str) -> dict[str, Any]:
    """Return the credentials that were given for the document; those of the vendor where both go by one overlay."""
    given = client._credential_arguments
    if document.overlay != client._vendor.overlay:
        prefix = f"{name}_"
        return {key.removeprefix(prefix): value for key, value in given.items() if key.startswith(prefix)}
    import attrs

    fields = {field.name for field in attrs.fields(client._overlay.Credentials)}
    return {key: value for key, value in given.items() if key in fields}
