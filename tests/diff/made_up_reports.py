"""Reports about a bank that never was: one rich, one empty, one that a hostile vendor wrote."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.diff.change import Change, Direction, Effect
from pipeline.diff.report.report import Report

from .made_up_changes import ADDITIONS, BREAKING, WIDENING, WORDS

_NOTES = (
    Diagnostic(
        location="orders.md:41",
        message="a secret in an example",
        target="$.paths['/orders'].post.requestBody",
        actual="a PEM block of 27 lines",
        hint="it was left out; tell the vendor",
    ),
    Diagnostic(
        location="specs/acme/corrections.yaml: correction 3",
        message="no longer holds",
        expected="integer",
        actual="[integer, 'null']",
        hint="look whether the vendor corrected it, then delete the correction",
    ),
)


def empty_report() -> Report:
    return Report(
        vendor="acme",
        title="Acme Bank",
        package="pennyweight-acme",
        old="3.27.0 (2026-08-12)",
        new="3.27.0 (2026-08-12)",
        version="0.1.0",
        bumped="0.1.0",
    )


def rich_report(times: int = 1) -> Report:
    """Changes of every effect; `times` over, for long ones."""
    return replace(
        empty_report(),
        new="3.31.2 (2026-11-02)",
        bumped="0.2.0",
        changes=(*WORDS, *BREAKING, *ADDITIONS, *WIDENING) * times,
        outside=("GET /margin/risk", "POST /margin/orders") * times,
        todo=("GetBalanceResponse.balance_dollars", "GET /statements/{year}", "parameter account_id (query)") * times,
        notes=_NOTES * times,
    )


HOSTILE = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> {{ 7*7 }}{% raw %} \u202egnp.exe\u2066 \x1b[31mred\x00"
    " \ud800 | \\| a|b `tick` ``two`` @somebody #12 GH-3 www.acme.example https://acme.example/x?a=1&b=2 x@y.example"
    " [l](https://acme.example) ![i](https://acme.example/i.png) **b** _i_ ~~s~~ $x$ :tada: fixes #7 deadbeefcafe"
    "\r\n\r\n# heading\n</details></table>\n````\n--> &lt; &#64;someone \u2028 </style></pre> <!-- "
)


def hostile_report() -> Report:
    """Every text a vendor can have written, and a few that it cannot, is hostile."""
    values: tuple[Any, ...] = (
        HOSTILE,
        {HOSTILE: [HOSTILE, {"a": HOSTILE}]},
        [HOSTILE],
        Decimal("1.10"),
        True,
        float("nan"),
    )
    changes = [
        Change(
            rule=HOSTILE,
            effect=effect,
            direction=Direction.RESPONSE,
            operations=(HOSTILE, f"GET /{HOSTILE}"),
            place=HOSTILE,
            pointer=HOSTILE,
            old=value,
            new=values[(index + 1) % len(values)],
            says=HOSTILE,
            advice=HOSTILE,
        )
        for index, value in enumerate(values)
        for effect in Effect
    ]
    note = Diagnostic(location=HOSTILE, message=HOSTILE, target=HOSTILE, expected=HOSTILE, actual=HOSTILE, hint=HOSTILE)
    return Report(
        vendor=HOSTILE,
        title=HOSTILE,
        package=HOSTILE,
        old=HOSTILE,
        new=HOSTILE,
        version=HOSTILE,
        bumped=HOSTILE + "2",
        changes=tuple(changes),
        outside=(HOSTILE,),
        todo=(HOSTILE,),
        notes=(note,),
    )
