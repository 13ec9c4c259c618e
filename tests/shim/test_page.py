"""`pennyweight report --html`: what is on the page, what can't get onto it, and how it is written."""

from __future__ import annotations

import os
import re
import stat
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight import History
from pennyweight._cli.page import render
from pennyweight._cli.page.html import Html, element
from pennyweight._history import holdings_of, net_over_time

from .reports_over_time import (
    COINS,
    DOLLARS,
    EUROS,
    KALSHI,
    SHARES,
    SNAPTRADE,
    account,
    amount,
    gap,
    position,
    report,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight import Report
    from pennyweight_sandbox import Sandbox

    Run = Callable[..., Any]

ONE = account("one")
BROKERAGE = account("b1", SNAPTRADE, institution="Acme", number_tail="1234")
_EMPTY = {"meta", "wbr", "line", "path", "circle"}


class Page(HTMLParser):
    """What a page is made of; it fails on elements that do not close."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in _EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] != ["style"]:
            self.text += f"{data} " if data.strip() else ""


def page(*reports: Report, discreet: bool = False) -> Page:
    points = net_over_time(holdings_of(it, number) for number, it in enumerate(reports, 1))
    return Page(render(reports[-1], points, for_others=discreet))


def plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_gaps_come_first_and_then_the_net() -> None:
    found = page(
        report(
            0,
            amount(ONE, "1234.50"),
            *position(ONE, "3", "30"),
            gaps=(gap(SNAPTRADE), gap(KALSHI, ONE, loses=False, code="stale", message="kalshi/main an old amount")),
        )
    )
    text = found.text

    order = [text.index(it) for it in ("Something may be missing", "Net by currency", "Accounts", "Positions", "Notes")]
    assert order == sorted(order)
    assert "snaptrade/main" in text[order[0] : order[1]]
    assert "503" in text[order[0] : order[1]]
    assert plain("1,234.50") in plain(text[order[1] : order[2]])
    assert "an old amount" in text[order[4] :]
    assert "Incomplete" in text


def test_a_complete_report_says_so() -> None:
    text = page(report(0, amount(ONE, "1"))).text

    assert "Complete" in text
    assert "missing" not in text


def test_every_digit_that_says_something_is_there() -> None:
    value = "-12345678901234567890.123456789012345678000"

    assert plain("-12,345,678,901,234,567,890.123456789012345678") in plain(page(report(0, amount(ONE, value))).text)


def test_nothing_is_fetched_and_nothing_runs() -> None:
    found = page(*(report(day, amount(ONE, str(day))) for day in range(3)))

    assert not {"script", "link", "img", "iframe", "object", "form", "base"}.intersection(found.elements)
    assert not [it for it in found.attributes if it[1] in {"src", "href", "srcset", "action"} or it[1].startswith("on")]
    assert any("default-src 'none'" in value for tag, _, value in found.attributes if tag == "meta")


@given(
    text=st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            [
                "</style><script>alert(1)</script>",
                '"><img src=x onerror=alert(1)>',
                "<!--",
                "]]>",
                "&lt;b&gt;",
                "' onmouseover='x",
                "\u202etxt.exe",
                "\x00\x1b[2J",
                "{{7*7}}",
                "</title>",
            ]
        ),
    ),
    discreet=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_whatever_vendors_call_things_it_is_text(text: str, discreet: bool) -> None:
    """The page has the same elements and attributes as one with a harmless name, and no character that steers."""

    def made(name: str) -> tuple[Page, str]:
        sly = attrs.evolve(ONE, name=f"A{name}", institution=f"B{name}", kind=name, flags=("margin",))
        shares = attrs.evolve(SHARES, symbol=f"S{name}", key=f"snaptrade:S{name}")
        coins = attrs.evolve(COINS, key=f"C{name}", symbol=f"C{name}")
        given = report(
            1,
            amount(sly, "5"),
            amount(sly, "5", "account_value", coins),
            *position(sly, "1", "2", shares),
            gaps=(gap(KALSHI, sly, message=f"M{name}"),),
        )
        before = report(0, amount(sly, "4"), amount(sly, "5", "account_value", coins))
        source = render(given, net_over_time([holdings_of(before), holdings_of(given)]), for_others=discreet)
        return Page(source), source

    hostile, source = made(text)
    harmless, _ = made("x")

    assert hostile.elements == harmless.elements
    assert [it[:2] for it in hostile.attributes] == [it[:2] for it in harmless.attributes]
    assert not [it for it in source if not it.isprintable() and it != "\n"]


def test_attributes_are_escaped_too() -> None:
    made = str(element("p", Html("<b>kept</b>"), "<i>", title='"><script>', data_label="a&b"))

    assert made == ('<p title="&quot;&gt;&lt;script&gt;" data-label="a&amp;b"><b>kept</b>&lt;i&gt;</p>')


def test_the_line_is_broken_and_dashed_but_never_a_drop() -> None:
    reports = [
        report(0, amount(ONE, "100"), connections=(KALSHI,)),
        report(1, amount(ONE, "100"), amount(BROKERAGE, "20")),
        report(2, amount(BROKERAGE, "20"), gaps=(gap(),)),
        report(3, amount(ONE, "100"), amount(BROKERAGE, "20")),
    ]
    found = page(*reports)
    lines = [value for tag, name, value in found.attributes if (tag, name) == ("path", "class")]
    joined = [value.count("L") + 1 for tag, name, value in found.attributes if (tag, name) == ("path", "d")]
    heights = {value for tag, name, value in found.attributes if (tag, name) == ("circle", "cy")}

    assert (lines, joined) == (["line unsure"], [3])  # from 1 over 2 to 3; nothing from 0 to 1
    assert len(heights) == 2  # 100, and 120 three times
    assert "its last known worth is carried on" in found.text
    assert "other connections were asked" in found.text


def test_each_stretch_is_one_stroke() -> None:
    """Sure from 0 to 2, not from 2 over 3 to 4, sure to 6; broken; then from 7 to 8."""
    reports = [
        report(
            day,
            *([] if day == 3 else [amount(ONE, str(day))]),
            gaps=(gap(),) if day == 3 else (),
            connections=(KALSHI,) if day < 7 else (KALSHI, SNAPTRADE),
        )
        for day in range(9)
    ]
    found = page(*reports).attributes

    strokes = [value.count("L") + 1 for tag, name, value in found if (tag, name) == ("path", "d")]
    kinds = [value for tag, name, value in found if (tag, name) == ("path", "class")]
    assert list(zip(strokes, kinds, strict=True)) == [(3, "line"), (3, "line unsure"), (3, "line"), (2, "line")]


def test_what_is_carried_on_is_named() -> None:
    text = plain(page(report(0, amount(ONE, "100")), report(1, amount(BROKERAGE, "5"), gaps=(gap(),))).text)

    assert plain("105 + ?") in text
    assert plain("of which 100 is the last known worth of what did not answer") in text


def test_the_change_of_a_month_is_told() -> None:
    reports = [report(day, amount(ONE, str(100 + day))) for day in (0, 20, 45)]

    assert plain("+25 since 2026-01-21") in plain(page(*reports).text)
    assert plain("+20.8 % since 2026-01-21") in plain(page(*reports, discreet=True).text)


def test_accounts_that_are_in_no_sum_say_why() -> None:
    paper, twin = account("paper", flags=("paper",)), account("twin", same_as=ONE.key)
    found = page(report(0, amount(ONE, "1"), amount(paper, "7"), amount(twin, "8")))

    assert "paper" in found.text
    assert "counted elsewhere" in found.text
    assert [value for tag, name, value in found.attributes if (tag, name) == ("tr", "class")].count("out") == 2


def test_a_connection_that_failed_is_among_the_accounts() -> None:
    failed = attrs.evolve(SNAPTRADE, state="failed")

    assert (
        "did not answer" in page(report(0, amount(ONE, "1"), connections=(KALSHI, failed), gaps=(gap(SNAPTRADE),))).text
    )


def test_a_report_without_any_amount_is_a_page() -> None:
    assert "No account is known to be worth anything" in page(report(0)).text
    assert "No account is known to be worth anything" in page(report(0), discreet=True).text


def test_a_discreet_page_has_no_amount_and_no_id() -> None:
    own = attrs.evolve(SNAPTRADE, key="snaptrade/0x14e5…5c82", name="0x14e5…5c82")
    wallet = account("0x14e5bfede56c21814deb00487b7bff7c28c25c82", own)
    wallet = attrs.evolve(wallet, name=None, kind="wallet", number_tail="99887")
    given = report(
        1,
        amount(ONE, "71234.56"),
        amount(ONE, "8123.45", "cash"),
        amount(wallet, "-412.99", "cash", EUROS),
        *position(wallet, "0.61234", "71000.5"),
        amount(wallet, None, "quantity", COINS, in_base_units=912345678),
        gaps=(gap(KALSHI, ONE, message="rows come to 8123.45 of 71234.56"), gap(own, wallet)),
        connections=(KALSHI, SNAPTRADE, own),
    )
    points = net_over_time([holdings_of(report(0, amount(ONE, "60000.12"))), holdings_of(given)])
    source = render(given, points, for_others=True)
    digits = re.sub(r"[,\s]|<wbr/>|<small>|</small>", "", source.split("</style>")[1])

    for secret in ("71234", "8123", "412.99", "61234", "912345678", "71000", "60000", "142235", "14e5", "99887"):
        assert secret not in digits
    assert "50.1 %" in source  # 71234.56 of 142235.06
    assert "-100.0 %" in source
    assert "snaptrade 2 wallet" in source


def test_the_page_of_the_sandbox_is_written(sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    ran = run("report", "--html", str(tmp_path / "report.html"))

    assert (ran.status, ran.out) == (3, "")
    text = Page((tmp_path / "report.html").read_text("utf-8")).text
    assert plain("10,087.0486 USD") in plain(text)
    assert not list(tmp_path.glob("pennyweight/*"))  # a report is no run of the history


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    file = tmp_path / "saved.json"
    file.write_text(report(5, amount(ONE, "105")).to_json(), "utf-8")
    return str(file)


def test_the_line_is_of_the_history_and_ends_with_the_report(run: Run, saved: str, tmp_path: Path) -> None:
    for day in (0, 1, 9):
        History(tmp_path / "h.db").add(report(day, amount(ONE, str(100 + day))))

    ran = run("report", "--html", "-", "--from", saved, "--file", str(tmp_path / "h.db"))

    found = Page(ran.out)
    assert ran.status == 0
    assert [tag for tag in found.elements if tag == "circle"] == [
        "circle"
    ] * 3  # what came after the report is not on it
    assert "Net in USD from 2026-01-01 to 2026-01-06, between 100.00 and 105.00" in found.text


def test_the_file_is_replaced_whole_and_keeps_its_permissions(run: Run, saved: str, tmp_path: Path) -> None:
    new, old, link = (tmp_path / name for name in ("new.html", "old.html", "link.html"))
    old.write_text("before", "utf-8")
    old.chmod(0o644)
    link.symlink_to(old)

    for file in (new, link):
        assert run("report", "--html", str(file), "--from", saved).status == 0

    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert stat.S_IMODE(old.stat().st_mode) == 0o644
    assert link.is_symlink()
    assert old.read_text("utf-8").endswith("</html>\n")
    assert not list(tmp_path.glob(".*"))


def test_a_page_that_cannot_be_written_leaves_the_old_one(
    run: Run, saved: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "page.html"
    file.write_text("before", "utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    ran = run("report", "--html", str(file), "--from", saved)

    assert ran.status == 5
    assert ran.err == f"pennyweight: {file} could not be written: No space left on device\n"
    assert file.read_text("utf-8") == "before"
    assert not list(tmp_path.glob(".*"))


def test_a_folder_that_is_not_there_is_one_line(run: Run, saved: str, tmp_path: Path) -> None:
    ran = run("report", "--html", str(tmp_path / "none" / "page.html"), "--from", saved)

    assert ran.status == 5
    assert "No such file or directory" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_is_written_and_not_replaced(run: Run, saved: str) -> None:
    ran = run("report", "--html", "/dev/full", "--from", saved)

    assert ran.status == 5
    assert "could not be written: No space left on device" in ran.err


def test_it_is_said_which_option_is_missing(run: Run) -> None:
    ran = run("report")

    assert ran.status == 2
    assert "--html" in ran.err


def test_dollars_are_named_by_their_code() -> None:
    assert DOLLARS.key not in page(report(0, amount(ONE, "1"))).text
