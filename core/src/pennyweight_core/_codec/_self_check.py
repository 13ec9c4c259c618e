"""Try the fast path once, on a model of our own, before anything relies on it."""

from __future__ import annotations

import dataclasses
import warnings
from threading import RLock
from typing import Any

import attrs

from pennyweight_core._codec import _msgspec_bridge
from pennyweight_core._codec._annotations import ShapeRegistry
from pennyweight_core._codec._deviations import DeviationSink
from pennyweight_core._codec._parse import parse
from pennyweight_core._values import UNSET

_BODY = (
    b'{"from": "x", "amount": "0.10", "400-x": 1.50, "when": "2026-01-02T03:04:05.1234567Z", "extra": 1, '
    b'"inner": {"from": "y", "amount": "1E-7", "kind": "listed", "tags": ["a"]}}'
)
_lock = RLock()
_works: bool | None = None


def fast_path_works() -> bool:
    """Return whether the fast path gives what the tolerant reader gives; warn once when it does not."""
    global _works
    if _works is None:
        with _lock:
            if _works is None:
                problem = _problem()
                _works = not problem
                if problem:
                    warnings.warn(
                        f"pennyweight-core reads JSON the slow way, because {problem}. Answers are the same. "
                        "Install a msgspec version that pennyweight-core asks for, or report it",
                        RuntimeWarning,
                        stacklevel=2,
                    )
    return _works


def _problem() -> str:
    from pennyweight_core._codec._self_check_model import SelfCheckModel

    probe: Any = SelfCheckModel
    shape = ShapeRegistry(probe.__module__).shape(probe.__name__)
    expected = shape.read(parse(_BODY), None, DeviationSink(None))
    before = attrs.fields(probe), dict(probe.__annotations__)
    try:
        found = _msgspec_bridge.fast_reader(shape)(_BODY)
    except Exception as error:  # noqa: BLE001 - whatever msgspec's inside does, we can do without it
        return f"msgspec did not accept a model: {error!r}"
    if type(found) is not probe or found != expected or found.child.child is not UNSET:
        return f"msgspec made {found!r} of {expected!r}"
    if "__msgspec_cache__" not in vars(probe):
        return "msgspec keeps its description of a model somewhere else"
    if (attrs.fields(probe), probe.__annotations__) != before or dataclasses.is_dataclass(probe):
        return "describing a model to msgspec left a trace on it"
    return ""
