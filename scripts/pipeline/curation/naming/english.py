"""Words that methods begin with, and the plural and singular of nouns, as far as naming needs them."""

import re
from functools import cache
from typing import Any

_VERBS = """
    accept activate add amend apply approve archive assign authenticate authorize batch book calculate call cancel
    capture change check claim clear close complete compute configure confirm connect convert create deactivate decline
    decrease delete deposit detach disable disconnect download edit enable estimate exchange execute export fetch find
    flatten generate get grant import increase initiate insert invite issue link liquidate list lock log login logout lookup mark merge
    modify move notify open pause pay place preview process propose publish purge quote read rebalance
    receive redeem refresh refund register reject release remove rename replace report request resend reset resolve
    restore resume retrieve retry revoke rotate run save schedule search send set sign simulate start stop store submit
    subscribe suspend swap sync terminate test trade transfer trigger unarchive unlink unlock unsubscribe update upgrade upload
    upsert validate verify void wipe withdraw
"""
_ENDING = "cancel clear close delete flatten liquidate purge remove reset revoke terminate void wipe"
VERBS = frozenset(_VERBS.split())
OF_HTTP = {"post": "create", "put": "update", "patch": "update"}
"""Methods of HTTP that vendors begin names with, and what they mean there."""
ENDING = frozenset(_ENDING.split())
"""Verbs whose effect can't be taken back."""
READING = frozenset(("fetch", "find", "get", "list", "lookup", "read", "retrieve"))
READING_TOO = READING | {"check", "download", "export", "preview", "search", "simulate", "validate", "verify"}
"""Verbs that a GET may have; others that stand in its path are nouns: a schedule, a quote."""
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_ABBREVIATION = re.compile(r"(?<=[A-Z]{2})s(?![a-z])")
_VERSION = re.compile(r"[vV][0-9]+")
_ONE = frozenset(("alias", "atlas", "bias", "canvas", "gas", "lens"))
"""Nouns in the singular that look like plurals."""
_SHORTEST = 2
_SAME = ("series", "species", "news", "data", "information", "analytics", "status", "progress", "metadata", "media")


def words(text: str) -> list[str]:
    """Return the words of a name, in lower case: `getUserAccounts` → get, user, accounts; `RFQs`, `v2` are one word."""
    if _VERSION.fullmatch(text):
        return [text.lower()]
    return [word.lower() for word in _WORD.findall(_ABBREVIATION.sub("S", text))]


def plural(word: str) -> str:
    """Return the plural of an English noun, of most at least; of several words, of the last."""
    before, mark, noun = word.rpartition("_")
    if noun in _SAME or singular(noun) != noun or not noun.isalpha():
        return word
    return f"{before}{mark}{f'{noun}s' if noun.endswith('o') else _inflect().plural_noun(noun)}"


@cache
def singular(word: str) -> str:
    """Return the singular of an English noun, of most at least; of several words, of the last."""
    before, mark, noun = word.rpartition("_")
    if noun in _SAME or noun in _ONE or len(noun) <= _SHORTEST or noun.endswith(("ss", "us", "is")):
        return word
    return f"{before}{mark}{_inflect().singular_noun(noun) or noun}"


@cache
def _inflect() -> Any:
    import inflect  # it takes its time, and few commands name anything

    return inflect.engine()


def same_noun(first: str, second: str) -> bool:
    """True for two forms of one noun."""
    return singular(first) == singular(second)
