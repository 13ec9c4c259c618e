# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class GoodsDetails:
    """Item of a payment through Binance Pay."""

    goods_type: str | None | Unset = model_field(name="goodsType", default=UNSET)
    """`01` for tangible goods, `02` for virtual ones."""

    goods_category: str | None | Unset = model_field(name="goodsCategory", default=UNSET)
    """Product category, e.g. `Electronics`."""

    reference_goods_id: str | None | Unset = model_field(name="referenceGoodsId", default=UNSET)
    """Your unique id of the item."""

    goods_name: str | None | Unset = model_field(name="goodsName", default=UNSET)
    """Product name shown to the payer."""

    goods_detail: str | None | Unset = model_field(name="goodsDetail", default=UNSET)
    """Longer description of the item; optional."""
