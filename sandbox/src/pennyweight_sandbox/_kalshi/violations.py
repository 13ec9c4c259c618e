"""What Kalshi says of a request that breaks its operation: the words of its gateway, of Go's decoder, of its validator."""

from decimal import Decimal

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._messages import Response
from pennyweight_sandbox._spec import Violation

_JSON_NAMES: dict[type, str] = {
    bool: "bool",
    int: "number",
    Decimal: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_GO_NAMES = {"string": "string", "boolean": "bool", "integer": "int", "number": "float64", "array": "slice"}
_TAGS = {
    "minimum": "gte",
    "exclusiveMinimum": "gt",
    "maximum": "lte",
    "exclusiveMaximum": "lt",
    "enum": "oneof",
    "minItems": "min",
    "maxItems": "max",
    "minLength": "min",
    "maxLength": "max",
}
"""A rule of JSON Schema as a tag of Go's validator."""
_TAGS_OF_OPERATIONS = {("GetOrders", "maximum"): "max"}
_STATUS_FILTER = ("GetMarkets", "status")


def refusal(violation: Violation) -> Response:
    """Return the 400 for this violation."""
    return _refuse_body(violation) if violation.location == "body" else _refuse_parameter(violation)


def _refuse_parameter(violation: Violation) -> Response:
    operation, name, rule = violation.operation.title, violation.name, violation.rule
    place = f'parameter "{name}" in {violation.location} has an error: '
    if rule in {"unknown", "repeated"}:
        return errors.malformed(f"{place}{'it is not known' if rule == 'unknown' else 'it was sent more than once'}")
    if rule == "required":
        return errors.malformed(f"{place}value is required but missing")
    if (operation, name) == _STATUS_FILTER:
        return errors.nested(400, "invalid_status_filter")
    if rule in {"type", "format", "anyOf", "oneOf"}:
        kinds = violation.expected if isinstance(violation.expected, str) else "value of the right kind"
        return errors.malformed(f"{place}value is not an {kinds}".replace("an value", "a value"))
    tag = _TAGS_OF_OPERATIONS.get((operation, rule)) or _TAGS.get(rule, rule)
    return errors.out_of_range(operation, name, tag)


def _refuse_body(violation: Violation) -> Response:
    struct, name, rule = violation.schema_name or violation.operation.title, violation.name, violation.rule
    if rule == "media_type":
        return errors.nested(400, "invalid_content_type")
    if rule == "syntax" or (rule == "required" and not name):
        return errors.malformed("invalid character looking for beginning of value")
    if rule in {"type", "format", "anyOf", "oneOf"}:
        kinds = [violation.expected] if isinstance(violation.expected, str) else ["object"]
        expected = "int64" if rule == "format" else _GO_NAMES.get(kinds[0], struct)
        return errors.unreadable(found_kind(violation.found), struct, name or None, expected)
    return errors.invalid_field(struct, name, _TAGS.get(rule, rule))


def found_kind(value: object) -> str:
    """Return what Go's decoder calls a value of this kind."""
    return next((name for kind, name in _JSON_NAMES.items() if isinstance(value, kind)), "null")
