"""Choices between schemas as events can say them: each a whole schema, none twice, and null where it may be null."""

from pipeline.diagnostics import format_value
from pipeline.importers.asyncapi.simplifier import Schema, Simplifier
from pipeline.openapi.events_document import LIMITS

_NULL: Schema = {"type": "null"}
_SAID = {"title", "description", "deprecated"}
_SHARED = {"properties", "required", "items", "additionalProperties", "enum", "const", "anyOf", "prefixItems"}
_ONLY_RULES = {"required", "not", "title", "description", "dependentRequired"}


def choice(plain: Simplifier, node: Schema, key: str, place: str) -> Schema:
    """
    Return a plain copy of a schema that has `oneOf` or `anyOf`.

    What stands beside the choice goes into each option. Options that only say which fields go together are left out.

    Raises:
        DiagnosticError: it is malformed.
    """
    options = node[key]
    if not isinstance(options, list) or not options:
        raise plain.fault(f"{place}.{key}", "is no list of schemas", format_value(options))
    options = [plain.checked(option, f"{place}.{key}[{number}]") for number, option in enumerate(options)]
    beside = {name: value for name, value in node.items() if name not in {key, "discriminator"}}
    words = {name: value for name, value in beside.items() if name in _SAID | {"default"}}
    if beside.keys() & _SHARED and all(option.keys() <= _ONLY_RULES for option in options):
        plain.note(place, "events cannot say which fields go together", options)
        return plain.schema(beside, place)
    shared = {name: value for name, value in beside.items() if name not in words}
    if not shared.keys() - {"type", "format"} - LIMITS:
        shared = {} if shared.get("type") == "object" else shared
        wholes = [option if option.keys() & {"$ref", "type", "allOf"} else {**shared, **option} for option in options]
    else:
        wholes = [option if option == _NULL else {"allOf": [shared, option]} for option in options]
    texts = [option["const"] for option in wholes if isinstance(option.get("const"), str)]
    if len(texts) > 1:  # a list of constants is how some write an enum
        named = [option for option in wholes if not isinstance(option.get("const"), str)]
        wholes = [*named, {"type": "string", "enum": texts}]
    found = [plain.schema(whole, f"{place}.{key}[{number}]") for number, whole in enumerate(wholes)]
    different = [option for number, option in enumerate(found) if option not in found[:number]]
    if {} in different:
        return words
    if len(different) == 1:
        return {**different[0], **words}
    return {key: different, **words}
