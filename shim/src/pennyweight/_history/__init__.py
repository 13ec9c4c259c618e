"""Reports over time in one file: what was held when, what changed, and what is not known of a run."""

from pennyweight._history._compare import Change, Comparison, Incomparable, NetChange, compare
from pennyweight._history._export import to_csv, to_json
from pennyweight._history._history import History, default_path
from pennyweight._history._records import HeldAmount, HistoryError, Holdings, Nearest, Run, holdings_of
from pennyweight._history._series import Point, net_over_time
from pennyweight._history._worth import Worth, net, worths

__all__ = [
    "Change",
    "Comparison",
    "HeldAmount",
    "History",
    "HistoryError",
    "Holdings",
    "Incomparable",
    "Nearest",
    "NetChange",
    "Point",
    "Run",
    "Worth",
    "compare",
    "default_path",
    "holdings_of",
    "net",
    "net_over_time",
    "to_csv",
    "to_json",
    "worths",
]
