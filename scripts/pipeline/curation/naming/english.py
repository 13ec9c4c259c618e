"""Words that methods begin with, and the plural and singular of nouns, as far as naming needs them."""

import re

_VERBS = """
    accept activate add amend apply approve archive assign authenticate authorize batch book calculate call cancel
    capture change check claim clear close complete compute configure confirm connect convert create deactivate decline
    decrease delete deposit detach disable disconnect download edit enable estimate exchange execute export fetch find
    generate get grant import increase initiate insert invite issue link list lock log login logout lookup mark merge
    modify move notify open patch pause pay place post preview process propose publish purge put quote read rebalance
    receive redeem refresh refund register reject release remove rename replace report request resend reset resolve
    restore resume retrieve retry revoke rotate run save schedule search send set sign simulate start stop store submit
    subscribe suspend swap sync test trade transfer trigger unarchive unlink unlock unsubscribe update upgrade upload
    upsert validate verify void withdraw
"""
VERBS = frozenset(_VERBS.split())
READING = frozenset(("fetch", "find", "get", "list", "lookup", "read", "retrieve"))
READING_TOO = READING | {"check", "download", "export", "preview", "search", "simulate", "validate", "verify"}
"""Verbs that a GET may have; others that stand in its path are nouns: a schedule, a quote."""
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_ABBREVIATION = re.compile(r"(?<=[A-Z]{2})s(?![a-z])")
_VERSION = re.compile(r"[vV][0-9]+")
_SAME = ("series", "species", "news", "data", "information", "analytics", "status", "progress", "metadata")


def words(text: str) -> list[str]:
    """Return the words of a name, in lower case: `getUserAccounts` → get, user, accounts; `RFQs`, `v2` are one word."""
    if _VERSION.fullmatch(text):
        return [text.lower()]
    return [word.lower() for word in _WORD.findall(_ABBREVIATION.sub("S", text))]


def plural(word: str) -> str:
    """Return the plural of an English noun, of most at least."""
    if word.rpartition("_")[2] in _SAME or singular(word) != word:
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def singular(word: str) -> str:
    """Return the singular of an English noun, of most at least."""
    if word.rpartition("_")[2] in _SAME:
        return word
    for many, one in (("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(many) and len(word) > len(many) + 1:
            return word.removesuffix(many) + one
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2 else word


def same_noun(first: str, second: str) -> bool:
    """True for two forms of one noun."""
    return singular(first) == singular(second)
