"""Requests made from the spec that ask for things that are there: identifiers are those that the sandbox's own answers name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

import httpx
import keys
from pennyweight_sandbox._vendor import read_spec
from signed import Signer
from spec_requests import Draft, as_text, make_draft

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pennyweight_sandbox import Sandbox
    from pennyweight_sandbox._spec import Operation, ServedSpec

_WORD = re.compile(r"[^0-9a-z]")
_IDENTIFIER = re.compile(r"((^|_)(ids?|ticker|tickers|token|address|symbol)|I[dD]s?|Ticker|Token|Address|Symbol)$")


_SYMBOL = "SBXA"
"""What SnapTrade's accounts can trade."""
_PAIRS = frozenset({"orders"})
"""Lists of orders that go together, two at least."""
_SENSIBLE: dict[str, dict[str, Any]] = {
    "kalshi": {
        "price": "0.0100",
        "count": "1.00",
        "timeinforce": "good_till_canceled",
        "yesbid": "0.4000",
        "nobid": "0.5000",
        "contracts": 1,
        "contractslimit": 10,
        "reduceby": "0.50",
        "clientorderid": "pennyweight-1",
        "amountcents": 100,
        "fromsubaccount": 0,
        "tosubaccount": 3,
        "subaccountnumber": 3,
        "destination": "margined",
        "publickey": keys.public_pem(),
    },
    "snaptrade": {
        "ordertype": "Limit",
        "price": 1.5,
        "timeinforce": "Day",
        "units": 1,
        "limitprice": "1.50",
        "symbol": _SYMBOL,
    },
}
"""What a trader would send, by folded name: amounts that rest, orders that are whole."""

_MAKING = ("create", "place", "preview", "execute")


def fold(name: str) -> str:
    """Return a name by which `order_id`, `orderId` and `OrderID` are one."""
    return _WORD.sub("", name.lower())


def name_of(spec: ServedSpec, operation: Operation) -> str:
    """Return what our client calls an operation, such as `orders.create`."""
    raw = spec.document.content["paths"][operation.template][operation.method.lower()]
    name: str = raw["x-pennyweight-name"]
    return name


class Found(NamedTuple):
    """Identifiers in an answer: as members are named, and those of things by what they are."""

    named: dict[str, Any]
    own: dict[str, Any]

    @property
    def all(self) -> dict[str, Any]:
        """Both, in one."""
        return self.named | self.own


