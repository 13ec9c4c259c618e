"""A row of the rules table, and the location it applies to."""

from dataclasses import dataclass

from pipeline.diff.change import Direction, Effect

REQUEST = (Direction.REQUEST,)
RESPONSE = (Direction.RESPONSE,)
BOTH = (Direction.REQUEST, Direction.RESPONSE)
NEITHER = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule for one sort of change."""

    name: str
    inverse: str
    """The rule for the same change backwards; often itself."""
    directions: tuple[Direction, ...]
    """The directions of data; none for changes of operations or the document."""
    effect: Effect
    message: str
    """A sentence with `{name}`, `{old}`, `{new}` for the Python name and both values."""
    advice: str | None = None
    """Advice, likewise; breaking rules always have it."""


@dataclass(frozen=True, slots=True)
class Location:
    """The location of a comparison."""

    place: str
    """With the names of the wire."""
    name: str
    """With the names of Python."""
    direction: Direction | None = None

    @property
    def side(self) -> str:
        """The prefix of rules about one direction."""
        return "answer" if self.direction is Direction.RESPONSE else "argument"

    def items(self) -> "Location":
        """Return the location of a list's items."""
        return Location(f"{self.place}[]", f"{self.name}[]", self.direction)

    def values(self) -> "Location":
        """Return the location of a mapping's values."""
        return Location(f"{self.place}{{}}", f"{self.name}{{}}", self.direction)
