"""Schemas that say many things at once: those that vendors say now and then."""

from decimal import Decimal

from pipeline.openapi.document import Document

from .pieces import or_null, ref

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}

SCHEMAS: Document = {
    "Leaf": {"type": "object", "properties": {"leaf": TEXT}},
    "Point": {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}},
    "Named": {"type": "object", "required": ["name"], "properties": {"name": TEXT, "kind": TEXT}},
    # Merged.
    "NamedPoint": {"allOf": [ref("Named"), ref("Point")], "description": "A point with a name."},
    "Strict": {"allOf": [ref("Leaf"), {"required": ["leaf"]}]},
    "Holder": {
        "type": "object",
        "properties": {
            "both": {"allOf": [ref("Leaf"), {"properties": {"extra": {"type": "number"}}}]},
            "same": {"allOf": [ref("Leaf"), {"type": "object"}], "description": "No more than a leaf."},
            "beside": {"$ref": "#/components/schemas/Leaf", "properties": {"more": TEXT}},
        },
    },
    "Payment": {
        "type": "object",
        "required": ["amount"],
        "properties": {"amount": {"type": "number"}},
        "oneOf": [ref("Card"), ref("Wire")],
    },
    "Card": {"type": "object", "required": ["pan"], "properties": {"pan": TEXT}},
    "Wire": {"type": "object", "required": ["iban"], "properties": {"iban": TEXT}},
    "EitherOf": {"properties": {"a": TEXT, "b": TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
    # Told apart by a field that is no more than text.
    "Pet": {
        "type": "object",
        "required": ["species"],
        "properties": {"species": TEXT},
        "discriminator": {
            "propertyName": "species",
            "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
        },
    },
    "Cat": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
    "Dog": {"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
    "Move": {
        "oneOf": [ref("MoveIn"), ref("MoveOut")],
        "discriminator": {
            "propertyName": "way",
            "mapping": {
                "in": "#/components/schemas/MoveIn",
                "back": "#/components/schemas/MoveIn",
                "out": "#/components/schemas/MoveOut",
            },
        },
    },
    "MoveIn": {"type": "object", "properties": {"way": TEXT, "cents": {"type": "integer"}}},
    "MoveOut": {"type": "object", "properties": {"way": TEXT, "cents": {"type": "integer"}}},
    # Fields of any name.
    "Prices": {
        "type": "object",
        "required": ["asOf"],
        "properties": {"asOf": {"type": "string", "format": "date"}, "additional_properties": TEXT},
        "additionalProperties": {"type": "string", "x-pennyweight-money": {"unit": "major", "currency": "USD"}},
    },
    "Patterned": {"type": "object", "patternProperties": {"^n": {"type": "number"}}, "additionalProperties": False},
    # Values of odd kinds.
    "Odd": {
        "type": "object",
        "properties": {
            "mixed": {"enum": ["a", 1, None], "description": "Mixed"},
            "fractions": {"enum": [Decimal("0.5"), 1]},
            "truth": {"enum": [True, False]},
            "nothing": {"enum": [None]},
            "numbers": {"enum": [1, 2]},
            "half": {"const": Decimal("0.5")},
            "pair": {"type": "array", "prefixItems": [TEXT, {"type": "integer"}], "items": False},
            "notText": {"not": TEXT},
            "conditional": {"type": "string", "if": {"minLength": 3}, "then": {"pattern": "x"}},
            "always": True,
        },
    },
    "Json": {
        "anyOf": [
            TEXT,
            {"type": "array", "items": ref("Json")},
            {"type": "object", "additionalProperties": ref("Json")},
        ]
    },
    "Ring": {"oneOf": [ref("Leaf"), or_null(ref("Ring"))]},
    # Names.
    "things": {"type": "object", "properties": {"id": TEXT}},
    "Things": {"type": "object", "properties": {"id": {"type": "integer"}}},
    "Warning": {"type": "object", "properties": {"text": TEXT}, "description": "Not Python's."},
    "400.Error": {"type": "object", "properties": {"why": TEXT}},
    "Pages": {"type": "string", "enum": ["first", "last"]},
    "Filter": {"type": "object", "properties": {"minSize": {"type": "number"}, "colour": TEXT, "inner": ref("Inner")}},
    "Flat": {"type": "object", "properties": {"low": {"type": "number"}, "high": {"type": "number"}}},
    "Inner": {"type": "object", "properties": {"depth": {"type": "integer"}}},
    "Upload": {
        "type": "object",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "note": TEXT,
            "sizes": {"type": "array", "items": {"type": "integer"}},
            "leaf": ref("Leaf"),
        },
    },
}
