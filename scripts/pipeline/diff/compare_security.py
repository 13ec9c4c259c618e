"""Compare the credentials of a call."""

from collections.abc import Iterator
from typing import Any

from pipeline.diff.change import Change
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.operation_ref import OperationRef
from pipeline.diff.rule import Location
from pipeline.openapi.canonical.structural_key import as_text
from pipeline.openapi.schemas import Schema

Alternatives = dict[str, str]
"""Descriptions by identity: another name of the same scheme is no change."""
_PUBLIC = "none"


def compare_security(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """Yield that other credentials are required: alternatives, each a set of schemes."""
    was, now = _alternatives(old), _alternatives(new)
    if was.keys() == now.keys():
        return
    opened, closed = _PUBLIC in now and _PUBLIC not in was, _PUBLIC in was and _PUBLIC not in now
    if opened or closed:
        rule = "auth-dropped" if opened else "auth-required"
    elif was.keys() < now.keys() or now.keys() < was.keys():
        rule = "auth-option-added" if was.keys() < now.keys() else "auth-option-removed"
    else:
        rule = "auth-changed"
    place = Location("credentials", "credentials")
    texts = [" or ".join(sorted(found.values())) for found in (was, now)]
    yield make_change(rule, place, f"{new.node.pointer}/security", old=texts[0], new=texts[1])


def _alternatives(call: OperationRef) -> Alternatives:
    document = Cursor(call.node.document, call.node.document)
    said = call.node.value.get("security", document.value.get("security"))
    schemes = document.child("components", "securitySchemes")
    requirements = [item for item in said if isinstance(item, dict)] if isinstance(said, list) else []
    found = {}
    for requirement in requirements or [{}]:
        known = [(schemes.child(name).resolved().value, name, scopes) for name, scopes in sorted(requirement.items())]
        found[" and ".join(sorted(_identity(*item) for item in known)) or _PUBLIC] = (
            " and ".join(sorted(_text(*item) for item in known)) or _PUBLIC
        )
    return found


def _identity(scheme: Schema, name: str, scopes: Any) -> str:
    facts = as_text({key: _without_words(value) for key, value in scheme.items() if key != "description"})
    return f"{facts if scheme else name} {sorted(map(str, scopes or []))}"


def _without_words(flows: Any) -> Any:
    """Return the flows of a scheme with the names of their scopes; any other value as it is."""
    if not isinstance(flows, dict):
        return flows
    return {
        name: {key: sorted(value) if isinstance(value, dict) else value for key, value in flow.items()}
        if isinstance(flow, dict)
        else flow
        for name, flow in flows.items()
    }


def _text(scheme: Schema, name: str, scopes: Any) -> str:
    match scheme:
        case {"type": "apiKey", "in": place, "name": key}:
            return f"{key} in the {place}"
        case {"type": "http", "scheme": manner}:
            return f"{manner} authorization"
    return f"{name} ({', '.join(sorted(map(str, scopes)))})" if scopes else name