class KnownValues:
    """
    Identifiers that a sandbox knows, by folded name, for the requests of one document.

    Args:
        sandbox: it listens.
        document: its name, such as `mesh` or `mesh.admin`.
    """

    def __init__(self, sandbox: Sandbox, document: str) -> None:
        vendor = document.partition(".")[0]
        self.spec: ServedSpec = read_spec(document)
        self.values: dict[str, Any] = {}
        self.listed: dict[str, Any] = {}
        """Identifiers as lists have them before anything is made."""
        self._sensible = _SENSIBLE.get(vendor, {})
        self._signer = Signer(document, sandbox.env)
        self._by_hand = getattr(sandbox, vendor).handlers().keys()
        self._url = httpx.URL(sandbox.env[f"{document.upper().replace('.', '_')}_BASE_URL"])
        self._client = httpx.Client(transport=sandbox.transport(vendor))  # type: ignore[arg-type]  # a literal name
        own = f"{vendor.upper()}_"
        self._given = {fold(name.removeprefix(own)): text for name, text in sandbox.env.items() if name.startswith(own)}
        self.learn()

    def learn(self) -> None:
        """Take the identifiers of all that is listed, then make one of each thing that can be made."""
        self.values = dict(self._given)
        own: dict[str, Any] = {}
        listing = [operation for operation in self.spec.operations if operation.method == "GET"]
        by_hand = [operation for operation in listing if (operation.method, operation.template) in self._by_hand]
        for operation in [*by_hand, *by_hand, *listing]:  # twice: some lists want an identifier of another
            found = self._ask(operation)
            own = found.own | own
            self.values = found.named | self.values | own | self._given
        self.listed = dict(self.values)
        self.make()

    @property
    def making(self) -> list[Operation]:
        """The operations with state that make something, as their names say, and ask for nothing in their path."""
        return [
            operation
            for operation in self.spec.operations
            if (operation.method, operation.template) in self._by_hand
            and "{" not in operation.path
            and name_of(self.spec, operation).rpartition(".")[2].startswith(_MAKING)
        ]

    def make(self, only: Operation | None = None) -> None:
        """Make one of each thing that can be made, or of one, and know its identifiers; of one also what lists say then."""
        self.values = dict(self.listed)
        made: dict[str, Any] = {}
        for operation in [only] if only else self.making:
            found = self._ask(operation)
            made |= found.all
            self.values |= made
        if only:
            for operation in self.spec.operations:
                if operation.method == "GET" and (operation.method, operation.template) in self._by_hand:
                    made = {**self._ask(operation).all, **made} if "{" not in operation.path else made
            self.values |= made

    def draft(self, operation: Operation, values: Mapping[str, Any] | None = None, *, optional: bool = False) -> Draft:
        """
        Return a request that fits the operation and names things that are there.

        Args:
            operation: one of the spec's.
            values: the identifiers to use; by default all that are known.
            optional: name also what the query may leave out.
        """
        values = self.values if values is None else values
        named = values if optional else self._given
        draft = make_draft(self.spec.document, operation)
        path, variables = operation.path, re.findall(r"\{([^}]+)\}", operation.path)
        for name in variables:
            found = self.find(operation, name, values)
            path = path if found is None else path.replace(f"{{{name}}}", quote(str(found), safe=""))
        if "{" in path:
            path = draft.path
        query = [(name, as_text(values.get(fold(name), text))) for name, text in draft.query]
        sent = {name for name, _ in query}
        query += [
            (parameter.name, named[fold(parameter.name)])
            for parameter in operation.parameters
            if parameter.location == "query" and parameter.name not in sent and fold(parameter.name) in named
        ]
        if draft.body is None:
            return draft.change(path=path, query=query)
        return draft.change(
            path=path, query=query, body=self._named(draft.body, operation.body[0].schema, values, named)
        )

    def find(self, operation: Operation, name: str, values: Mapping[str, Any]) -> Any:
        """Return what a variable of the path stands for; `ticker` after `/events/` is an event's. None when it isn't known."""
        before, word = operation.path.partition(f"/{{{name}}}")[0].rpartition("/")[2], fold(name)
        owner = _singular(fold(before))
        words = (f"{owner}{word}", word, f"{word}id", f"{owner}id", owner)
        return next((values[it] for it in words if it in values), None)

    def _named(self, value: Any, schema: Any, values: Mapping[str, Any], optional: Mapping[str, Any]) -> Any:
        """Return a body in which identifiers are known ones and amounts sensible."""
        flat, _ = self.spec.document.flatten(schema)
        if isinstance(value, list):
            return [self._named(item, flat.get("items", {}), values, optional) for item in value]
        if not isinstance(value, dict):
            return value
        members = flat.get("properties", {})
        value = {
            name: member * 2 if fold(name) in _PAIRS and len(member) == 1 else member for name, member in value.items()
        }
        named = {name: self._named(member, members.get(name, {}), values, optional) for name, member in value.items()}
        for name, member in members.items():
            word = fold(name)
            known = [self._sensible[word], str(self._sensible[word])] if word in self._sensible else []
            if word in optional or (word in values and isinstance(value.get(name), str)):
                known.append(values.get(word, optional.get(word)))
            fitting = [it for it in known if self.spec.document.is_valid(it, member)]
            named |= {name: fitting[0]} if fitting else {}
        return named

    def _ask(self, operation: Operation) -> Found:
        """Call an operation; return the identifiers in its answer, the first of each name."""
        draft, found = self.draft(operation), Found({}, {})
        url = str(self._url.copy_with(raw_path=f"{draft.path}?{draft.raw_query}".rstrip("?").encode()))
        body = draft.raw_body
        url, headers = self._signer.sign(
            operation.method, url, {"content-type": draft.media_type} if body else {}, body
        )
        answer = self._client.request(operation.method, url, headers=headers, content=body)
        if not answer.is_success or "json" not in answer.headers.get("content-type", ""):
            return found
        segments = [part for part in operation.path.split("/") if part and "{" not in part]
        for owner, name, value in _members(answer.json(), segments[-1] if segments else ""):
            if isinstance(value, str) and value and _IDENTIFIER.search(name):
                found.named.setdefault(fold(name), value)
                if fold(name) == "id":
                    listed = segments and fold(owner) == fold(segments[-1])
                    (found.own if listed else found.named).setdefault(f"{_singular(fold(owner))}id", value)
            elif isinstance(value, dict) and value.get("symbol") == _SYMBOL and "id" in value:
                found.own.setdefault("universalsymbolid", value["id"])
        return found


def _members(value: Any, owner: str) -> Iterator[tuple[str, str, Any]]:
    """Give every member at every depth, with the name of what it is in."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield owner, name, member
            yield from _members(member, name)
    elif isinstance(value, list):
        for item in value:
            yield from _members(item, owner)


def _singular(word: str) -> str:
    return f"{word.removesuffix('ies')}y" if word.endswith("ies") else word.removesuffix("s")
