"""A script says what goes wrong, in each vendor's own shape, and for how long."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import httpx
import pytest
from pennyweight_sandbox import FaultsError, Sandbox
from pennyweight_sandbox._fault_script import GRAMMAR, read
from pennyweight_sandbox._vendor import VENDORS, VendorName

Call = Callable[..., httpx.Response]
MIDDLE = "kalshi", "snaptrade", "mesh", "onebalance"


def ask(sandbox: Sandbox, vendor: VendorName) -> httpx.Response:
    with httpx.Client(transport=sandbox.transport(vendor)) as client:
        return client.get("https://vendor.invalid/nowhere")


def test_a_rule_with_a_count_ends(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:429x3,kalshi:status=520x1")

    assert [ask(sandbox, "kalshi").status_code for _ in range(5)] == [429, 429, 429, 520, 404]


def test_a_rule_without_a_count_stays_until_reset(sandbox: Sandbox) -> None:
    sandbox.script("mesh:503")
    assert [ask(sandbox, "mesh").status_code for _ in range(3)] == [503, 503, 503]

    sandbox.reset()

    assert ask(sandbox, "mesh").status_code == 404


def test_a_star_is_every_vendor(sandbox: Sandbox) -> None:
    sandbox.script("*:500x1")

    assert [ask(sandbox, vendor).status_code for vendor in VENDORS] == [500] * 4
    assert [ask(sandbox, vendor).status_code for vendor in VENDORS] == [404] * 4


def test_too_many_requests_has_each_vendors_shape(sandbox: Sandbox) -> None:
    sandbox.clock["onebalance"] = lambda: 1_700_000_000.0
    sandbox.script("*:429")

    kalshi, snaptrade, mesh, onebalance = (ask(sandbox, vendor) for vendor in VENDORS)

    assert kalshi.json() == {"error": "too many requests"}
    assert not {"retry-after", "x-ratelimit-limit"} & kalshi.headers.keys()
    assert snaptrade.json()["code"] == "0000"
    assert (snaptrade.headers["retry-after"], snaptrade.headers["x-ratelimit-reset"]) == ("1", "1")
    assert mesh.json()["status"] == "tooManyRequest"
    assert onebalance.json()["statusCode"] == 429
    assert onebalance.headers["x-ratelimit-reset"] == "1700000001"


@pytest.mark.parametrize("status", [300, 303, 399, 400, 401, 402, 403, 404, 409, 425, 451, 500, 503, 520, 599])
def test_every_status_can_be_scripted_at_every_vendor(sandbox: Sandbox, status: int) -> None:
    sandbox.script(f"*:{status}")

    for vendor in VENDORS:
        answer = ask(sandbox, vendor)
        assert (answer.status_code, type(answer.json())) == (status, dict)


def test_html_comes_with_200_or_with_another_status(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:htmlx1,kalshi:html=502")

    first, second = ask(sandbox, "kalshi"), ask(sandbox, "kalshi")

    assert (first.status_code, second.status_code) == (200, 502)
    assert first.headers["content-type"] == "text/html"
    assert first.text.startswith("<!DOCTYPE html>")


def test_a_body_can_be_missing(sandbox: Sandbox) -> None:
    sandbox.script("mesh:empty=503")

    assert (ask(sandbox, "mesh").status_code, ask(sandbox, "mesh").content) == (503, b"")


def test_meshs_envelope_can_say_no_inside_a_200(sandbox: Sandbox) -> None:
    sandbox.script("mesh:says=locked")

    answer = ask(sandbox, "mesh")

    assert (answer.status_code, answer.json()["status"]) == (200, "locked")


def test_a_json_file_can_say_everything(sandbox: Sandbox, tmp_path: Path) -> None:
    rule = {"vendor": "kalshi", "status": 503, "headers": {"Retry-After": "7"}, "body": "no", "count": 1, "delay": 0.01}
    path = tmp_path / "faults.json"
    path.write_text(json.dumps([rule]), "utf-8")
    sandbox.script(str(path))

    answer = ask(sandbox, "kalshi")

    assert (answer.status_code, answer.headers["retry-after"], answer.text) == (503, "7", "no")
    assert ask(sandbox, "kalshi").status_code == 404


@pytest.mark.parametrize(
    "script",
    [
        "kalshi",
        "nobody:429",
        "kalshi:explode",
        "kalshi:status",
        "kalshi:status=x",
        "kalshi:status=204",
        "kalshi:99",
        "kalshi:700",
        "kalshi:429x0",
        "kalshi:delay=-1",
        "kalshi:delay=nan",
        "kalshi:delay",
        "kalshi:reset=1",
        "kalshi:says=locked",
        "kalshi:skew",
        "kalshi:skew=inf",
        "kalshi:trickle=-1",
        "kalshi:storm=1x2",
        "kalshi:storm=-1",
        "kalshi:html=103",
        "kalshi:empty=304",
        "kalshi:redirect",
        "kalshi:redirect=\x07",
        "kalshi:lost=1",
        "mesh:says=hello",
        "missing.json",
    ],
)
def test_a_script_that_cannot_be_read_is_refused(script: str) -> None:
    with pytest.raises(FaultsError, match="faults: "):
        read(script)


@pytest.mark.parametrize(
    "content",
    ["{", "{}", "[1]", "[{}]", '[{"vendor": "kalshi", "statsu": 1}]', '[{"vendor": "kalshi", "status": "1"}]'],
)
def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path, content: str) -> None:
    path = tmp_path / "faults.json"
    path.write_text(content, "utf-8")

    with pytest.raises(FaultsError, match=r"faults\.json"):
        read(str(path))


def test_the_grammars_examples_can_be_read() -> None:
    documented = [line.split()[0] for line in GRAMMAR.splitlines() if line.startswith("    ")]

    assert len([read(example) for example in documented if not example.startswith("[")]) == 16


def test_a_failed_request_is_remembered_too(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:520x1,kalshi:reset")
    ask(sandbox, "kalshi")
    with pytest.raises(httpx.ReadError):
        ask(sandbox, "kalshi")

    assert [record.status for record in sandbox.requests("kalshi")] == [520, None]


def test_the_vendors_names_stand_once() -> None:
    assert get_args(VendorName) == VENDORS == MIDDLE
