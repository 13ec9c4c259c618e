"""What a row of the rules table is, and where it applies."""

from dataclasses import dataclass

from pipeline.diff.change import Direction, Effect

REQUEST = (Direction.REQUEST,)
RESPONSE = (Direction.RESPONSE,)
BOTH = (Direction.REQUEST, Direction.RESPONSE)
NEITHER = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change."""

    name: str
    mirror: str
    """The rule for the same change backwards; often itself."""
    ways: tuple[Direction, ...]
    """Which way the data may go; none for what is about operations or the document."""
    effect: Effect
    says: str
    """A sentence with `{name}`, `{old}`, `{new}` in it: what Python calls it, what was, what is."""
    advice: str | None = None
    """What to do about it, likewise; breaking rules always have it."""


@dataclass(frozen=True, slots=True)
class At:
    """Where two versions are being compared."""

    place: str
    """With the names of the wire."""
    name: str
    """With the names of Python."""
    way: Direction | None = None

    @property
    def side(self) -> str:
        """What rules about one way begin with."""
        return "answer" if self.way is Direction.RESPONSE else "argument"

    def each(self) -> "At":
        """The items of a list."""
        return At(f"{self.place}[]", f"{self.name}[]", self.way)

    def value(self) -> "At":
        """The values of a mapping."""
        return At(f"{self.place}{{}}", f"{self.name}{{}}", self.way)
