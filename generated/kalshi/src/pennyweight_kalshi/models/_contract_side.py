# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ContractSide(OpenStrEnum):
    """Contract named in the older order form. It doesn't tell the direction: use `OutcomeSide`."""

    YES = "yes"
    NO = "no"
