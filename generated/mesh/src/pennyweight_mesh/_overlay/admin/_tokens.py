"""Exchange client id and secret for the bearer token of Mesh's Admin API."""

from __future__ import annotations

from pennyweight_core import AccessToken, TokenExchange
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._credentials import Credentials


def _body(credentials: Credentials) -> Mapping[str, object]:
    return {"client_id": credentials.client_id, "client_secret": credentials.client_secret}


def _read(answer: Any) -> AccessToken | None:
    """Read the token; there is none when Mesh did not accept the credentials."""
    return AccessToken(answer.id_token, expires_in=answer.expires_in) if answer.id_token else None


token_exchange = TokenExchange("tokens.create", body=_body, read=_read)
