"""JSON pointers and references to components: the only place where they are escaped, split and put together."""

from collections.abc import Iterable
from urllib.parse import unquote

SCHEMAS = ("components", "schemas")
"""Where the schemas of a document are."""


def escape(key: str) -> str:
    """Return a key as a step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """Return the key that a step of a JSON pointer means."""
    return step.replace("~1", "/").replace("~0", "~")


def pointer(place: Iterable[str | int]) -> str:
    """Return keys and indexes as a JSON pointer: `#/paths/~1balance/get`."""
    return join("#", *place)


def join(start: str, *keys: str | int) -> str:
    """Return the pointer that leads further from `start` by keys and indexes."""
    return start + "".join(f"/{escape(str(key))}" for key in keys)


def join_encoded(start: str, *keys: str | int) -> str:
    """Return the pointer that leads further from `start`, so that `decoded_steps` finds percent signs as they are."""
    return start + join("", *keys).replace("%", "%25")


def steps(reference: str) -> list[str]:
    """Return the keys that a JSON pointer into a document consists of, without `#`."""
    return [unescape(step) for step in reference.removeprefix("#").split("/")[1:]]


def decoded_steps(reference: str) -> list[str]:
    """Return the keys that a JSON pointer consists of whose steps are percent-encoded, as in a URL."""
    return [unescape(unquote(step)) for step in reference.removeprefix("#").split("/")[1:]]


def last_key(reference: str) -> str:
    """Return the last key of a percent-encoded reference; text without steps is its own."""
    return unescape(unquote(reference.rpartition("/")[2]))


def name_within(reference: str, *holder: str) -> str | None:
    """Return the key that a reference has within the node at `holder`; None where it leads elsewhere."""
    start = f"{pointer(holder)}/"
    return unescape(reference.removeprefix(start)) if reference.startswith(start) else None


def component_pointer(section: str, name: str) -> str:
    """Return the reference to a component: `#/components/parameters/Limit`."""
    return pointer(("components", section, name))


def schema_pointer(name: str) -> str:
    """Return the reference to a schema among the components: `#/components/schemas/Balance`."""
    return component_pointer("schemas", name)


def component(reference: str) -> tuple[str, str] | None:
    """Return section and name of the component that a reference leads to; None for any other reference."""
    section, slash, name = (name_within(reference, "components") or "").partition("/")
    return (section, name) if slash else None


def component_name(reference: str, section: str = "schemas") -> str | None:
    """Return the name of the component of a section that a reference leads to; None for any other reference."""
    return name_within(reference, "components", section)


def mapped_name(target: object) -> str:
    """Return the name of the schema that a discriminator maps a value to, by reference or by name."""
    name = component_name(str(target))
    return str(target) if name is None else name


def rebase(reference: str, old: tuple[str, ...], new: tuple[str, ...]) -> str:
    """Return a reference that leads to the same node below `new` where it led to one below `old`; any other as it is."""
    start = f"{pointer(old)}/"
    return f"{pointer(new)}/{reference.removeprefix(start)}" if reference.startswith(start) else reference
