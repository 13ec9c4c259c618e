"""From a path as it arrived to the operations behind it; literal segments win over variables, as OpenAPI demands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from pennyweight_sandbox._spec.operations import Operation


@dataclass(slots=True)
class Route:
    """One path with its operations by method."""

    segments: tuple[str, ...]
    operations: dict[str, Operation] = field(default_factory=dict)

    def match(self, segments: list[str]) -> dict[str, str] | None:
        """Return the variables when the decoded segments fit, else None."""
        variables: dict[str, str] = {}
        for expected, found in zip(self.segments, segments, strict=True):
            if expected.startswith("{") and found:
                variables[expected[1:-1]] = found
            elif expected != found:
                return None
        return variables


class Router:
    """Every route, by its number of segments."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        routes: dict[str, Route] = {}
        for operation in operations:
            route = routes.setdefault(operation.path, Route(tuple(operation.path.split("/"))))
            route.operations[operation.method] = operation
        self._routes: dict[int, list[Route]] = {}
        for route in sorted(routes.values(), key=_literal_first):
            self._routes.setdefault(len(route.segments), []).append(route)

    def find(self, raw_path: str) -> tuple[Mapping[str, Operation], dict[str, str]] | None:
        """Return the operations of a path by method, and its decoded variables. An escaped slash separates nothing."""
        segments = [unquote(segment) for segment in raw_path.split("/")]
        for route in self._routes.get(len(segments), ()):
            variables = route.match(segments)
            if variables is not None:
                return route.operations, variables
        return None


def _literal_first(route: Route) -> list[bool]:
    return [segment.startswith("{") for segment in route.segments]
