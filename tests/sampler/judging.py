"""What a call made of a sampled answer."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
from pennyweight_core import PennyweightError, UnknownVariant
from pennyweight_core._pages import AsyncModelPages, AsyncPages, ModelPages, Pages

from sampler.specs import resolved

if TYPE_CHECKING:
    from collections.abc import Callable

    from sampler.specs import Operation

_MOST = 50


def sound(call: Callable[[], Any], kinds: tuple[type, ...]) -> str:
    """Make a call; return what is wrong with its result: it must be of one of the kinds, or an error of our tree."""
    try:
        result = call()
        for _ in _walks(result) if isinstance(result, ModelPages) else ():
            pass
    except PennyweightError as error:
        return unsound(error)
    except Exception as error:  # noqa: BLE001 - whatever else is raised is the diagnostic
        return f"raised {type(error).__name__}: {str(error)[:200]}"
    return _unlike(result, kinds)


async def asound(call: Callable[[], Any], kinds: tuple[type, ...]) -> str:
    """Do the same for an asynchronous client."""
    try:
        result = call()
        if inspect.isawaitable(result):
            result = await result
        if isinstance(result, AsyncModelPages):
            walk = aiter(result) if isinstance(result, AsyncPages) else result.pages()
            for _ in range(_MOST):
                if await anext(walk, walk) is walk:
                    break
    except PennyweightError as error:
        return unsound(error)
    except Exception as error:  # noqa: BLE001 - whatever else is raised is the diagnostic
        return f"raised {type(error).__name__}: {str(error)[:200]}"
    return _unlike(result, kinds)


def _walks(pages: ModelPages[Any]) -> Any:
    items = iter(pages) if isinstance(pages, Pages) else pages.pages()
    return (item for item, _ in zip(items, range(_MOST), strict=False))


def unsound(error: PennyweightError) -> str:
    """What an error must stand: being shown on one line, pickled and copied."""
    try:
        twins = pickle.loads(pickle.dumps(error)), copy.deepcopy(error)
    except Exception as failure:  # noqa: BLE001 - the diagnostic
        return f"{type(error).__name__} can't be pickled or copied: {failure!r}"
    text = str(error)
    if not text.startswith(f"{error.vendor} {error.operation}") or not text.isprintable() or len(text) > 2500:
        return f"{type(error).__name__} reads {text[:200]!r}"
    return "" if all(str(twin) == text and type(twin) is type(error) for twin in twins) else f"{error!r} has no twin"


def _unlike(result: Any, kinds: tuple[type, ...]) -> str:
    expected = " or ".join(kind.__name__ for kind in kinds)
    if isinstance(result, UnknownVariant) and len(kinds) > 1:
        return ""
    return "" if isinstance(result, kinds) else f"returned {type(result).__name__} instead of {expected}"


def says_no(operation: Operation, body: str) -> bool:
    """Whether a body of a vendor with an envelope is a refusal, or a yes without content."""
    envelope, document = operation.envelope, json.loads(body)
    if not envelope or not isinstance(document, dict):
        return False
    content = document.get(envelope["content"])
    if envelope["content"] not in resolved(operation.spec, operation.schema).get("properties", {}):
        return document.get(envelope["status"]) not in envelope["ok"]  # a verdict and nothing else
    silent = envelope["status"] not in document and content is not None
    return not silent and (document.get(envelope["status"]) not in envelope["ok"] or content is None)


def equal(first: str | bytes, second: str | bytes) -> bool:
    """Whether two documents have the same values, whatever the digits."""
    one, other = (json.loads(text, parse_float=Decimal, parse_int=Decimal) for text in (first, second))
    return bool(one == other)


def amounts_are_exact(value: Any) -> bool:
    """Whether there is no float in a model at any depth."""
    if attrs.has(type(value)):
        return all(amounts_are_exact(getattr(value, field.name)) for field in attrs.fields(type(value)))
    if isinstance(value, dict):
        value = list(value.values())
    return all(map(amounts_are_exact, value)) if isinstance(value, list) else not isinstance(value, float)
