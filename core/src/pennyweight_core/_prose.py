"""Redact what looks like a secret in prose: labelled values, schemes, users of URLs, PEM blocks."""

from __future__ import annotations

import re

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS_BEFORE = frozenset({"access", "api", "auth", "client", "consumer", "private", "refresh", "secret", "user"})
_COOKIES = frozenset({"cookie", "set-cookie"})
_LONGEST_WORD = 20

# Every repetition has a bound, so that the time is in proportion to the length of the text.
_LABEL = re.compile(
    r"(?<![a-z0-9_.-])(?P<name>[a-z0-9_.-]{1,60})(?:\\?[\"']|%22|&quot;){0,2}\s{0,9}(?:[=:]|%(?:25)?3[ad])",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"(?:^|[^a-z0-9])(?P<word>[a-z]{1,20}) $", re.IGNORECASE)
_VALUE = re.compile(
    r"\s{0,9}\"(?P<double>(?:\\.|[^\"\\]){0,9000})"
    r"|\s{0,9}'(?P<single>(?:\\.|[^'\\]){0,9000})"
    r"|\s{0,9}(?P<open>\\[\"']|&quot;|%22)(?P<quoted>.{0,9000}?)(?:(?P=open)|$)"
    r"|\s{0,9}(?P<bare>(?:(?:bearer|basic|token|digest|key|apikey)\s+)?[^\s&\"',;}<>)\]\\]+)",
    re.IGNORECASE | re.DOTALL,
)
_REST_OF_LINE = re.compile(r"\s{0,9}(?P<bare>[^\r\n\"'}<>\\]+)")
_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]{1,60}-----.*?(-----END [A-Z0-9 ]{1,60}-----|$)", re.DOTALL)
_USER_INFO = re.compile(r"(?<=://)[^\s/?#@\"'<>]{1,2000}(?=@)")
_SCHEME = re.compile(
    r"(?<![a-z0-9])(?P<scheme>(?:bearer|basic|token|digest) {1,9})(?P<value>[a-z0-9+/._~=-]{8,})", re.IGNORECASE
)


def redact_prose(text: str, is_secret: Callable[[str], bool], replacement: str) -> str:
    """Return prose with a replacement for what looks like a secret; `is_secret` knows the names of those."""
    text = _USER_INFO.sub(replacement, _PEM.sub(replacement, text))
    text = _redact_labelled(text, is_secret, replacement)
    return _SCHEME.sub(lambda found: found[0] if _is_word(found["value"]) else f"{found['scheme']}{replacement}", text)


def _redact_labelled(text: str, is_secret: Callable[[str], bool], replacement: str) -> str:
    """Replace what follows a secret name and `=` or `:`, quotes aside; nothing else is skipped, so that URLs are read."""
    pieces: list[str] = []
    at = last = 0
    while label := _LABEL.search(text, at):
        at = label.end()
        name = label["name"].rpartition(".")[2]
        before = _WORD_BEFORE.search(text, max(0, label.start() - 30), label.start())
        words = before["word"].lower() if before and before["word"].lower() in _WORDS_BEFORE else ""
        if not is_secret(name) and not (words and is_secret(words + name)):
            continue
        value = (_REST_OF_LINE if name.lower() in _COOKIES else _VALUE).match(text, at)
        if value is not None:
            start, end = value.span(value.lastgroup or 0)
            pieces += [text[last:start], replacement]
            at = last = end
    return "".join([*pieces, text[last:]])


def _is_word(text: str) -> bool:
    """Return whether this is a word of a sentence, such as in `Bearer authentication failed`."""
    return text.rstrip(".").isalpha() and len(text) < _LONGEST_WORD
