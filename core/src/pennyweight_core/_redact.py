"""Names of secrets, and redacted text, headers, queries and JSON."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

HIDDEN = "***"

# Compared without case, "-" and "_": `X-Api-Key`, `api_key` and `apiKey` are one name.
_SECRET_NAMES = frozenset(
    {
        "accesstoken", "apikey", "authorization", "authtoken", "clientsecret", "consumerkey", "cookie", "idtoken",
        "linktoken", "passphrase", "password", "privatekey", "proxyauthorization", "refreshtoken", "secret",
        "setcookie", "signature", "token", "usersecret", "webhooksecret", "xapikey", "xauthtoken", "xclientsecret",
        "xmeshsignature256",
    }
)  # fmt: skip
_SECRET_PREFIXES = ("kalshiaccess",)
_LEVELS = 10
_MOST_ITEMS = 50
_LONGEST_TEXT = 2000


def is_secret(name: str, also: Collection[str] = ()) -> bool:
    """Return whether a header, query parameter or JSON field of this name holds a secret; `also` adds a vendor's names."""
    plain = _plain(name)
    return plain in _SECRET_NAMES or plain.startswith(_SECRET_PREFIXES) or any(plain == _plain(more) for more in also)


def redact_headers(
    headers: Mapping[str, str] | Iterable[tuple[str, str]], also: Collection[str] = ()
) -> dict[str, str]:
    """Return the headers with `***` for the value of every secret one."""
    return {name: HIDDEN if is_secret(name, also) else value for name, value in dict(headers).items()}


def redact_query(raw_query: str, also: Collection[str] = ()) -> str:
    """Return a percent-encoded query (without `?`) with `***` for the value of every secret parameter."""
    return "&".join(_redact_parameter(part, also) for part in raw_query.split("&"))


def redact_json(value: object, also: Collection[str] = (), levels: int = _LEVELS) -> object:
    """
    Return a copy of a JSON value to show: `***` for the value of every secret field, and no more of it than people read.

    Text is redacted as prose. What is longer or nested deeper is cut, so that the size of a body costs nothing.
    """
    from itertools import islice

    if isinstance(value, str):
        return redact_text(value[:_LONGEST_TEXT]) + ("…" if len(value) > _LONGEST_TEXT else "")
    if isinstance(value, (dict, list)) and not levels:
        return "…"
    if isinstance(value, dict):
        return {
            name: HIDDEN if is_secret(str(name), also) and inner is not None else redact_json(inner, also, levels - 1)
            for name, inner in islice(value.items(), _MOST_ITEMS)
        } | ({"…": len(value)} if len(value) > _MOST_ITEMS else {})
    if isinstance(value, list):
        cut = ["…"] if len(value) > _MOST_ITEMS else []
        return [redact_json(inner, also, levels - 1) for inner in value[:_MOST_ITEMS]] + cut
    return value


def redact_text(text: str) -> str:
    """Return prose in which `name=value` and `name: value` show `***` for secret names, and a PEM block none of its key."""
    import re

    text = re.sub(r"-----BEGIN [A-Z0-9 ]+-----.*?(-----END [A-Z0-9 ]+-----|$)", HIDDEN, text, flags=re.DOTALL)
    value = r"(?:bearer\s+|basic\s+)?[^\s&\"',;}]+"
    return re.sub(
        rf"(?i)(?<![a-z0-9_-])([a-z0-9_-]+)(\"?'?\s*[=:]\s*\"?'?)({value})",
        lambda found: f"{found[1]}{found[2]}{HIDDEN}" if is_secret(found[1]) else found[0],
        text,
    )


def _redact_parameter(part: str, also: Collection[str]) -> str:
    from urllib.parse import unquote_plus

    name, mark, _ = part.partition("=")
    return f"{name}={HIDDEN}" if mark and is_secret(unquote_plus(name), also) else part


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")
