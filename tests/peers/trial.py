"""One method called against the sandbox: first with what its signature wants, then with what our spec says of its operation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from known_values import KnownValues, fold, name_of
from pennyweight_sandbox._spec import Document
from spec_requests import Draft, make_draft, make_value, schema_at

from peers.arguments import SENSIBLE_ARGUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pennyweight_sandbox import Sandbox
    from pennyweight_sandbox._spec import Operation
    from pennyweight_sandbox._vendor_server import Record

    from peers.clients import Client
    from peers.driving import Driver

_PAGE = 3
_PAGES = 400
_REFUSED = 400


_NAME_WORD = re.compile(r"[A-Z]?[a-z]+\d*|[A-Z]\d+|[A-Z]+(?![a-z])")
_OPTIONS = frozenset({"extraheaders", "queryparams", "headerparams", "pathparams", "request"})
"""Parameters of a call that are none of its operation."""


@dataclass(slots=True)
class Outcome:
    """What became of one method: the operation that it is for (none of ours: None), and what failed ("" when nothing did)."""

    method: str
    operation: Operation | None
    failure: str = ""
    pages: int = 0
    arguments: Mapping[str, Any] = field(default_factory=dict, repr=False)
    children: Sequence[dict[str, Any]] = ()


class Trial:
    """Every method of one client, tried against a sandbox that listens."""

    def __init__(self, client: Client, driver: Driver, sandbox: Sandbox) -> None:
        self._client = client
        self._driver = driver
        self._sandbox = sandbox
        self._known: list[KnownValues] = []
        self._parents: dict[str, tuple[dict[str, Any], Operation]] = {}
        """Of methods of what calls return: the call, and its operation."""
        for document in client.documents:
            sandbox.reset()
            self._known.append(KnownValues(sandbox, document))

    def run(self) -> Iterator[Outcome]:
        """Try every method, also those of what calls return."""
        waiting = list(self._driver.methods)
        for method in waiting:
            outcome = self._try(method)
            if outcome.operation is not None:
                self._parents |= {child["name"]: (method, outcome.operation) for child in outcome.children}
                waiting += outcome.children
            yield outcome

    def refusals(self, outcomes: Sequence[Outcome], driver: Driver) -> Iterator[tuple[Outcome, str]]:
        """Repeat calls that went well with wrong credentials; gives those that weren't refused, and why not."""
        for outcome in outcomes:
            if outcome.failure or outcome.operation is None or outcome.operation.public:
                continue
            if outcome.method not in {method["name"] for method in driver.methods}:
                continue
            self._reset()
            answer = driver.call(outcome.method, outcome.arguments)
            statuses = {record.status for record in self._records()}
            if answer["error"] is None or not statuses & {401, 403} or any(map(_is_success, statuses)):
                yield outcome, f"answered {statuses}, and the client said {answer['error']}"

    def _try(self, method: dict[str, Any]) -> Outcome:
        """Call it by its signature, to learn its operation and maybe all that matters; then as our spec says."""
        name, children, failure = method["name"], list[dict[str, Any]](), ""
        operation = self._named_operation(name)
        sensible = (self._client.package, name) in SENSIBLE_ARGUMENTS
        for everything in (False, True):
            self._reset(making=not (sensible and everything))
            self._renew(method)
            arguments = self._signature_arguments(method, everything=everything)
            answer = self._driver.call(name, arguments)
            children += answer["children"]
            records = self._records()
            operation = self._operation(records) or operation
            failure = _failure(records, answer)
            if operation and not answer["error"] and _went_well(records):
                return self._paged(method, operation, arguments, children)
            if records and not sensible:
                break
        if operation is None:
            return Outcome(name, None, failure, children=children)
        failures = []
        for draft, named in self._drafts(operation):
            self._renew(method)
            arguments = self._spec_arguments(method, operation, draft, named)
            answer = self._driver.call(name, arguments)
            children += answer["children"]
            records = self._records()
            if not answer["error"] and _went_well(records):
                return self._paged(method, operation, arguments, children)
            failures.append(_failure(records, answer))
        return Outcome(name, operation, failures[0], children=children)

    def _drafts(self, operation: Operation) -> Iterator[tuple[Draft, Mapping[str, Any]]]:
        """
        Bring the sandbox to one state after another; give a request that fits each, and the identifiers in it.

        One of each thing is made; or nothing, and it is asked about what was there; or about what isn't; or one thing is made.
        """
        known = next(it for it in self._known if operation in it.spec.operations)
        self._reset()
        yield known.draft(operation), known.values
        self._reset(making=False)
        yield known.draft(operation, known.listed), known.listed
        self._reset(making=False)
        yield make_draft(known.spec.document, operation), {}
        self._reset()
        yield known.draft(operation, optional=True), known.values
        for making in known.making:
            self._reset(making=False)
            known.make(making)
            self._forget()
            yield known.draft(operation), known.values

    def _paged(
        self, method: dict[str, Any], operation: Operation, arguments: dict[str, Any], children: list[dict[str, Any]]
    ) -> Outcome:
        """Read a list to its end, an item a page where a page's length can be asked for."""
        outcome = Outcome(method["name"], operation, arguments=arguments, children=children)
        pages = operation.pagination
        names = {fold(parameter["name"]): parameter["name"] for parameter in method["parameters"]}
        cursor, limit = (names.get(fold(pages.get(role, ""))) for role in ("cursor", "limit"))
        following = pages.get("next", "")
        if not cursor or not following:
            return outcome
        asked = {**arguments, **({limit: _PAGE} if limit else {})}
        self._reset()
        for _ in range(_PAGES):
            answer = self._driver.call(method["name"], asked, (following, following.rpartition(".")[2]))
            if answer["error"]:
                outcome.failure = f"page {outcome.pages + 1}: {_failure(self._records(), answer)}"
                break
            outcome.pages += 1
            if not answer["next"]:
                break
            asked = {**asked, cursor: answer["next"]}
        else:
            outcome.failure = f"no end after {_PAGES} pages"
        return outcome

    def _signature_arguments(self, method: dict[str, Any], *, everything: bool) -> dict[str, Any]:
        """Return arguments by names and types alone: those that must be there, or all."""
        sensible = SENSIBLE_ARGUMENTS.get((self._client.package, method["name"]))
        if sensible is not None:
            filled: dict[str, Any] = _filled(sensible, self._known[0].values)
            return filled
        return {
            parameter["name"]: self._made(parameter)
            for parameter in method["parameters"]
            if parameter["required"] or (everything and fold(parameter["name"]) not in _OPTIONS)
        }

    def _spec_arguments(
        self, method: dict[str, Any], operation: Operation, draft: Draft, named: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return a request as arguments of a method."""
        known = next(it for it in self._known if operation in it.spec.operations)
        document = known.spec.document
        values = {fold(name): value for name, value in draft.body.items()} if isinstance(draft.body, dict) else {}
        located: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
        texts = dict(draft.query)
        for parameter in operation.parameters:
            word = fold(parameter.name)
            if parameter.location == "path" or parameter.name in texts:
                in_path = parameter.location == "path"
                found = known.find(operation, parameter.name, named) if in_path else named.get(word)
                made = make_value(document, schema_at(document, parameter.pointer))
                values[word] = found if isinstance(made, str) and found is not None else made
                located[parameter.location][parameter.name] = values[word]
        members = document.flatten(operation.body[0].schema)[0].get("properties", {}) if operation.body else {}
        own = {fold(name) for name in members} | {fold(parameter.name) for parameter in operation.parameters}
        return dict(self._matched(method, values, located, draft.body, own))

    def _matched(
        self,
        method: dict[str, Any],
        values: Mapping[str, Any],
        located: Mapping[str, Mapping[str, Any]],
        body: Any,
        own: set[str],
    ) -> Iterator[tuple[str, Any]]:
        """Give what an operation needs to the parameters that take it; the rest of them only if they must be there."""
        names = {fold(parameter["name"]) for parameter in method["parameters"]}
        spread = isinstance(body, dict) and bool(names & {fold(name) for name in body})
        others = [value for name, value in located["path"].items() if fold(name) not in names]
        for parameter in method["parameters"]:
            name, word, holds = parameter["name"], fold(parameter["name"]), parameter.get("holds")
            whole = body is not None and word not in own and _takes_objects(parameter)
            if holds in {"path", "query"}:
                yield name, {**located["query"], **(located["path"] if holds == "path" else {})}
            elif word in values:
                yield name, values[word]
            elif holds == "body" or (whole and (parameter["required"] or not spread)):
                yield name, body
            elif parameter["required"]:  # what an operation has in its path may have another name here
                yield name, others.pop(0) if others and word not in own else self._made(parameter)

    def _made(self, parameter: dict[str, Any]) -> Any:
        for known in self._known:
            if fold(parameter["name"]) in known.values:
                return known.values[fold(parameter["name"])]
        schema = parameter["schema"]
        return make_value(Document(schema), schema) if schema else {} if parameter.get("holds") else "sandbox"

    def _renew(self, method: dict[str, Any]) -> None:
        """Have an object of now for a method of what calls return."""
        if method["name"] not in self._parents:
            return
        parent, operation = self._parents[method["name"]]
        known = next(it for it in self._known if operation in it.spec.operations)
        arguments = self._spec_arguments(parent, operation, known.draft(operation), known.values)
        if (self._client.package, parent["name"]) in SENSIBLE_ARGUMENTS:
            arguments = self._signature_arguments(parent, everything=False)
        self._driver.call(parent["name"], arguments)
        self._forget()

    def _operation(self, records: Sequence[Record]) -> Operation | None:
        """Return the operation that was asked for last."""
        vendor = getattr(self._sandbox, self._client.vendor)
        for record in reversed(records):
            found = vendor.find(record.raw_path)
            if found and record.method in found[1]:
                operation: Operation = found[1][record.method]
                return operation
        return None

    def _records(self) -> list[Record]:
        return self._sandbox.requests(self._client.vendor)  # type: ignore[arg-type]  # a vendor's name

    def _named_operation(self, method: str) -> Operation | None:
        """Return the operation that a method is named as, for those whose requests can't be made by signature alone."""
        names, words = (fold(method), fold(method.rpartition(".")[2])), _words(method)
        for known in self._known:
            for operation in known.spec.operations:
                identifier = fold(operation.operation_id.rpartition("_")[2])
                if fold(name_of(known.spec, operation)) == names[0] or names[1] in {identifier, f"a{identifier}"}:
                    return operation
                if words == _words(operation.operation_id):
                    return operation
        return None

    def _reset(self, *, making: bool = True) -> None:
        """Bring the sandbox back to its start, with one of each thing made unless `making` is false."""
        self._sandbox.reset()
        for known in self._known if making else ():
            known.make()
        self._forget()

    def _forget(self) -> None:
        """Forget the requests until now."""
        self._sandbox._vendor_servers[self._client.vendor].records.clear()


def _filled(value: Any, known: Mapping[str, Any]) -> Any:
    """Return arguments with identifiers in the place of their names."""
    if isinstance(value, dict):
        return {name: _filled(member, known) for name, member in value.items()}
    if isinstance(value, list):
        return [_filled(item, known) for item in value]
    return known.get(value, value)


def _words(name: str) -> frozenset[str]:
    """Return the words of a name in any order: `orders.decrease_v2` has those of `DecreaseOrderV2`."""
    return frozenset(word.lower().removesuffix("s") for word in _NAME_WORD.findall(name))


def _takes_objects(parameter: Mapping[str, Any]) -> bool:
    schema = parameter["schema"]
    options = [schema, *schema.get("anyOf", []), *schema.get("oneOf", [])]
    return not schema or any("$ref" in option or option.get("type") == "object" for option in options)


def _is_success(status: int | None) -> bool:
    return status is not None and status < _REFUSED


def _went_well(records: Sequence[Record]) -> bool:
    return bool(records) and all(_is_success(record.status) for record in records)


def _failure(records: Sequence[Record], answer: Mapping[str, Any]) -> str:
    asked = ", ".join(f"{record.method} {record.raw_path} → {record.status}" for record in records[-3:])
    return f"{asked or 'no request'}: {answer['error']}"
