"""Schemas of which one is told from another, in the ways in which vendors say that."""

from pipeline.openapi.document import Document

from .pieces import operation, ref

TEXT: Document = {"type": "string"}
_WHOLE: Document = {"type": "integer"}


def _extending(name: str, **fields: Document) -> Document:
    return {"allOf": [ref(name), *([{"type": "object", "properties": fields}] if fields else [])]}


def _told_by(wire: str, **mapping: str) -> Document:
    targets = {value: f"#/components/schemas/{name}" for value, name in mapping.items()}
    return {"propertyName": wire, **({"mapping": targets} if targets else {})}


KINDS: Document = {
    # A base with heirs of heirs, and one that adds nothing.
    "Boat": {
        "type": "object",
        "required": ["rig"],
        "properties": {"rig": TEXT, "length": _WHOLE},
        "discriminator": _told_by("rig", sloop="Sloop", racer="Racer", hull="Hull"),
    },
    "Sloop": _extending("Boat", sails=_WHOLE),
    "Racer": _extending("Sloop", crew=_WHOLE),
    "Hull": _extending("Boat"),
    # The same without a mapping.
    "Vehicle": {
        "type": "object",
        "properties": {"sort": TEXT},
        "discriminator": _told_by("sort"),
    },
    "Car": _extending("Vehicle", doors=_WHOLE),
    "Van": _extending("Vehicle", doors=_WHOLE),
    "Camper": _extending("Van", beds=_WHOLE),
    # Fields beside a choice, whose options don't have what tells them apart; two of them are equal.
    "Parcel": {
        "type": "object",
        "required": ["size"],
        "properties": {"size": TEXT, "sender": TEXT},
        "oneOf": [ref("Box"), ref("Crate"), ref("Tube")],
        "discriminator": _told_by("size", small="Box", big="Crate", long="Tube"),
    },
    "Box": {"type": "object", "properties": {"grams": _WHOLE}},
    "Crate": {"type": "object", "properties": {"grams": _WHOLE}},
    "Tube": {"type": "object", "properties": {"grams": _WHOLE, "bore": _WHOLE}},
    # A choice that its options extend.
    "Wheel": {
        "type": "object",
        "properties": {"made": TEXT},
        "oneOf": [ref("Rim"), ref("Disc")],
        "discriminator": _told_by("made", spokes="Rim", plate="Disc"),
    },
    "Rim": _extending("Wheel", spokes=_WHOLE),
    "Disc": _extending("Wheel", holes=_WHOLE),
    # An enum of all of them in the base, which a mapping narrows; and a field that nothing declares.
    "Order": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": ref("OrderKind")},
        "discriminator": _told_by("kind", limit="Limit", market="Market", fok="Limit"),
    },
    "OrderKind": {"type": "string", "enum": ["limit", "fok", "market", "stop"]},
    "Limit": _extending("Order", cents=_WHOLE),
    "Market": _extending("Order", cents=_WHOLE),
    "Coin": {"type": "object", "properties": {"cents": _WHOLE}},
    "Bill": {"type": "object", "properties": {"cents": _WHOLE}},
    "Money": {"oneOf": [ref("Coin"), ref("Bill")], "discriminator": _told_by("made_of", metal="Coin", paper="Bill")},
    # What tells them apart is no text.
    "Gauge": {
        "oneOf": [ref("Dial"), ref("Meter")],
        "discriminator": _told_by("type", **{"1": "Dial", "3": "Dial", "2": "Meter"}),
    },
    "Dial": {"type": "object", "required": ["type"], "properties": {"type": _WHOLE, "reading": _WHOLE}},
    "Meter": {"type": "object", "required": ["type"], "properties": {"type": _WHOLE, "reading": _WHOLE}},
    "Lamp": {"oneOf": [ref("Lit"), ref("Unlit")], "discriminator": _told_by("on")},
    "Lit": {"type": "object", "properties": {"on": {"type": "boolean", "enum": [True]}, "watts": _WHOLE}},
    "Unlit": {"type": "object", "properties": {"on": {"type": "boolean", "enum": [False]}, "watts": _WHOLE}},
    # A base under another name, and heirs that are told apart by a second field.
    "Plant": {
        "type": "object",
        "properties": {"class": TEXT},
        "discriminator": _told_by("class", tree="Oak", moss="Moss"),
    },
    "Green": ref("Plant"),
    "Moss": {"allOf": [ref("Green"), {"type": "object", "properties": {"wet": _WHOLE}}]},
    "Oak": {
        "allOf": [
            ref("Green"),
            {
                "type": "object",
                "properties": {"age": TEXT},
                "discriminator": _told_by("age", old="Veteran", young="Sapling"),
            },
        ]
    },
    "Veteran": _extending("Oak", rings=_WHOLE),
    "Sapling": _extending("Oak", rings=_WHOLE),
    # Nothing tells these apart but their fields.
    "Deal": {"type": "object", "properties": {"id": TEXT, "price": TEXT, "side": TEXT}},
    "Fee": {
        "type": "object",
        "properties": {"id": TEXT, "charged": {"type": "string", "format": "date-time"}, "amount": TEXT},
    },
    # Enums.
    "Metal": {"type": "string", "enum": ["iron", "zinc"]},
    "Wood": {"type": "string", "enum": ["oak", "elm"]},
    # Objects, or something else.
    "Owner": {"type": ["object", "string"], "properties": {"id": TEXT}},
    "Keeper": {
        "type": ["array", "object", "null"],
        "properties": {"id": TEXT},
        "required": ["id"],
        "items": {"type": "string", "format": "date"},
    },
    "Stock": {
        "type": "object",
        "properties": {
            "boat": {"allOf": [ref("Boat")], "description": "Any boat."},
            "sloop": ref("Sloop"),
            "vehicle": ref("Vehicle"),
            "van": ref("Van"),
            "parcel": ref("Parcel"),
            "wheel": ref("Wheel"),
            "order": ref("Order"),
            "money": ref("Money"),
            "entry": {"oneOf": [ref("Deal"), ref("Fee")]},
            "gauge": ref("Gauge"),
            "lamp": ref("Lamp"),
            "plant": ref("Plant"),
            "huge": {"const": 10**30},
            "boxes": {"items": ref("Box")},
            "byname": {"additionalProperties": ref("Box")},
            "owner": {"$ref": "#/components/schemas/Owner", "description": "A name, or more."},
            "keeper": ref("Keeper"),
            "keepers": {"type": "array", "items": ref("Keeper")},
            "stuff": {"oneOf": [ref("Metal"), ref("Wood")]},
        },
    },
}
READ: Document = {"/stock": {"get": operation("stock.get", ref("Stock"))}}
