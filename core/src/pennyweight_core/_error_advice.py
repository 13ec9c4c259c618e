"""Advice for errors that the vendor reports, from what core knows of the call: enums of its arguments, and the base URL."""

from __future__ import annotations

from importlib import import_module
from urllib.parse import urlsplit

from pennyweight_core._error_text import sanitize
from pennyweight_core._errors import BadRequestError, NotFoundError, UnprocessableEntityError, VendorStatusError
from pennyweight_core._secret import Secret, unwrap
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pennyweight_core._enums import OpenStrEnum
    from pennyweight_core._hosts import BaseURL
    from pennyweight_core._operation import Operation, Vendor

_MOST_LISTED = 40


def advise(
    error: BaseException,
    vendor: Vendor,
    operation: Operation[object],
    base_url: BaseURL,
    arguments: Mapping[str, object],
) -> str:
    """
    Return what to add to an error; empty without anything to add.

    `arguments` are those of the call by wire name, in a body by Python name.
    """
    if isinstance(error, NotFoundError):
        return _advise_on_path(vendor, base_url)
    if isinstance(error, (BadRequestError, UnprocessableEntityError, VendorStatusError)):
        return " ".join(_unlisted_values(vendor, operation, arguments))
    return ""


def _advise_on_path(vendor: Vendor, base_url: BaseURL) -> str:
    paths = {urlsplit(url).path.rstrip("/") for url in vendor.servers.values()}
    if base_url.base_path in paths or "" in paths:
        return ""
    found = f"path {base_url.base_path}" if base_url.base_path else "no path"
    return f"The base URL has {found}; {vendor.name}'s ends in {' or '.join(sorted(paths))}: look at base_url"


def _unlisted_values(vendor: Vendor, operation: Operation[object], arguments: Mapping[str, object]) -> Iterator[str]:
    """Yield a sentence for each argument whose text its enum does not list."""
    resource, _, method = operation.name.partition(".")
    try:
        module = import_module(f"{vendor.package}.resources.{resource}")
        models = import_module(f"{vendor.package}.models")
    except ImportError:  # an operation without a method
        return
    classes = [it for it in vars(module).values() if isinstance(it, type) and it.__module__ == module.__name__]
    annotations: Mapping[str, object] = next(
        (vars(it)[method].__annotations__ for it in classes if method in vars(it)), {}
    )
    names = operation.argument_names or {}
    for wire, value in arguments.items():
        name = names.get(wire, wire)
        yield from _compare(name, value, annotations.get(name, ""), models)


def _compare(name: str, value: object, annotation: object, models: object) -> Iterator[str]:
    if isinstance(value, Secret):
        return
    if isinstance(value, str):
        enums = _enums(str(annotation), models)
        known = [str(member.value) for enum in enums for member in enum]
        if known and value not in known:
            listed = ", ".join(known[:_MOST_LISTED]) + (", …" if len(known) > _MOST_LISTED else "")
            yield f"{name}: the spec does not list {sanitize(str(value))!r}; it lists {listed}."
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _compare(name, item, annotation, models)
    else:
        for field in getattr(type(value), "__attrs_attrs__", ()):
            inner = unwrap(getattr(value, field.name))
            yield from _compare(
                f"{name}.{field.name}", inner, "" if "Secret" in str(field.type) else field.type, models
            )


def _enums(annotation: str, models: object) -> list[type[OpenStrEnum]]:
    """Return the enums that an annotation names."""
    from pennyweight_core._enums import OpenStrEnum

    words = "".join(mark if mark.isalnum() or mark == "_" else " " for mark in annotation).split()
    named = [getattr(models, word, None) for word in words if word[:1].isupper()]
    return [it for it in named if isinstance(it, type) and issubclass(it, OpenStrEnum)]
