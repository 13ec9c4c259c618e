"""How a request is read by its operation: routes, styles, types, bodies; and in which respect it is refused."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_sandbox._spec import InvalidRequestError, QueryPolicy, ServedSpec

from .small_specs import json_body, make_spec, query_parameter, read, violation

TEXT = {"type": "string"}
ASP_NET = QueryPolicy(ignore_case=True, brackets=True, empty_is_absent=True)
STYLES = make_spec(
    {
        "GET /things": {
            "parameters": [
                query_parameter("limit", {"type": "integer", "format": "int64", "minimum": 1, "maximum": 100}),
                query_parameter("price", {"type": ["number", "null"]}),
                query_parameter("open", {"type": "boolean"}),
                query_parameter("state", {"$ref": "#/components/schemas/State"}),
                query_parameter("Tags", {"type": "array", "items": TEXT, "maxItems": 3}),
                query_parameter("ids", {"type": "array", "items": {"type": "integer"}}, explode=False),
                query_parameter("piped", {"type": "array", "items": TEXT}, style="pipeDelimited", explode=False),
                query_parameter("filter", {"type": "object"}, style="deepObject"),
                query_parameter("since", {"type": "string", "format": "date"}),
                {"name": "X-Trace", "in": "header", "schema": {"type": "integer"}},
            ]
        }
    },
    {"State": {"type": "string", "enum": ["open", "closed"]}},
)
BODIES = make_spec(
    {
        "POST /orders": {
            "requestBody": json_body(
                {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "count": {"type": "integer", "format": "int32"},
                        "legs": {"type": "array", "items": {"$ref": "#/components/schemas/Leg"}},
                    },
                }
            )
        }
    },
    {"Leg": {"type": "object", "required": ["side"], "properties": {"side": {"enum": ["yes", "no"]}}}},
)


def test_a_literal_segment_wins_over_a_variable_wherever_it_stands() -> None:
    spec = make_spec({f"GET {path}": {} for path in ("/a/{x}", "/a/b", "/{y}/b", "/a/{x}/c", "/a/b/{z}")})

    found = {path: spec.find(path) for path in ("/a/b", "/a/q", "/q/b", "/a/b/c", "/a/q/c")}

    paths = {path: next(iter(row[0].values())).template for path, row in found.items() if row}
    assert paths == {"/a/b": "/a/b", "/a/q": "/a/{x}", "/q/b": "/{y}/b", "/a/b/c": "/a/b/{z}", "/a/q/c": "/a/{x}/c"}


@pytest.mark.parametrize("path", ["/a/", "/a", "/a//", "/A/b", "/a/b/", ""])
def test_a_path_that_is_none_is_not_found(path: str) -> None:
    assert make_spec({"GET /a/{x}": {}}).find(path) is None


def test_a_variable_is_decoded_and_its_escaped_slash_separates_nothing() -> None:
    spec = make_spec({"GET /a/{x}": {"parameters": [{"name": "x", "in": "path", "required": True, "schema": TEXT}]}})

    assert read(spec, "/a/b%2Fc%20d").path == {"x": "b/c d"}


def test_the_servers_path_stands_before_the_operations_and_the_nearest_server_counts() -> None:
    klear = [{"url": "https://x.invalid/klear/v1"}]
    spec = make_spec({"GET /a": {}, "GET /b": {"servers": klear}}, servers=[{"url": "https://x.invalid/v2/"}])

    assert [operation.path for operation in spec.operations] == ["/v2/a", "/klear/v1/b"]


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("limit=7", {"limit": 7}),
        ("price=1.50", {"price": Decimal("1.50")}),
        ("open=true", {"open": True}),
        ("state=open", {"state": "open"}),
        ("Tags=a&Tags=b%2Cc", {"Tags": ["a", "b,c"]}),
        ("ids=1,2", {"ids": [1, 2]}),
        ("piped=a%7Cb", {"piped": ["a", "b"]}),
        ("filter[min]=1&filter[max]=2", {"filter": {"min": "1", "max": "2"}}),
        ("since=2026-11-02", {"since": "2026-11-02"}),
        ("", {}),
    ],
)
def test_texts_become_the_values_their_schema_wants(query: str, values: dict[str, Any]) -> None:
    assert read(STYLES, f"/things?{query}").query == values


@pytest.mark.parametrize(
    ("query", "name", "rule"),
    [
        ("limit=0", "limit", "minimum"),
        ("limit=101", "limit", "maximum"),
        ("limit=abc", "limit", "type"),
        ("limit=1.0", "limit", "type"),
        ("limit=", "limit", "type"),
        ("limit=1&limit=2", "limit", "repeated"),
        (f"limit={2**63}", "limit", "format"),
        ("price=NaN", "price", "type"),
        ("open=yes", "open", "type"),
        ("state=shut", "state", "enum"),
        ("state=", "state", "enum"),
        ("Tags=a&Tags=b&Tags=c&Tags=d", "Tags", "maxItems"),
        ("tags=a", "tags", "unknown"),
        ("Tags[]=a", "Tags[]", "unknown"),
        ("ids=1,x", "ids", "type"),
        ("ids=1&ids=2", "ids", "repeated"),
        ("since=2026-13-01", "since", "format"),
        ("since=20261101", "since", "format"),
        ("nonsense", "nonsense", "unknown"),
        ("limit[a]=1", "limit[a]", "unknown"),
    ],
)
def test_a_query_is_refused_for_the_one_thing_that_is_wrong_with_it(query: str, name: str, rule: str) -> None:
    assert violation(STYLES, f"/things?{query}") == ("query", name, rule)


@pytest.mark.parametrize("query", ["Tags[]=a&Tags[]=b", "Tags[0]=a&Tags[1]=b", "tags=a&TAGS=b", "tags[]=a&Tags=b"])
def test_a_lenient_vendor_reads_lists_in_all_their_spellings(query: str) -> None:
    assert read(STYLES, f"/things?{query}", policy=ASP_NET).query == {"Tags": ["a", "b"]}


@pytest.mark.parametrize("query", ["state=", "Tags=", "ids="])
def test_empty_text_counts_as_not_sent_where_a_vendor_reads_it_so(query: str) -> None:
    assert read(STYLES, f"/things?{query}", policy=ASP_NET).query == {}


def test_names_that_carry_credentials_are_known_to_every_operation() -> None:
    policy = QueryPolicy(frozenset({"clientId"}))

    assert read(STYLES, "/things?clientId=x&limit=1", policy=policy).query == {"limit": 1}


def test_headers_are_read_as_their_schema_wants() -> None:
    assert read(STYLES, "/things", x_trace="7").headers == {"X-Trace": 7}
    assert violation(STYLES, "/things", x_trace="x") == ("header", "X-Trace", "type")


@pytest.mark.parametrize(
    ("body", "name", "rule"),
    [
        (b"", "", "required"),
        (b"{", "", "syntax"),
        (b'{"name": NaN}', "", "syntax"),
        (b"\xff", "", "syntax"),
        (b"[" * 100_000, "", "syntax"),
        (b"[]", "", "type"),
        (b"{}", "name", "required"),
        (b'{"name": ""}', "name", "minLength"),
        (b'{"name": 1}', "name", "type"),
        (b'{"name": null}', "name", "type"),
        (b'{"name": "a", "count": true}', "count", "type"),
        (b'{"name": "a", "count": 1.5}', "count", "type"),
        (b'{"name": "a", "count": 2147483648}', "count", "format"),
        (b'{"name": "a", "legs": [{"side": "yes"}, {}]}', "legs.1.side", "required"),
        (b'{"name": "a", "legs": [{"side": "maybe"}]}', "legs.0.side", "enum"),
    ],
)
def test_a_body_is_refused_for_the_one_thing_that_is_wrong_with_it(body: bytes, name: str, rule: str) -> None:
    assert violation(BODIES, "/orders", "POST", body=body) == ("body", name, rule)


@pytest.mark.parametrize("media_type", ["", "text/plain", "application/jsonx", "application/x-www-form-urlencoded"])
def test_a_body_in_another_media_type_is_refused(media_type: str) -> None:
    assert violation(BODIES, "/orders", "POST", body=b'{"name": "a"}', content_type=media_type)[2] == "media_type"


@pytest.mark.parametrize("media_type", ["application/json; charset=utf-8", "Application/JSON"])
def test_a_media_type_is_known_by_its_name_alone(media_type: str) -> None:
    call = read(BODIES, "/orders", "POST", body=b'{"name": "a", "more": 0.10}', content_type=media_type)

    assert call.body == {"name": "a", "more": Decimal("0.10")}


def test_a_wildcard_stands_for_every_media_type_of_its_kind() -> None:
    content = {"application/*+json": {"schema": {"type": "object"}}}
    spec = make_spec({"POST /a": {"requestBody": {"required": True, "content": content}}})

    assert read(spec, "/a", "POST", body=b"{}", content_type="application/x+json").body == {}
    assert violation(spec, "/a", "POST", body=b"{}", content_type="application/json")[2] == "media_type"


def test_a_reason_names_the_place_and_repeats_no_value() -> None:
    with pytest.raises(InvalidRequestError, match=r"^query limit breaks maximum 100$"):
        read(STYLES, "/things?limit=12345678")


@given(query=st.text(max_size=60), path=st.text(max_size=20), body=st.binary(max_size=80))
@pytest.mark.parametrize("policy", [QueryPolicy(), ASP_NET])
def test_no_request_whatever_it_says_raises_anything_but_a_refusal(
    policy: QueryPolicy, query: str, path: str, body: bytes
) -> None:
    assert STYLES.find(f"/{path}") is None or path == "things"
    for spec, target, method in ((STYLES, f"/things?{query}", "GET"), (BODIES, f"/orders?{query}", "POST")):
        assert not refuses_otherwise(spec, target, method, body, policy)


names = st.sampled_from(["limit", "Tags", "Tags[]", "Tags[0]", "filter[a]", "ids", "state", "price", "open", "since"])


@given(pairs=st.lists(st.tuples(names, st.text("0123456789.,-eE|abtrueopen", max_size=12)), max_size=4))
def test_known_names_with_any_values_are_read_or_refused(pairs: list[tuple[str, str]]) -> None:
    query = "&".join(f"{name}={text}" for name, text in pairs)

    assert not refuses_otherwise(STYLES, f"/things?{query}", "GET", b"", ASP_NET)


def refuses_otherwise(spec: ServedSpec, target: str, method: str, body: bytes, policy: QueryPolicy) -> bool:
    try:
        read(spec, target, method, body=body, policy=policy)
    except InvalidRequestError as invalid:
        return not invalid.violation.reason
    return False
