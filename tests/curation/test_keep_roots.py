"""What stands around the operations follows the vendor too, in our words."""

from __future__ import annotations

from typing import Any

from pipeline.curation.carry_over.document import carry_over

from .shops import changed, committed, fields, schemas_of, text


def kept(*edits: tuple[str, Any]) -> Any:
    return carry_over(changed(*edits), committed()).document


def test_new_fields_and_parameters_called_like_secrets_are_marked() -> None:
    after = kept(
        ("components schemas Till properties accessToken", text()),
        ("components schemas Till properties tokenCount", {"type": "integer"}),
        ("paths /till get parameters", [{"name": "userSecret", "in": "query", "schema": text()}]),
    )

    till = schemas_of(after)["Till"]["properties"]
    assert till["accessToken"] == text(**{"x-pennyweight-secret": True})
    assert till["tokenCount"] == {"type": "integer"}
    assert after["paths"]["/till"]["get"]["parameters"][0]["x-pennyweight-secret"] is True


def test_what_we_have_unmarked_is_not_marked_again() -> None:
    ours = committed()
    schemas_of(ours)["Till"]["properties"]["token"] = text(description="Ours: a coin.")

    after = carry_over(changed(("components schemas Till properties token", text(maxLength=3))), ours).document

    assert schemas_of(after)["Till"]["properties"]["token"] == text(maxLength=3, description="Ours: a coin.")


def test_servers_follow_the_vendor_with_our_words() -> None:
    urls = ["https://sandbox.shop.example", "https://api.shop.example", "https://eu.shop.example"]

    after = kept(("servers", [{"url": url, "description": "Vendor."} for url in urls]))

    assert after["servers"] == [
        {"url": urls[0], "x-pennyweight-environment": "sandbox"},
        {"url": urls[1], "description": "Ours: server https://api.shop.example."},
        {"url": urls[2], "x-pennyweight-environment": "production-2"},
    ]


def test_tags_in_use_keep_our_order_and_words() -> None:
    after = kept(("tags", [{"name": "till"}, {"name": "things"}]), ("paths /till get tags", ["money", "till"]))

    assert after["tags"] == [
        {"name": "things", "description": "Ours: tag things."},
        {"name": "till", "description": "Ours: tag till."},
        {"name": "money"},
    ]


def test_the_vendors_version_is_a_fact() -> None:
    assert kept(("info version", "8"))["info"] == {**committed()["info"], "version": "8"}


def test_components_that_nothing_leads_to_leave() -> None:
    after = kept(("paths /till", None), ("components schemas Lost", fields(a=text())))

    assert not schemas_of(after).keys() & {"Till", "Lost"}


def oauth(**scopes: str) -> dict[str, Any]:
    flow = {"authorizationUrl": "https://shop.example/grant", "tokenUrl": "https://shop.example/t", "scopes": scopes}
    return {"type": "oauth2", "flows": {"authorizationCode": flow}}


def test_words_on_scopes_are_ours_and_stay() -> None:
    ours = committed()
    ours["components"]["securitySchemes"] = {"Grant": oauth(sell="Ours: sell.")}

    schemes = {"Grant": oauth(buy="Vendor.", sell="Vendor.")}

    after = carry_over(
        changed(("components securitySchemes", schemes), ("security", [{"Grant": ["buy"]}])), ours
    ).document

    flow = after["components"]["securitySchemes"]["Grant"]["flows"]["authorizationCode"]
    assert flow["scopes"] == {"buy": "", "sell": "Ours: sell."}


def test_two_schemes_of_one_type_keep_their_names() -> None:
    schemes = {"Grant": oauth(buy="Vendor."), "Staff": oauth(sell="Vendor.")}
    upstream = changed(("components securitySchemes", schemes), ("security", [{"Staff": ["sell"]}, {"Grant": ["buy"]}]))

    first = carry_over(upstream, None).document

    assert set(first["components"]["securitySchemes"]) == {"Grant", "Staff"}
    assert carry_over(upstream, first).document == first
