"""Security schemes of a vendor, as fields of `Credentials` and locations on the wire."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.naming import snake, unique
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import operations
from pipeline.reserved import constructor_arguments

HEADER, QUERY, COOKIE, BEARER, BASIC = "header", "query", "cookie", "bearer", "basic"
_TOKEN = re.compile(r"[0-9A-Za-z!#$%&'*+.^_`|~-]+")
_FRAMING = {"connection", "content-length", "content-type", "host", "transfer-encoding", "upgrade"}
_LONGEST = 40
_COMPUTED = {"digest", "hmac", "nonce", "sign", "signature", "timestamp"}
"""Words in the names of what a client makes anew for each request."""


@dataclass(frozen=True, slots=True)
class Field:
    """One credential."""

    name: str
    """In Python."""
    doc: str
    """What it is, in our words."""
    secret: bool = True


@dataclass(frozen=True, slots=True)
class CredentialLocation:
    """A place on the wire that credentials go to."""

    kind: str
    """HEADER, QUERY, COOKIE, BEARER or BASIC."""
    wire: str
    """The header's, parameter's or cookie's name."""
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class AuthSchemes:
    """The authentication of a vendor; none without carriers."""

    carriers: tuple[CredentialLocation, ...] = ()
    notes: tuple[Diagnostic, ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All credentials, in the order in which they are asked for."""
        return tuple(field for carrier in self.carriers for field in carrier.fields)


def manners_of(document: Document, name: str) -> AuthSchemes:
    """
    Return what the schemes that a document demands together ask for.

    Of several demands the most frequent counts, of alternatives the first; where nothing demands the only scheme there is,
    it is taken as demanded. What can't be sent this way is a note, not a guess.

    Args:
        document: as read, in canonical form or curated.
        name: the vendor's, which says nothing in the name of a credential.
    """
    schemes = document.get("components", {}).get("securitySchemes") or {}
    notes: list[Diagnostic] = []
    carriers: list[CredentialLocation] = []
    for scheme in _option(document, schemes, notes):
        declared = resolve(document, schemes.get(scheme, {}))
        found = _carrier(declared, name, [field.name for carrier in carriers for field in carrier.fields])
        where = f"components.securitySchemes.{scheme}"
        if found is None or _place(found) in map(_place, carriers):
            what, so = "a security scheme that can't be scaffolded", f"write it into overlays/{name}/_signing.py"
            notes.append(_note(where, what, format_value(declared), so))
            continue
        carriers.append(found)
        if found.kind in {HEADER, QUERY, COOKIE} and _COMPUTED & set(snake(found.wire).split("_")):
            what, so = "looks as if it were made anew for each request", f"write how into overlays/{name}/_signing.py"
            notes.append(_note(where, what, found.wire, so))
    return AuthSchemes(tuple(carriers), tuple(notes))


def _place(carrier: CredentialLocation) -> tuple[bool, str]:
    """Return what two carriers can't share: headers are alike in any case."""
    in_headers = carrier.kind in {HEADER, BEARER, BASIC}
    return in_headers, carrier.wire.lower() if in_headers else f"{carrier.kind} {carrier.wire}"


def _option(document: Document, schemes: Document, notes: list[Diagnostic]) -> list[str]:
    """Return the schemes of the demand that most operations make."""
    listed = [item.get("security", document.get("security")) for _, _, item in operations(document)]
    demands = [[option for option in demand if option] for demand in listed if isinstance(demand, list)]
    alternatives: list[tuple[tuple[str, ...], ...]] = [
        tuple(tuple(sorted(option)) for option in demand) for demand in demands if demand
    ]
    if not alternatives:
        if len(schemes) != 1 or any(demand is not None for demand in listed):
            return []
        (only,) = schemes
        so = "look whether all calls need it; the overlay sends it with each"
        notes.append(_note("security", "nothing says which calls need the security scheme", only, so))
        return [only]
    counted = Counter(alternatives).most_common()
    chosen = counted[0][0]
    if len(chosen) > 1:
        found = " or ".join(" and ".join(option) for option in chosen)
        notes.append(_note("security", "there are several ways to say who calls", found, "the overlay knows the first"))
    if {frozenset(option) for option in chosen} != {frozenset(each) for item, _ in counted for each in item}:
        found = "; ".join(" or ".join(" and ".join(option) for option in item) for item, _ in counted)
        so = "the overlay knows what most operations ask for"
        notes.append(_note("security", "operations ask for different credentials", found, so))
    return list(next(iter(chosen)))


def _carrier(scheme: Any, vendor: str, taken: list[str]) -> CredentialLocation | None:
    match scheme:
        case {"type": "apiKey", "in": str(sent_in), "name": str(wire)} if _can_carry(sent_in, wire):
            (name,) = unique([_field_name(wire, vendor)], taken=taken)
            spoken = {HEADER: "the header", QUERY: "the query parameter", COOKIE: "the cookie"}[sent_in]
            return CredentialLocation(sent_in, wire, (Field(name, doc=f"Sent as {spoken} {wire}."),))
        case {"type": "http", "scheme": str(kind)} if kind.lower() == BASIC:
            username, password = unique(["username", "password"], taken=taken)
            fields = (
                Field(username, doc="Who calls.", secret=False),
                Field(password, doc="The password that goes with it."),
            )
            return CredentialLocation(BASIC, "Authorization", fields)
        case {"type": "http", "scheme": str(kind)} if kind.lower() == BEARER:
            return _bearer("A token that opens the account.", taken)
        case {"type": "oauth2" | "openIdConnect"}:
            return _bearer("An access token that you got by OAuth; the client neither gets nor renews one.", taken)
    return None


def _bearer(doc: str, taken: list[str]) -> CredentialLocation:
    (name,) = unique(["access_token"], taken=taken)
    return CredentialLocation(BEARER, "Authorization", (Field(name, doc=doc),))


def _can_carry(sent_in: str, wire: str) -> bool:
    if sent_in in {HEADER, COOKIE}:
        return bool(_TOKEN.fullmatch(wire)) and not (sent_in == HEADER and wire.lower() in _FRAMING)
    return sent_in == QUERY and bool(wire)


def _field_name(wire: str, vendor: str) -> str:
    """Return what a credential is called: `X-Acme-Api-Key` of acme → `api_key`."""
    name = snake(wire).removeprefix("x_").removeprefix(f"{vendor}_").removeprefix("field_")
    name = name[:_LONGEST].strip("_") or "api_key"
    if name in {*constructor_arguments(), "tier", "authorization"} or not name.isidentifier() or name != snake(name):
        return "api_key" if name == "authorization" else f"key_{name}"
    return name


def _note(where: str, what: str, found: str, so: str) -> Diagnostic:
    return Diagnostic(location=where, message=what, actual=found, hint=so)
