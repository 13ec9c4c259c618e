"""A loss of messages, as a value in the stream."""

from __future__ import annotations

from typing import Literal

import attrs

GapReason = Literal["sequence", "reconnect", "overflow", "restart", "slow consumer", "unreadable"]


@attrs.frozen
class Gap:
    """
    Messages are missing here; it comes before anything newer.

    Attributes:
        channel: the vendor's name of the channel.
        after: sequence number of the last message before the gap; None if the channel has none.
        before: sequence number of the first message after it; None if it is unknown, or the channel has none.
        reason: "sequence", numbers are missing; "reconnect", the connection was lost; "overflow", the vendor ended the
            subscription, and it was renewed; "restart", the vendor numbers from the beginning; "slow consumer", this buffer was
            full; "unreadable", a message was no JSON, or did not say which subscription it is of.
        missed: number of missing messages; None if nobody can know it.
    """

    channel: str
    after: int | None
    before: int | None
    reason: GapReason
    missed: int | None = None

    @property
    def restarts(self) -> bool:
        """Whether the vendor numbers messages from the beginning again."""
        return self.reason in {"reconnect", "overflow", "restart"}

    def join(self, later: Gap) -> Gap:
        """Return one gap for two with nothing between them; a restart is the reason, where it is one of them."""
        missed = None if self.missed is None or later.missed is None else self.missed + later.missed
        reason = later.reason if later.restarts else self.reason
        return Gap(self.channel, self.after, later.before, reason, missed)
