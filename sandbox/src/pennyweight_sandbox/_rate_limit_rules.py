"""Limits, read from a line of rules."""

import re
from collections.abc import Mapping

from pennyweight_sandbox._limits import Limit
from pennyweight_sandbox._vendor import VENDORS

GRAMMAR = """\
Limits: how many requests each vendor takes before it answers 429. Without rules none of them ever does.

The rules are a list with commas between, each VENDOR:LIMIT=AMOUNT or VENDOR:LIMIT=AMOUNT/SPAN:

    kalshi:read=200           tokens a second for reading, per key; most requests cost 10
    kalshi:write=100/200      the same for writing, in a bucket that holds 200 (else as much as one second brings)
    kalshi:balance=1          calls of the balance a second, which take nothing from read (else as the tier that read tells)
    snaptrade:customer=250    requests in 60 s, per client id
    snaptrade:account=10/60   requests in 60 s, per account, with a personal key only
    mesh:requests=100         requests in 60 s, per client id
    onebalance:requests=60/5  requests in 5 s, per key

The word `documented` stands for what the vendors publish: kalshi:read=200, kalshi:write=100 (its basic tier),
snaptrade:customer=250, snaptrade:account=10 and onebalance:requests=60; Mesh publishes nothing.
"""
"""What `--help` says of it."""

DOCUMENTED = "kalshi:read=200,kalshi:write=100,snaptrade:customer=250,snaptrade:account=10,onebalance:requests=60"

_NAMES: Mapping[str, tuple[str, ...]] = {
    "kalshi": ("read", "write", "balance"),
    "snaptrade": ("customer", "account"),
    "mesh": ("requests",),
    "onebalance": ("requests",),
}
_RULE = re.compile(r"(?P<vendor>\w+):(?P<name>\w+)=(?P<amount>[1-9]\d*)(?:/(?P<span>[1-9]\d*))?")
_MINUTE = 60


class LimitsError(ValueError):
    """The rules about limits cannot be read."""


def read(rules: str) -> dict[str, dict[str, Limit]]:
    """Return the limits by vendor (every vendor is there) and name. Raises LimitsError."""
    limits: dict[str, dict[str, Limit]] = {vendor: {} for vendor in VENDORS}
    text = DOCUMENTED if rules.strip() == "documented" else rules
    for rule in filter(None, map(str.strip, text.split(","))):
        found = _RULE.fullmatch(rule)
        if found is None or found["name"] not in _NAMES.get(found["vendor"], ()):
            known = ", ".join(f"{vendor}:{name}" for vendor, names in _NAMES.items() for name in names)
            raise LimitsError(
                f"limits: {rule!r} cannot be read\n"
                f"  expected  VENDOR:LIMIT=AMOUNT or VENDOR:LIMIT=AMOUNT/SPAN in whole numbers above 0, or documented\n"
                f"  known     {known}"
            )
        amount = int(found["amount"])
        usual = amount if found["vendor"] == "kalshi" else _MINUTE
        limits[found["vendor"]][found["name"]] = Limit(amount, int(found["span"] or usual))
    return limits
