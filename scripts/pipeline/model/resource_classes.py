"""The classes of resources: `order_groups` is `OrderGroups`."""

from collections.abc import Collection

from pipeline.reserved import is_reserved_resource


def resource_class(name: str) -> str:
    """Return the class name of a resource: `order_groups` → `OrderGroups`."""
    return "".join(word.capitalize() for word in name.split("_"))


def free_resource_class(name: str, models: Collection[str]) -> str:
    """
    Return the class name of a resource beside the client's models: `Market` is a model, so the resource is `MarketResource`.

    Models and imports keep their names, since people write those and seldom resources'.
    """
    made = resource_class(name)
    while any(each in models or is_reserved_resource(each) for each in _classes(made)):
        made += "Resource"
    return made


def _classes(name: str) -> set[str]:
    """All that a resource's module defines."""
    both = {f"{flavour}{name}" for flavour in ("", "Async")}
    return both | {f"{each}WithResponse" for each in both}
