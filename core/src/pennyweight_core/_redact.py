"""Names of secrets, and redacted text, headers, queries and JSON."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

HIDDEN = "***"

# Compared without case, "-" and "_": `X-Api-Key`, `api_key` and `apiKey` are one name.
_SECRET_NAMES = frozenset(
    {
        "authorization", "consumerkey", "cookie", "jwt", "kalshiaccesskey", "mfacode", "otp", "passcode", "passwd", "pin",
        "proxyauthorization", "pwd", "sessionid", "setcookie", "signingkey", "token", "tradepin",
        "tradetoken", "xmeshsignature256",
    }
)  # fmt: skip
# "token" itself is no ending: cursors and coins are tokens too.
_SECRET_ENDINGS = (
    "accesskey", "accesstoken", "apikey", "apitoken", "authtoken", "bearertoken", "csrftoken", "idtoken", "linktoken",
    "passphrase", "password", "privatekey", "refreshtoken", "secret", "secretkey", "securitytoken", "sessiontoken",
    "signature", "usertoken", "xsrftoken",
)  # fmt: skip
_SECRET_PREFIXES = ("kalshiaccess",)
_LEVELS = 10
_MOST_ITEMS = 50
_LONGEST_TEXT = 2000


def is_secret(name: str, also: Collection[str] = ()) -> bool:
    """Return whether a header, query parameter or JSON field of this name holds a secret; `also` adds a vendor's names."""
    plain = _plain(name)
    return (
        plain in _SECRET_NAMES
        or plain.endswith(_SECRET_ENDINGS)
        or plain.startswith(_SECRET_PREFIXES)
        or any(plain == _plain(more) for more in also)
    )


def redact_headers(
    headers: Mapping[str, str] | Iterable[tuple[str, str]], also: Collection[str] = ()
) -> dict[str, str]:
    """Return the headers with `***` for the value of every secret one, and for secrets inside of others, as in URLs."""
    return {name: HIDDEN if is_secret(name, also) else redact_text(value) for name, value in dict(headers).items()}


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
    """
    Return prose with `***` for what looks like a secret.

    That is what follows a secret name and `=` or `:`, or the name of a scheme such as `Bearer`; user and password in a URL;
    the key in a PEM block.
    """
    from pennyweight_core._prose import redact_prose

    return redact_prose(text, is_secret, HIDDEN)


def _redact_parameter(part: str, also: Collection[str]) -> str:
    from urllib.parse import unquote_plus

    name, mark, _ = part.partition("=")
    return f"{name}={HIDDEN}" if mark and is_secret(unquote_plus(name), also) else part


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "").replace(" ", "")
