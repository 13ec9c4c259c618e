"""Components of a document that nothing else in it needs: what they refer to is not read."""

from collections.abc import Iterator
from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Place, walk
from pipeline.openapi.pointers import decoded_steps, mapped_name, steps

Part = tuple[str, ...]
"""Section and name of a component."""
_ROOTS = ("paths", "webhooks", "x-webhooks")


def find_unused(document: Document) -> set[Part]:
    """
    Return the components that no operation and no webhook leads to, nor what they lead to; none in a document of components alone.

    What extends a component by `allOf` is needed where that is.
    """
    if not any(document.get(key) for key in _ROOTS):
        return set()
    around = {key: value for key, value in document.items() if key != "components"}
    uses: dict[Part, set[Part]] = {}
    extends: dict[Part, set[Part]] = {}
    for place, _, node in walk({"components": document.get("components")}):
        part = place[1:3]
        if len(part) == 2:
            uses.setdefault(part, set()).update(_led_to(node))
            if len(place) > 3 and place[3] == "allOf":
                extends.setdefault(part, set()).update(_led_to(node))
    waiting = [part for _, _, node in walk(around) for part in _led_to(node)]
    needed: set[Part] = set()
    while waiting:
        part = waiting.pop()
        if part not in needed:
            needed.add(part)
            waiting += [*uses.get(part, ()), *(heir for heir, bases in extends.items() if part in bases)]
    return uses.keys() - needed


def _led_to(node: dict[str, Any]) -> Iterator[Part]:
    """Yield the components that the references of a node lead to, or into, as they may be meant."""
    places: list[Place] = []
    if isinstance(reference := node.get("$ref"), str):
        text = reference.strip().partition("#")[2]
        places += [tuple(steps(f"#{text}")), tuple(decoded_steps(f"#{text}"))]
    if isinstance(mapping := node.get("mapping"), dict):
        places += [("components", "schemas", mapped_name(target)) for target in mapping.values()]
    yield from (place[1:3] for place in places if place[:1] == ("components",))
