"""JSON pointers and references to components: the only place where they are escaped, split and put together."""

from collections.abc import Iterable

COMPONENTS = "#/components/"
SCHEMAS = "#/components/schemas/"


def escape(key: str) -> str:
    """Return a key as a step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """Return the key that a step of a JSON pointer means."""
    return step.replace("~1", "/").replace("~0", "~")


def pointer(place: Iterable[str | int]) -> str:
    """Return keys and indexes as a JSON pointer: `#/paths/~1balance/get`."""
    return "#" + "".join(f"/{escape(str(key))}" for key in place)


def steps(reference: str) -> list[str]:
    """Return the keys that a JSON pointer into a document consists of, without `#`."""
    return [unescape(step) for step in reference.removeprefix("#").split("/")[1:]]


def component(reference: str) -> tuple[str, str] | None:
    """Return section and name of the component that a reference leads to; None for any other reference."""
    section, slash, name = reference.removeprefix(COMPONENTS).partition("/")
    return (section, unescape(name)) if slash and reference.startswith(COMPONENTS) else None


def component_name(reference: str, section: str = "schemas") -> str | None:
    """Return the name of the component of a section that a reference leads to; None for any other reference."""
    start = f"{COMPONENTS}{section}/"
    return unescape(reference.removeprefix(start)) if reference.startswith(start) else None
