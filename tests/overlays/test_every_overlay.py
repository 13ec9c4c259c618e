"""What holds for the overlays of all vendors."""

import ast
import json
import sys
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import ErrorInfo, RawResponse
from pennyweight_core._error_response import status_error

VENDORS = ("kalshi", "mesh", "mesh.admin", "onebalance", "snaptrade")
"""By `vendor`, or `vendor.document` for a document with an overlay of its own."""
ALLOWED = {"attrs", "pennyweight_core", "cryptography"}

every_vendor = pytest.mark.parametrize("vendor", VENDORS)
words = st.sampled_from(
    ["error", "code", "message", "details", "detail", "msg", "status", "errorType", "errorData", "default_code",
     "default_detail", "statusCode", "header_timestamp_expired", "NOT_FOUND", "1076", "ok", "locked"]
)  # fmt: skip
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | words,
    lambda inner: st.lists(inner) | st.dictionaries(words | st.text(), inner),
)


def overlay(vendor: str) -> ModuleType:
    name, _, document = vendor.partition(".")
    return import_module(".".join(filter(None, [f"pennyweight_{name}._overlay", document])))


@every_vendor
def test_the_seam_is_exactly_four_names_and_an_exchange_of_tokens_where_there_is_one(vendor: str) -> None:
    needed = {"Credentials", "parse_error", "sign", "verify_webhook"}

    assert needed <= {*overlay(vendor).__all__} <= {*needed, "token_exchange", "oauth_server"}


@every_vendor
@given(
    status_code=st.integers(100, 599),
    headers=st.dictionaries(st.text() | st.just("Date"), st.text()),
    value=json_values,
)
def test_no_json_makes_parse_error_fail(vendor: str, status_code: int, headers: dict[str, str], value: Any) -> None:
    check(vendor, RawResponse(status_code, headers, json.dumps(value).encode()))


@every_vendor
@given(status_code=st.integers(100, 599), content=st.binary())
def test_no_bytes_make_parse_error_fail(vendor: str, status_code: int, content: bytes) -> None:
    check(vendor, RawResponse(status_code, {}, content))


def check(vendor: str, incoming: RawResponse) -> None:
    info: ErrorInfo = overlay(vendor).parse_error(incoming)
    assert isinstance(info, ErrorInfo)
    assert all(
        text is None or isinstance(text, str) for text in (info.code, info.message, info.request_id, info.advice)
    )
    assert str(status_error(vendor, "things.get", incoming, info)).startswith(f"{vendor} things.get: ")


@every_vendor
def test_overlays_import_only_core_and_the_standard_library(vendor: str) -> None:
    folder = Path(str(overlay(vendor).__file__)).parent
    found = set()
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.add(str(node.module).partition(".")[0])

    assert found - set(sys.stdlib_module_names) <= ALLOWED - ({"cryptography"} if vendor != "kalshi" else set())


@every_vendor
def test_credentials_are_plain_documented_fields(vendor: str) -> None:
    folder = Path(str(overlay(vendor).__file__)).parent
    tree = ast.parse((folder / "_credentials.py").read_text(encoding="utf-8"))
    body = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Credentials").body
    given = [field.name for field in attrs.fields(overlay(vendor).Credentials) if field.init]

    documented = [
        node.target.id
        for node, after in pairwise(body)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(after, ast.Expr)
    ]
    assert documented == given
