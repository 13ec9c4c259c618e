"""Security definitions of Swagger 2.0."""

from typing import Any

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_OF_FLOWS = ("authorizationUrl", "tokenUrl", "scopes")


def convert_scheme(scheme: Any) -> Any:
    """Return a security scheme of OpenAPI 3."""
    if not isinstance(scheme, dict):
        return scheme
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    flow = {"scopes": {}, **{key: scheme[key] for key in _OF_FLOWS if key in scheme}}
    rest = {key: value for key, value in scheme.items() if key not in (*_OF_FLOWS, "flow")}
    return {**rest, "flows": {_FLOWS.get(str(scheme.get("flow")), str(scheme.get("flow"))): flow}}
