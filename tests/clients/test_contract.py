"""Every operation of every document can be called with our clients against the sandbox, both ways, with real keys."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest
import sampler
from pennyweight_core import APIStatusError, VendorStatusError
from pennyweight_core.runtime import AsyncModelPages, AsyncPages, ModelPages, Pages
from pennyweight_sandbox._vendor import read_spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dialling import Dial
    from pennyweight_sandbox import Sandbox

DOCUMENTS = ("kalshi", "kalshi.perps", "mesh", "mesh.admin", "onebalance", "snaptrade")
TEXT = "5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"
"""Fits most parameters: ids, names, and free text."""
REFUSALS = {400, 403, 404, 409}
"""How a vendor may answer arguments that are made up."""

each_document = pytest.mark.parametrize("document", DOCUMENTS)


def part(client: Any, document: str) -> Any:
    """Return the part of a vendor's client that a document has."""
    return client if "." not in document else getattr(client, document.partition(".")[2])


def calls(client: Any, dial: Dial) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    for name in sorted(sampler.methods(client), key=ends_something):
        resource, _, verb = name.partition(".")
        method = getattr(getattr(client, resource), verb)
        taken = inspect.signature(method).parameters
        known = dial.user if "user_secret" in taken else dial.broker if "auth_token" in taken else {}
        wanted = {key: value for key, value in known.items() if key in taken}
        yield name, method, sampler.arguments(method, text=TEXT) | wanted


def ends_something(name: str) -> tuple[bool, str]:
    """Sort what takes a user, a connection or a secret away behind what needs it."""
    verb = name.partition(".")[2]
    return any(word in verb for word in ("delete", "remove", "reset", "disable")), name


def judge(sandbox: Sandbox, document: str, reached: set[str]) -> str:
    """Take note of the operation that was asked for last; return what is wrong with how it went."""
    vendor = document.partition(".")[0]
    asked = sandbox.last_request(vendor)  # type: ignore[arg-type] # one of the four
    found = getattr(sandbox, vendor).find(asked.raw_path)
    if found is None or asked.method not in found[1]:
        return f"{asked.method} {asked.raw_path} is no operation"
    operation = found[1][asked.method]
    reached.add(operation.operation_id)
    well = asked.status == operation.status or asked.status in REFUSALS
    return "" if well else f"{operation.operation_id} answered {asked.status}"


def expected(document: str) -> set[str]:
    return {operation.operation_id for operation in read_spec(document).operations}


@each_document
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_operation_is_called_and_answered(document: str, dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    client = part(dial(document.partition(".")[0], max_retries=0, limits=False), document)
    reached: set[str] = set()
    wrong: dict[str, str] = {}

    for name, method, arguments in calls(client, dial):
        try:
            result = method(**arguments)
            if isinstance(result, ModelPages):
                pages = iter(result) if isinstance(result, Pages) else result.pages()
                next(pages, None)
        except (APIStatusError, VendorStatusError):
            pass
        wrong[name] = judge(pennyweight_sandbox, document, reached)

    assert {name: text for name, text in wrong.items() if text} == {}
    assert reached == expected(document)


@each_document
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.anyio
async def test_every_operation_is_called_and_awaited(document: str, dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    reached: set[str] = set()
    wrong: dict[str, str] = {}

    async with dial.asynchronous(document.partition(".")[0], max_retries=0, limits=False) as whole:
        for name, method, arguments in calls(part(whole, document), dial):
            try:
                result = method(**arguments)
                if inspect.isawaitable(result):
                    result = await result
                if isinstance(result, AsyncModelPages):
                    pages = aiter(result) if isinstance(result, AsyncPages) else result.pages()
                    await anext(pages, None)
            except (APIStatusError, VendorStatusError):
                pass
            wrong[name] = judge(pennyweight_sandbox, document, reached)

    assert {name: text for name, text in wrong.items() if text} == {}
    assert reached == expected(document)
