"""
Carry over security: the vendor's requirements under our names of schemes.

A document that says nothing of security is no proof that all may call: then what is committed stays, and where nothing
is committed, the one scheme that there is goes for all.
"""

from collections import Counter
from typing import Any

from pipeline.curation.alignment import Operation
from pipeline.curation.annotations import bare, ours
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import components_of
from pipeline.openapi.walk import operations

Demand = list[dict[str, list[str]]]
_GROUP = "securitySchemes"


class Security:
    """The demands of one document, with the words and names of the committed one."""

    def __init__(self, new: Document, old: Document | None, matched: dict[Operation, Operation]) -> None:
        self.old = old or {}
        here, there = components_of(new, _GROUP), components_of(self.old, _GROUP)
        self._names = _own_names(here, there)
        self.schemes = {
            **there,
            **{
                self._names[name]: _with_words(bare("scheme", scheme), there.get(self._names[name], {}))
                for name, scheme in here.items()
            },
        }
        self._silent = new.get("security") is None and not any(
            "security" in operation for _, _, operation in operations(new)
        )
        self._only: Demand = [{name: []} for name in self.schemes] if old is None and len(self.schemes) == 1 else []
        self.demands = {at: self._demand(new, at, matched.get(at)) for at in _places(new)}
        self.root = self._root(new)

    def on(self, at: Operation, committed: Node | None) -> Demand | None:
        """Return what an operation says itself; None where the document's own demand goes for it."""
        demand = self.demands[at]
        committed_demand = (committed or {}).get("security")
        if committed_demand is not None and not unlike(committed_demand, demand):
            return list(committed_demand)
        return demand if unlike(demand, self.root) else None

    def _demand(self, new: Document, at: Operation, there: Operation | None) -> Demand:
        own = new["paths"][at[0]][at[1]].get("security")
        if own is None and self._silent:
            committed: Node = self.old["paths"][there[0]][there[1]] if there is not None else {}
            for said_there in (committed, self.old):
                if "security" in said_there:
                    return list(said_there["security"])
            return self._only
        return self._named(own if own is not None else new.get("security"))

    def _root(self, new: Document) -> Demand | None:
        """Return the demand for all operations: the committed one while any operation still has it."""
        committed: Demand | None = self.old.get("security")
        demands = list(self.demands.values())
        if committed is not None and (not demands or any(not unlike(committed, demand) for demand in demands)):
            return committed
        if new.get("security") is not None:
            return self._named(new["security"])
        if committed is not None or not demands:
            return committed
        common = Counter(str(_canonical(demand)) for demand in demands).most_common(1)[0][0]
        return next(demand for demand in demands if str(_canonical(demand)) == common)

    def _named(self, demand: Any) -> Demand:
        options: Demand = demand or []
        return [{self._names.get(name, name): scopes for name, scopes in option.items()} for option in options]


def unlike(first: Any, second: Any) -> bool:
    """True for demands that differ in more than order."""
    return _canonical(first) != _canonical(second)


def _canonical(demand: Any) -> list[list[tuple[str, list[str]]]]:
    return sorted(sorted((name, sorted(scopes)) for name, scopes in option.items()) for option in demand or [])


def _own_names(here: dict[str, Node], there: dict[str, Node]) -> dict[str, str]:
    """Return the vendor's name → ours: the same where both are alike, else that of one that is alike and still free."""
    names = {name: name for name, scheme in here.items() if _identity(there.get(name, {})) == _identity(scheme)}
    for name, scheme in here.items():
        if name not in names:
            free = (own for own in there if own not in names.values() and own not in here)
            names[name] = next((own for own in free if _identity(there[own]) == _identity(scheme)), name)
    return names


def _with_words(scheme: Node, committed: Node) -> Node:
    """Return a scheme with our words, also those on its scopes."""
    flows = {
        name: {**flow, "scopes": _worded(flow["scopes"], _scopes(committed, name))} if "scopes" in flow else flow
        for name, flow in scheme.get("flows", {}).items()
    }
    return {**scheme, **({"flows": flows} if flows else {}), **ours(committed)}


def _worded(scopes: Node, committed: Node) -> Node:
    return {scope: committed.get(scope, words) for scope, words in scopes.items()}


def _scopes(scheme: Node, flow: str) -> Node:
    scopes: Node = scheme.get("flows", {}).get(flow, {}).get("scopes", {})
    return scopes


def _identity(scheme: Node) -> tuple[str, str, str]:
    kind = str(scheme.get("type"))
    where = str(scheme.get("in" if kind == "apiKey" else "scheme", "")).lower()
    return kind, where, str(scheme.get("name", "")).lower() if kind == "apiKey" else ""


def _places(document: Document) -> list[Operation]:
    return [(path, method) for path, method, _ in operations(document)]
