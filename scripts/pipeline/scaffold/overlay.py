"""The overlay of a new vendor: credentials, where they go, errors as most vendors tell them."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.codegen import format_code
from pipeline.file_tree import FileTree
from pipeline.scaffold.auth_schemes import BASIC, BEARER, COOKIE, HEADER, QUERY, AuthSchemes, CredentialLocation
from pipeline.text import docstring, sentence
from pipeline.vendors import Vendor

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 - it makes Python and Markdown, not HTML
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def rendered(template: str, **pieces: Any) -> bytes:
    """Return a template of this room, filled with ready pieces of source: it places them, and escapes nothing."""
    return _TEMPLATES.get_template(template).render(pieces).encode()


def overlay(vendor: Vendor, manners: AuthSchemes, *, webhooks: bool) -> FileTree:
    """
    Return the modules of `overlays/<vendor>/`, formatted.

    Whatever the vendor wrote stands in string constants only.

    Args:
        vendor: whose it is.
        manners: what it asks for.
        webhooks: whether it has events. Their signatures are in no spec: each is refused until a person writes how.
    """
    title, see = vendor.title, f"See {vendor.homepage}"
    fields = [
        {"name": field.name, "secret": field.secret, "doc": docstring([f"{sentence(field.doc)} {see}"], 4)}
        for field in manners.fields
    ]
    asked = " and ".join(f"{field.name} ({vendor.prefix}_{field.name.upper()})" for field in manners.fields)
    refusal = f"how its webhooks are signed is not written yet, see overlays/{vendor.name}/_webhooks.py"
    modules = {
        "__init__.py": rendered(
            "overlay_init.py.jinja",
            doc=docstring([f"{title}'s manners: {_told(manners)}.", see], 0),
            webhooks=webhooks,
        ),
        "_credentials.py": rendered(
            "overlay_credentials.py.jinja",
            module_doc=docstring([f"What {title} asks for to know who calls."], 0),
            class_doc=docstring([f"How {title} knows you." if fields else f"None: {title} answers everybody."], 4),
            fields=fields,
        ),
        "_signing.py": _signing(vendor, manners),
        "_errors.py": rendered(
            "overlay_errors.py.jinja",
            module_doc=docstring([f"What {title} says when it says no, as far as its spec tells. {see}"], 0),
            advice=repr(f"{title} does not know these credentials: check {asked}") if asked else "",
        ),
    }
    if webhooks:
        modules["_webhooks.py"] = rendered(
            "overlay_webhooks.py.jinja",
            module_doc=docstring([f"Tell {title}'s webhooks from forged ones. {see}"], 0),
            refusal=repr(refusal),
            vendor=repr(vendor.name),
        )
    return format_code(modules)


def _told(manners: AuthSchemes) -> str:
    return " and ".join(f"{carrier.kind} {carrier.wire}" for carrier in manners.carriers) or "no credentials"


def _signing(vendor: Vendor, manners: AuthSchemes) -> bytes:
    carriers = manners.carriers
    cookies = [carrier for carrier in carriers if carrier.kind == COOKIE]
    query = [_in_query(carrier) for carrier in carriers if carrier.kind == QUERY]
    headers = [_in_headers(carrier) for carrier in carriers if carrier.kind in {HEADER, BEARER, BASIC}]
    if cookies:
        parts = ['request.headers.get("cookie")', *map(_in_cookies, cookies)]
        headers.append((repr("Cookie"), f'"; ".join(filter(None, [{", ".join(parts)}]))'))
    return rendered(
        "overlay_signing.py.jinja",
        module_doc=docstring([f"Present the credentials to {vendor.title}; its spec knows no signatures."], 0),
        doc=docstring(["Add the credentials where the spec wants them." if carriers else "Nothing is asked for."], 4),
        basic=any(carrier.kind == BASIC for carrier in carriers),
        quoted=bool(query or cookies),
        cookies=bool(cookies),
        query=query,
        headers=headers,
    )


def _in_headers(carrier: CredentialLocation) -> tuple[str, str]:
    """Return the sources of a header's name and value."""
    values = [_value(carrier, at) for at in range(len(carrier.fields))]
    if carrier.kind == BEARER:
        return repr(carrier.wire), f'f"Bearer {{{values[0]}}}"'
    if carrier.kind == BASIC:
        return repr(carrier.wire), f"f\"Basic {{b64encode(f'{{{values[0]}}}:{{{values[1]}}}'.encode()).decode()}}\""
    return repr(carrier.wire), values[0]


def _in_query(carrier: CredentialLocation) -> str:
    from urllib.parse import quote

    return f"{quote(carrier.wire, safe='') + '='!r} + quote({_value(carrier, 0)}, safe='')"


def _in_cookies(carrier: CredentialLocation) -> str:
    return f"{carrier.wire + '='!r} + quote({_value(carrier, 0)}, safe=_IN_COOKIES)"


def _value(carrier: CredentialLocation, at: int) -> str:
    field = carrier.fields[at]
    return f"credentials.{field.name}.reveal()" if field.secret else f"credentials.{field.name}"
