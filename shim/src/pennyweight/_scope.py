"""What a report is to have: accounts always, balances and positions if wanted."""

from __future__ import annotations

from typing import Literal

import attrs

Part = Literal["accounts", "balances", "positions"]


@attrs.frozen
class Scope:
    """The parts that are asked for beside the accounts."""

    balances: bool = True
    positions: bool = True

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts by name."""
        wanted: tuple[tuple[Part, bool], ...] = (("balances", self.balances), ("positions", self.positions))
        return ("accounts", *(part for part, is_wanted in wanted if is_wanted))
