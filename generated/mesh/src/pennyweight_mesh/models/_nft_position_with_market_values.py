# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._nft_blockchain import NftBlockchain
    from ._nft_order import NftOrder


@model
class NftPositionWithMarketValues:
    """NFTs of one token, with their market value."""

    amount: Number | Unset = UNSET
    """Number of tokens held."""

    cost_basis: Number | None | Unset = model_field(name="costBasis", default=UNSET)
    """Purchase price; Mesh does not document its currency. Null when unknown."""

    contract_address: str | None | Unset = model_field(name="contractAddress", default=UNSET)
    """Address of the token's contract on its chain. Null when not reported."""

    payment_token_symbol: str | None | Unset = model_field(name="paymentTokenSymbol", default=UNSET)
    """Symbol of the cryptocurrency in which the NFT is priced. Null when not reported."""

    name: str | None | Unset = UNSET
    """Title of the NFT. Null when not reported."""

    description: str | None | Unset = UNSET
    """Text that the creator published with the NFT. Null when not reported."""

    image_url: str | None | Unset = model_field(name="imageUrl", default=UNSET)
    """Address of the picture as resized by the marketplace. Null when not reported."""

    image_original_url: str | None | Unset = model_field(name="imageOriginalUrl", default=UNSET)
    """Address of the picture in its original size. Null when not reported."""

    animation_url: str | None | Unset = model_field(name="animationUrl", default=UNSET)
    """Address of the animation; null for still pictures."""

    background_color: str | None | Unset = model_field(name="backgroundColor", default=UNSET)
    """Background color recommended by the creator, as a hexadecimal code. Null when not reported."""

    marketplace_id: str | None | Unset = model_field(name="marketplaceId", default=UNSET)
    """The marketplace's id of the NFT. Null when not reported."""

    token_id: str | None | Unset = model_field(name="tokenId", default=UNSET)
    """Id of the NFT within its contract. Null when not reported."""

    number_of_sales: int | None | Unset = model_field(name="numberOfSales", default=UNSET)
    """How often the NFT has been sold. Null when not reported."""

    contract_type: str | None | Unset = model_field(name="contractType", default=UNSET)
    """Kind of contract as the marketplace classifies it. Null when not reported."""

    contract_name: str | None | Unset = model_field(name="contractName", default=UNSET)
    """Title of the collection. Null when not reported."""

    contract_schema_name: str | None | Unset = model_field(name="contractSchemaName", default=UNSET)
    """Token standard of the contract, e.g. `ERC721`. Null when not reported."""

    contract_symbol: str | None | Unset = model_field(name="contractSymbol", default=UNSET)
    """Symbol of the collection. Null when not reported."""

    contract_description: str | None | Unset = model_field(name="contractDescription", default=UNSET)
    """Text that the creator published with the collection. Null when not reported."""

    marketplace_permalink: str | None | Unset = model_field(name="marketplacePermalink", default=UNSET)
    """Address of the NFT's page at the marketplace. Null when not reported."""

    contract_external_link: str | None | Unset = model_field(name="contractExternalLink", default=UNSET)
    """Website of the collection. Null when not reported."""

    creator_address: str | None | Unset = model_field(name="creatorAddress", default=UNSET)
    """Address of the creator on the chain. Null when not reported."""

    current_offer: NftOrder | None | Unset = model_field(name="currentOffer", default=UNSET)
    """Current offer; null without one."""

    last_sale: NftOrder | None | Unset = model_field(name="lastSale", default=UNSET)
    """Most recent sale; null if the NFT was never sold."""

    blockchain: NftBlockchain | Unset = UNSET
    """Chain on which the NFT lives."""

    address_explorer_link: str | None | Unset = model_field(name="addressExplorerLink", default=UNSET)
    """Page of the holding address at a block explorer. Null when not reported."""

    twitter_username: str | None | Unset = model_field(name="twitterUsername", default=UNSET)
    """Twitter (X) name of the collection. Null when not reported."""

    market_value: Number | None | Unset = model_field(name="marketValue", default=UNSET)
    """Market value of all tokens held; Mesh does not document the currency. Null when not reported."""

    portfolio_percentage: Number | None | Unset = model_field(name="portfolioPercentage", default=UNSET)
    """Share of the whole portfolio's value, in percent. Null when not reported."""
