"""What SnapTrade asks for to know who calls."""

from __future__ import annotations

import attrs
from pennyweight_core import UNSET, InvalidCredentialsError, Secret, credential
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pennyweight_core import OAuthTokens, TokenProvider

_ID, _SECRET = "userId", "userSecret"


@attrs.frozen(kw_only=True)
class Credentials:
    """
    A SnapTrade API key, and the user whose accounts are asked for; or tokens of a user who let an OAuth app in.

    A commercial key needs a user: here, or in each call, where it wins. A personal key knows its user and goes without, and
    so does a token.
    """

    client_id: str | None = credential(way="key")
    """Client id of an API key. See https://docs.snaptrade.com/docs/getting-started"""

    consumer_key: Secret[str] | None = credential(way="key")  # noqa: RUF009 - an attrs field, made per class
    """Consumer key of the same API key: it signs requests and webhooks. See https://docs.snaptrade.com/docs/getting-started"""

    user_id: str | None = credential(optional=True, unless_given=("client_id", "user_secret"), way="key")
    """The user of a commercial key, for every call that names none; a personal key goes without. Where client_id is an argument, the environment is not asked."""

    user_secret: Secret[str] | None = credential(optional=True, unless_given=("client_id", "user_id"), way="key")  # noqa: RUF009 - an attrs field, made per class
    """What SnapTrade issued when that user was registered. Where client_id is an argument, the environment is not asked."""

    access_token: Secret[str | TokenProvider] | None = credential(way="token")  # noqa: RUF009 - an attrs field, made per class
    """Instead of a key: a user's OAuth access token, or a function that returns the current one. See https://docs.snaptrade.com/docs/oauth-apps"""

    oauth_client_id: str | None = credential(way="app")
    """Instead of a key: client id of an OAuth app. See https://docs.snaptrade.com/docs/oauth-apps"""

    oauth_client_secret: Secret[str] | None = credential(way="app")  # noqa: RUF009 - an attrs field, made per class
    """Client secret of the same app. See https://docs.snaptrade.com/docs/oauth-apps"""

    refresh_token: Secret[str] | None = credential(optional=True, way="app")  # noqa: RUF009 - an attrs field, made per class
    """The last refresh token of a user who let the app in; `oauth` needs none. One client per user: each refresh replaces it."""

    on_refresh: Callable[[OAuthTokens], object] | None = credential(optional=True, argument_only=True, way="app")  # noqa: RUF009 - an attrs field, made per class
    """Called with new tokens before they are used: store their refresh token, which replaces the last. May be an async function with the Async client."""

    def __attrs_post_init__(self) -> None:
        if (self.user_id is None) != (self.user_secret is None):
            raise _half(*(("user_secret", "user_id") if self.user_id is None else ("user_id", "user_secret")))

    def fill_query(self, query: Mapping[str, object]) -> Mapping[str, object]:
        """
        Return the query of an operation with the user in it, unless the call names one.

        A user is taken whole, from the call or from the client: the id of one with the secret of another fits nobody.

        Raises:
            InvalidCredentialsError: the call gives an id without a secret or a secret without an id, or one is empty.
        """
        if not {_ID, _SECRET} <= query.keys():
            return query
        for name, argument in ((_ID, "user_id"), (_SECRET, "user_secret")):
            if query[name] in ("", Secret("")):
                raise InvalidCredentialsError(
                    f"snaptrade: {argument} is empty. Give a value or leave it out", vendor="snaptrade"
                )
        if self.client_id is None and (query[_ID] is not UNSET or query[_SECRET] is not UNSET):
            raise InvalidCredentialsError(
                "snaptrade: user_id and user_secret are for a commercial key; an access token knows its user. Leave them out",
                vendor="snaptrade",
            )
        if query[_ID] is UNSET and query[_SECRET] is UNSET:
            return query if self.user_id is None else {**query, _ID: self.user_id, _SECRET: self.user_secret}
        if query[_SECRET] is UNSET:
            raise _half("user_id", "user_secret")
        if query[_ID] is UNSET:
            raise _half("user_secret", "user_id")
        return query


def _half(found: str, missing: str) -> InvalidCredentialsError:
    return InvalidCredentialsError(
        f"snaptrade: {found} without {missing}. Give both for a user of a commercial key, neither with a personal key",
        vendor="snaptrade",
    )
