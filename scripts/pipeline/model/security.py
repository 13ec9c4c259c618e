"""Whether an operation needs credentials, and of which kind, as the `security` of the document says."""

from typing import Any

from pipeline.openapi.canonical.structural_key import as_text
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema

PUBLIC = "none"
"""The alternative of no credentials."""


def is_signed(document: Document, operation: Document) -> bool:
    """
    Whether an operation needs credentials.

    It needs none where the document says so in as many words, by an empty `security` or by no more than `{}` in it; where
    it says nothing, who knows.
    """
    demands = operation.get("security", document.get("security"))
    return demands is None or any(demands)


def is_open_to_tokens(document: Document, operation: Document) -> bool:
    """Whether an operation takes a bearer token instead of other credentials; False where it takes nothing else."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    bearers = {
        name for name, it in schemes.items() if it.get("scheme", "").lower() == "bearer" or it["type"] == "oauth2"
    }
    options = operation.get("security", document.get("security")) or []
    alone = [option for option in options if option and option.keys() <= bearers]
    return bool(alone) and len(options) > len(alone)


def list_alternatives(document: Document, operation: Document) -> dict[str, str]:
    """Return the alternative credentials of an operation for people, by a key that another name of a scheme does not change."""
    declared = operation.get("security", document.get("security"))
    schemes = document.get("components", {}).get("securitySchemes", {})
    requirements = [item for item in declared if isinstance(item, dict)] if isinstance(declared, list) else []
    found = {}
    for requirement in requirements or [{}]:
        known = [
            (resolve(document, schemes.get(name, {})), name, scopes) for name, scopes in sorted(requirement.items())
        ]
        key = " and ".join(sorted(_identity(*each) for each in known)) or PUBLIC
        found[key] = " and ".join(sorted(_describe(*each) for each in known)) or PUBLIC
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


def _describe(scheme: Schema, name: str, scopes: Any) -> str:
    match scheme:
        case {"type": "apiKey", "in": location, "name": key}:
            return f"{key} in the {location}"
        case {"type": "http", "scheme": scheme_name}:
            return f"{scheme_name} authorization"
    return f"{name} ({', '.join(sorted(map(str, scopes)))})" if scopes else name
