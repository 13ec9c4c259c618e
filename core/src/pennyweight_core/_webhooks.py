"""Verify webhooks that are signed by an HMAC-SHA256 in base64 in a header."""

from __future__ import annotations

from pennyweight_core._errors import WebhookVerificationError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight_core._secret import Secret


def verify_hmac_sha256(
    message: bytes, headers: Mapping[str, str], header: str, secret: Secret[str], *, vendor: str, called: str
) -> None:
    """
    Check that `header` (in any case) is base64(HMAC-SHA256(secret in UTF-8, message)), in constant time.

    `called` is what users know the secret as.

    Raises:
        WebhookVerificationError: the secret is empty, the header is missing, or the signature is another one.
    """
    if not secret.reveal():
        raise WebhookVerificationError(
            f"{vendor}: cannot verify a webhook with an empty {called}: anybody could have signed it",
            vendor=vendor,
        )
    found = next((value for name, value in headers.items() if name.lower() == header.lower()), None)
    if found is None:
        raise WebhookVerificationError(
            f"{vendor}: the webhook has no {header} header. Somebody else sent it, or a proxy removed the header",
            vendor=vendor,
        )
    if not _matches(message, found, secret):
        raise WebhookVerificationError(
            f"{vendor}: the webhook's {header} does not fit its body. Is the {called} the right one, and is the body "
            "given as the bytes that came? Otherwise somebody else sent it: answer 400",
            vendor=vendor,
        )


def _matches(message: bytes, found: str, secret: Secret[str]) -> bool:
    from base64 import b64encode
    from hmac import compare_digest, digest

    expected = b64encode(digest(secret.reveal().encode("utf-8", "surrogatepass"), message, "sha256"))
    return compare_digest(expected, found.strip().encode("utf-8", "backslashreplace"))
