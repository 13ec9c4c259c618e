"""
Patterns of secrets in text.

Left alone: UUIDs and anything short, unless the field is called like a secret; `0x` addresses; in fields, `0x` values
of any length and whatever is called a hash, an id or an address; long numbers; placeholders without a digit.
"""

import re
from collections.abc import Callable

STARS = "***"

_OPEN = {"secret", "secrets", "password", "passphrase", "passwd", "jwt", "credential", "credentials", "apikey"}
_OF_KEYS = {"api", "access", "private", "consumer", "secret", "signing", "client", "encryption", "admin", "auth"}
_OF_TOKENS = {"auth", "access", "refresh", "link", "bearer", "id", "session", "api", "user"}
_PUBLIC = {
    *("hash", "digest", "checksum", "address", "addresses", "mint", "id", "ids", "etag", "cursor"),
    *("url", "uri", "href", "txid"),
}
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_ADDRESS = re.compile(r"0[xX][0-9a-fA-F]{40}")
_OPAQUE = re.compile(r"[A-Za-z0-9+/=_.~-]{16,}")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")

_PEM = re.compile(
    r"-----BEGIN [A-Z0-9 ]{1,40}-----"
    r"(?:[^-]*+(?:-(?!----)[^-]*+)*+-----END [A-Z0-9 ]{1,40}-----|[A-Za-z0-9+/=\s\\]*+)"
)
_TOKENS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("a JWT", re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?")),
    ("an access key", re.compile(r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b")),
    (
        "a token",
        re.compile(
            r"\b(?:(?:sk|pk|rk)_(?:live|test|prod)_|whsec_|gh[opsur]_|github_pat_|glpat-|xox[abeprs]-|npm_|pypi-|shp(?:at|ss)_"
            r"|AIza|SG\.)[A-Za-z0-9_.-]{10,}"
        ),
    ),
)
_BEARER = re.compile(r"(\b(?:Bearer|Basic|Token)\s+)([A-Za-z0-9+/=_.~-]{16,})", re.IGNORECASE)
_ASSIGNED = re.compile(
    r"(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{3,60})(\\?[\"'*`]{0,3}\s{0,3}[:=]\s{0,3}\\?[\"'*`]{0,3})([A-Za-z0-9+/=_.~-]{16,200})"
)
_HEX = re.compile(r"(?<![A-Za-z0-9])(0[xX])?([0-9a-fA-F]{32,})(?![A-Za-z0-9])")
_LONG = re.compile(r"(?<![A-Za-z0-9+/=_-])(?!0[xX])[A-Za-z0-9+/_-]{40,}={0,2}(?![A-Za-z0-9+/=_-])")


def scrubbed(text: str, field: str = "") -> tuple[str, list[str]]:
    """
    Return the text with `***` for every secret, and the kinds of secrets there were, each once.

    Args:
        text: a description, or a value of data.
        field: the name of the property or parameter whose value it is; empty for prose.
    """
    if not _OPAQUE.search(text):
        return text, []
    kinds: dict[str, None] = {}

    def hide(kind: str, pattern: re.Pattern[str], secret: Callable[[re.Match[str]], str | None]) -> None:
        """Put stars for what `secret` finds in a match; that is always the match's end."""
        nonlocal text

        def stars(match: re.Match[str]) -> str:
            found = secret(match)
            if not found:
                return match[0]
            kinds[kind] = None
            return match[0][: len(match[0]) - len(found)] + STARS

        text = pattern.sub(stars, text)

    hide("a PEM block", _PEM, lambda match: match[0] if _holds_key(match[0]) else None)
    for kind, pattern in _TOKENS:
        hide(kind, pattern, lambda match: match[0])
    if _is_secret(field):
        hide("a secret's value", _OPAQUE, lambda match: match[0] if _is_opaque(match[0]) else None)
        return text, list(kinds)
    hide("an authorization", _BEARER, lambda match: match[2] if _is_opaque(match[2]) else None)
    hide("a secret's value", _ASSIGNED, _assigned)
    if _PUBLIC.isdisjoint(_words(field)[-1:]):
        hide("a long hexadecimal key", _HEX, lambda match: _hexadecimal(match, in_prose=not field))
        hide("a long key", _LONG, lambda match: match[0] if _is_random(match[0]) else None)
    return text, list(kinds)


def _holds_key(block: str) -> bool:
    body = block.split("-----")[2]
    return re.search(r"[A-Za-z0-9+/=]{32,}" if block.count("-----") < 4 else r"[A-Za-z0-9+/=]{16,}", body) is not None


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name)]


def _is_secret(name: str) -> bool:
    """Whether a field is called like a secret: `userSecret`, `x-api-key`, `authToken`; not `pageToken` or `apiKeyId`."""
    words = _words(name)
    last, before = words[-1:], words[-2:-1]
    return (
        not _OPEN.isdisjoint(last)
        or words in (["token"], ["authorization"])
        or (last == ["key"] and not _OF_KEYS.isdisjoint(before))
        or (last == ["token"] and not _OF_TOKENS.isdisjoint(before))
    )


def _assigned(match: re.Match[str]) -> str | None:
    return match[3] if _is_secret(match[1]) and _is_opaque(match[3]) else None


def _is_opaque(value: str) -> bool:
    """Whether a value that stands where a secret belongs is one, and neither a placeholder nor an address."""
    return not _ADDRESS.fullmatch(value) and bool(re.search(r"[0-9]", value)) and bool(re.search(r"[A-Za-z]", value))


def _hexadecimal(match: re.Match[str], *, in_prose: bool) -> str | None:
    prefix, digits = match[1], match[2]
    if prefix and (not in_prose or len(digits) == 40):
        return None
    return match[0] if _is_opaque(digits) else None


def _is_random(value: str) -> bool:
    """Whether a long value is no chain of words: random letters and digits change class at every other place."""
    if _UUID.fullmatch(value) or not re.search(r"[a-z]", value) or not re.search(r"[A-Z]", value):
        return False
    return bool(re.search(r"[0-9]", value)) and len(_WORD.findall(value)) > 0.3 * len(value)
