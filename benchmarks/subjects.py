"""What is decoded: which documents, how large, and what their rows promise."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pennyweight_core._codec import Codec

from benchmarks.declared import exists
from benchmarks.sampling import sample

if TYPE_CHECKING:
    from pennyweight_core._codec import Deviation

NOT_YET = "not generated yet"


@dataclass(frozen=True, slots=True)
class Subject:
    """
    One kind of document.

    Attributes:
        vendor: whose stock client and SDK to compare with; empty for none.
        package: where the models are.
        returns: the document's type, as generated operations write it.
        bar: for the comparison with equal Structs.
    """

    name: str
    words: str
    vendor: str
    package: str
    returns: str
    records: int
    bar: float

    @property
    def is_generated(self) -> bool:
        """Whether the models exist."""
        return exists(self.package, self.returns)

    def body(self) -> bytes:
        """Return the document. Raises AssertionError unless our models describe it without a deviation."""
        body = json.dumps(sample(self.package, self.returns, records=self.records)).encode()
        deviations: list[Deviation] = []
        Codec(self.package).decode_tolerantly(body, self.returns, deviations.append)
        assert not deviations, f"{self.name}: a sampled document differs from its models at {deviations[0].path}"
        return body


BALANCES = Subject(
    "balances", "5,000 SnapTrade balances", "snaptrade", "pennyweight_snaptrade.models", "list[Balance]", 5000, 1.45
)
MESH = Subject(
    "mesh",
    "5,000 Mesh balances (renamed)",
    "mesh",
    "pennyweight_mesh.models",
    "B2BBrokerAccountBalanceModelApiResult",
    5000,
    1.45,
)
MARKETS = Subject(
    "markets", "1,000 Kalshi markets", "kalshi", "pennyweight_kalshi.models", "GetMarketsResponse", 1000, 1.45
)
NESTED = Subject("positions", "2,000 nested positions", "", "benchmarks.positions", "list[Position]", 2000, 1.75)
UNIONS = Subject(
    "unions",
    "2,000 SnapTrade positions with instrument unions",
    "snaptrade",
    "pennyweight_snaptrade.models",
    "AllAccountPositionsResponse",
    2000,
    1.5,
)
SUBJECTS = (BALANCES, MARKETS, MESH, NESTED, UNIONS)
