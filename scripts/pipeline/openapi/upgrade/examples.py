"""Examples as OpenAPI 3.1 writes them: a list on a schema, `example` or named `examples` on parameters and bodies."""

from typing import Any

from pipeline.openapi.grammar import Node

_OF_AN_EXAMPLE = frozenset({"value", "externalValue", "$ref", "summary", "description"})


def with_listed_examples(schema: Node) -> Node:
    """Return the schema with `example` and whatever stood under `examples` as one list."""
    if "example" not in schema and isinstance(schema.get("examples", []), list):
        return schema
    rest = {key: value for key, value in schema.items() if key not in {"example", "examples"}}
    examples = _listed(schema.get("examples", []))
    if "example" in schema and schema["example"] not in examples:
        examples = [schema["example"], *examples]
    return {**rest, "examples": examples}


def with_named_examples(node: Node) -> Node:
    """Return a parameter, header or media type with one `example`, or with named `examples`, but not both."""
    if "examples" not in node:
        return node
    examples = _named(node["examples"])
    rest = {key: value for key, value in node.items() if key not in {"example", "examples"}}
    if "example" in node and all(example.get("value") != node["example"] for example in examples.values()):
        examples = {_free("example", examples): {"value": node["example"]}, **examples}
    return {**rest, "examples": examples} if examples else rest


def _listed(examples: Any) -> list[Any]:
    if isinstance(examples, dict) and examples and all(_is_example(item) for item in examples.values()):
        return [item["value"] for item in examples.values() if "value" in item]
    return list(examples) if isinstance(examples, list) else [examples]


def _named(examples: Any) -> dict[str, Node]:
    if isinstance(examples, list):
        examples = {f"example{at}": item for at, item in enumerate(examples, 1)}
    if not isinstance(examples, dict):
        examples = {"example": examples}
    return {name: item if _is_example(item) else {"value": item} for name, item in examples.items()}


def _is_example(value: Any) -> bool:
    return isinstance(value, dict) and bool(_OF_AN_EXAMPLE & value.keys())


def _free(name: str, taken: dict[str, Node]) -> str:
    return next(free for at in range(len(taken) + 1) if (free := name if not at else f"{name}{at}") not in taken)
