"""One scripted failure, as a value; `_script` reads them from text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bursar_sandbox._mesh.envelope import SAYABLE
from bursar_sandbox._vendor import VENDORS

EVERY_VENDOR = "*"


class FaultsError(ValueError):
    """The script of failures cannot be read."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """
    One rule: with neither `status`, `body`, `says` nor `reset`, the right answer comes after `delay` seconds.

    Raises FaultsError when its parts don't fit together.
    """

    vendor: str
    status: int | None = None
    body: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    says: str | None = None
    delay: float = 0.0
    reset: bool = False
    count: int | None = None

    def __post_init__(self) -> None:
        if problem := self._problem():
            raise FaultsError(f"faults: {self}\n  problem   {problem}")

    def _problem(self) -> str | None:
        if self.vendor not in {*VENDORS, EVERY_VENDOR}:
            return f"vendor must be one of {', '.join(VENDORS)} or {EVERY_VENDOR}"
        if self.status is not None and not _has_body(self.status):
            return "status must be 200 to 599, and not 204, 205 or 304, which have no body"
        if not 0 <= self.delay < float("inf"):
            return "delay must be a number of seconds, 0 or more"
        if self.count is not None and self.count < 1:
            return "count must be 1 or more"
        if self.says is not None and (self.vendor != "mesh" or self.says not in SAYABLE):
            return f"says is for mesh, whose envelopes may say {', '.join(sorted(SAYABLE))}"
        return None


def _has_body(status: int) -> bool:
    return 200 <= status <= 599 and status not in {204, 205, 304}
