"""Try the fast path once, on a model of our own, before anything relies on it."""

from __future__ import annotations

import dataclasses
import warnings
from threading import RLock
from typing import Any

import attrs

from pennyweight_core._values import UNSET

_BODY = (
    b'{"from": "x", "amount": "0.10", "400-x": 1.50, "when": "2026-01-02T03:04:05.1234567Z", "extra": 1, '
    b'"inner": {"from": "y", "amount": "1E-7", "kind": "listed", "tags": ["a"]}}'
)
_lock = RLock()
_passed: bool | None = None


def passed() -> bool:
    """Return whether the fast path gives what the tolerant reader gives; warn once when it does not."""
    global _passed
    if _passed is None:
        with _lock:
            if _passed is None:
                trouble = _trouble()
                _passed = not trouble
                if trouble:
                    warnings.warn(
                        f"pennyweight-core reads JSON the slow way, because {trouble}. Answers are the same. "
                        "Install a msgspec version that pennyweight-core asks for, or report it",
                        RuntimeWarning,
                        stacklevel=2,
                    )
    return _passed


def _trouble() -> str:
    from pennyweight_core._codec._codec import Codec
    from pennyweight_core._codec._self_check_model import Probe

    probe: Any = Probe
    codec = Codec(probe.__module__)
    expected = codec.decode_tolerantly(_BODY, "Probe")
    before = attrs.fields(probe), dict(probe.__annotations__)
    try:
        found = codec.fast_reader("Probe")(_BODY)
    except Exception as error:  # noqa: BLE001 - whatever msgspec's inside does, we can do without it
        return f"msgspec did not accept a model: {error!r}"
    if type(found) is not probe or found != expected or found.child.child is not UNSET:
        return f"msgspec made {found!r} of {expected!r}"
    if "__msgspec_cache__" not in vars(probe):
        return "msgspec keeps its description of a model somewhere else"
    if (attrs.fields(probe), probe.__annotations__) != before or dataclasses.is_dataclass(probe):
        return "describing a model to msgspec left a trace on it"
    return ""
