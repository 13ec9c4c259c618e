# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class StrikeType(OpenStrEnum):
    """
    Comparison of the observed value: with `floor_strike`, `cap_strike` or both, by `functional_strike`, or by the
    terms in `custom_strike`.
    """

    GREATER = "greater"
    GREATER_OR_EQUAL = "greater_or_equal"
    LESS = "less"
    LESS_OR_EQUAL = "less_or_equal"
    BETWEEN = "between"
    FUNCTIONAL = "functional"
    CUSTOM = "custom"
    STRUCTURED = "structured"
