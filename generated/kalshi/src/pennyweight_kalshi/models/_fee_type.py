# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class FeeType(OpenStrEnum):
    """
    How fees are computed: `quadratic` and `flat` name tables of the fee schedule; `quadratic_with_maker_fees`
    charges makers too, `quadratic_with_combo_maker_fees` with a maker multiplier of 0.5 in place of 0.25.
    """

    QUADRATIC = "quadratic"
    QUADRATIC_WITH_MAKER_FEES = "quadratic_with_maker_fees"
    QUADRATIC_WITH_COMBO_MAKER_FEES = "quadratic_with_combo_maker_fees"
    FLAT = "flat"
