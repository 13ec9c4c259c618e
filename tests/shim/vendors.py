"""Vendors that give the complete answers: a test changes one thing in them and sees what the report says."""

import copy
import json
import re
import time
from collections.abc import Iterator
from typing import Any, cast

import anyio
import httpx
import pennyweight
from pennyweight_kalshi import AsyncKalshi, Kalshi
from pennyweight_mesh import AsyncMesh, Mesh
from pennyweight_onebalance import AsyncOneBalance, OneBalance
from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade
from shim.complete_answers import ADDRESS, ANSWERS

QUESTIONS: dict[str, list[Any]] = {
    "kalshi": [pennyweight.KalshiAccount()],
    "snaptrade": [pennyweight.SnapTradeUser(user_id="a-user", user_secret="a-user-secret")],
    "mesh": [pennyweight.MeshAccount(auth_token="a-token", type="robinhood")],
    "portfolio": [pennyweight.MeshPortfolio(user_id="a-user")],
    "onebalance": [pennyweight.OneBalanceAccount(address=ADDRESS)],
}
"""The question for each set of answers; a portfolio is Mesh's too."""


CLASSES: dict[str, Any] = {"kalshi": Kalshi, "snaptrade": SnapTrade, "mesh": Mesh, "onebalance": OneBalance}
ASYNC_CLASSES: dict[str, Any] = {
    "kalshi": AsyncKalshi,
    "snaptrade": AsyncSnapTrade,
    "mesh": AsyncMesh,
    "onebalance": AsyncOneBalance,
}


class Vendor(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers requests with given documents; `asked` lists the paths, `busiest` counts the most at once."""

    def __init__(self, answers: dict[str, Any], *, delay: float = 0.0) -> None:
        self.answers = dict(answers)
        self.asked: list[str] = []
        self.delay = delay
        self.running = self.busiest = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        self.running += 1
        self.busiest = max(self.busiest, self.running)
        try:
            time.sleep(self.delay)
            return self._answer(request)
        finally:
            self.running -= 1

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        self.running += 1
        self.busiest = max(self.busiest, self.running)
        try:
            await anyio.sleep(self.delay)
            return self._answer(request)
        finally:
            self.running -= 1

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        for end, answer in self.answers.items():
            if re.search(f"{end}$", path):
                found = answer.pop(0) if isinstance(answer, Turns) else answer
                if isinstance(found, httpx.Response):
                    return found
                return httpx.Response(200, text=found if isinstance(found, str) else json.dumps(found))
        return httpx.Response(404, json={"message": f"no answer for {path}"})


class Turns(list[Any]):
    """Answers given one after the other."""


def clients(**vendors: Vendor) -> pennyweight.Clients:
    """Return synchronous clients that ask these vendors, with the credentials of the environment."""
    made: dict[str, object] = {
        name: CLASSES[name](transport=transport, max_retries=0, limits=False) for name, transport in vendors.items()
    }
    return cast("pennyweight.Clients", made)


def async_clients(**vendors: Vendor) -> pennyweight.AsyncClients:
    """Return asynchronous clients that ask these vendors, with the credentials of the environment."""
    made: dict[str, object] = {
        name: ASYNC_CLASSES[name](transport=transport, max_retries=0, limits=False)
        for name, transport in vendors.items()
    }
    return cast("pennyweight.AsyncClients", made)


def report_for(questions: list[Any], **vendors: Vendor) -> pennyweight.Report:
    """Return the report of these vendors alone."""
    return pennyweight.balances(clients=clients(**vendors), ask=questions, vendors=list(vendors))


def report_of(case: str, answers: dict[str, Any]) -> pennyweight.Report:
    """Return the report of one vendor's answers."""
    return report_for(QUESTIONS[case], **{"mesh" if case == "portfolio" else case: Vendor(answers)})


def answers_of(vendor: str) -> dict[str, Any]:
    """Return a copy of a vendor's answers, to be changed."""
    return copy.deepcopy(ANSWERS["mesh" if vendor == "portfolio" else vendor])


def leaves(document: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every value of a document that is no list or object, with its pointer."""
    pairs = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for key, value in pairs:
        yield from leaves(value, f"{pointer}/{key}")
    if not isinstance(document, dict | list):
        yield pointer, document


def lists(document: Any, pointer: str = "") -> Iterator[tuple[str, list[Any]]]:
    """Yield every list of a document with its pointer."""
    pairs = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for key, value in pairs:
        yield from lists(value, f"{pointer}/{key}")
    if isinstance(document, list):
        yield pointer, document


def resolve(document: Any, pointer: str) -> Any:
    """Return what is at a pointer."""
    for step in pointer.split("/")[1:]:
        document = document[int(step) if isinstance(document, list) else step]
    return document


def used_paths(case: str) -> list[str]:
    """Return the paths that a question of this case asks."""
    return [
        path
        for path in answers_of(case)
        if case not in ("mesh", "portfolio") or ("portfolio" in path) == (case == "portfolio")
    ]


def with_value(case: str, path: str, pointer: str, value: Any) -> dict[str, Any]:
    """Return the answers of a case with another value at a pointer; with none for `...`."""
    answers = answers_of(case)
    before, _, last = pointer.rpartition("/")
    parent = resolve(answers[path], before)
    key: Any = int(last) if isinstance(parent, list) else last
    if value is ...:
        del parent[key]
    else:
        parent[key] = value
    return answers
