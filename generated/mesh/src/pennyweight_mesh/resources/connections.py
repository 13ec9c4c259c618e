# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Connections, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        AuthFlowStep,
        B2BBrokerAuthPromptResponse,
        B2BBrokerAuthResponse,
        B2BBrokerRefreshTokenResponse,
        BrokerType,
        CountryInfo,
        MfaType,
        TrueAuthAuthRequest,
    )

_DELETE: Operation[None] = Operation(
    "connections.delete",
    "DELETE",
    "/api/v1/account",
    response_type="ApiResult",
    body="BrokerBaseRequest",
    enveloped=True,
)
_AUTHENTICATE: Operation[B2BBrokerAuthResponse] = Operation(
    "connections.authenticate",
    "POST",
    "/api/v1/authenticate",
    response_type="B2BBrokerAuthResponseApiResult",
    body="B2BBrokerAuthRequest",
    enveloped=True,
    argument_names={"userId": "user_id"},
)
_GET_OAUTH_LINK: Operation[B2BBrokerAuthPromptResponse] = Operation(
    "connections.get_oauth_link",
    "GET",
    "/api/v1/authenticate/{brokerType}",
    response_type="B2BBrokerAuthPromptResponseApiResult",
    safe=True,
    enveloped=True,
    argument_names={"brokerType": "broker_type", "userId": "user_id"},
)
_REFRESH_TOKEN: Operation[B2BBrokerRefreshTokenResponse] = Operation(
    "connections.refresh_token",
    "POST",
    "/api/v1/token/refresh",
    response_type="B2BBrokerRefreshTokenResponseApiResult",
    body="BrokerRefreshTokenRequest",
    enveloped=True,
)


class Connections(Resource):
    """Connections: `delete`, `authenticate`, `get_oauth_link`, `refresh_token`."""

    __slots__ = ()

    def delete(self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]) -> None:
        """
        Disconnect an account and erase all of its data at Mesh.

        The token stops working; the user has to connect the account again. Cannot be undone.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.connections.delete(auth_token="auth-token", type="robinhood")

        Vendor's operation id: removeConnection. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/remove-connection
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: None = self._call(_DELETE, **_arguments, **self._options(_DELETE, options))
        return _result

    def authenticate(
        self,
        *,
        user_id: str,
        type: BrokerType | str,
        phone: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        trade_pin: str | None | Unset = UNSET,
        country_info: CountryInfo | None | Unset = UNSET,
        challenge_id: str | None | Unset = UNSET,
        challenge_code: str | None | Unset = UNSET,
        challenge_type: str | None | Unset = UNSET,
        challenge_answer: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        mfa_type: MfaType | str | Unset = UNSET,
        device_info: str | None | Unset = UNSET,
        web_data: str | None | Unset = UNSET,
        auth_flow_step: AuthFlowStep
        | Literal["loginPassword", "mfaFlow", "faceVerification", "createAPIKey", "loginQrCode"]
        | None
        | Unset = UNSET,
        key: str | None | Unset = UNSET,
        auth_token: str | None | Unset = UNSET,
        redirect_link: str | None | Unset = UNSET,
        confirmation_email: str | None | Unset = UNSET,
        true_auth_auth_request: TrueAuthAuthRequest | None | Unset = UNSET,
        is_sensitive_fields_encrypted: bool | Unset = UNSET,
        is_trying_another_way: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerAuthResponse:
        """
        Log in to a user's account without Link.

        Mesh recommends Link instead. A login may take several requests: each response says which input comes next.
        The inputs of each institution are in `integrations.list_authentication_schemes`.

        Needs credentials.

        Args:
            user_id: Your id of the user, 50 characters at most; no email address or other personal data.
            type: Integration to log in to.
            phone: User's phone number, for institutions that log in by phone.
            username: User's login name at the institution.
            password: User's password at the institution.
            trade_pin: Trading PIN, for institutions that require one to place orders.
            country_info: Country of the phone number, for logins by phone.
            challenge_id: Id of the challenge being answered, from the previous response.
            challenge_code: Code that the institution sent to the user for the challenge.
            challenge_type: Kind of the challenge being answered.
            challenge_answer: User's reply to a security question.
            mfa_code: One-time code of the second factor; send it after the status `mfaRequired`.
            mfa_type: Second factor that `mfa_code` comes from.
            device_info: Description of the user's device, for institutions that recognize devices.
            web_data: Data collected from the institution's login page in a web view.
            auth_flow_step: Current step of the login: `loginPassword` at first, `mfaFlow` when sending an MFA
                code.
            key: API key that the user created at the institution.
            auth_token: Token from the previous response, when a login continues.
            redirect_link: Full address to which the institution redirected the user after an OAuth login, query
                included.
            confirmation_email: Confirmation received by email, for institutions that confirm logins that way.
            true_auth_auth_request: Cookies and headers captured in a web view, for the scheme `trueAuth`.
            is_sensitive_fields_encrypted: True if credentials, codes, phone, device info and confirmation email
                are sent Base64-encoded.
            is_trying_another_way: True to move on to the next MFA method after the current one failed; mainly
                Robinhood and BinanceInternationalDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The state of a login. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> mesh.connections.authenticate(user_id="user-id", type="robinhood")

        Vendor's operation id: authenticateUsersAccount.
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id},
            "body": {
                "type": type,
                "phone": phone,
                "username": username,
                "password": Secret(password),
                "trade_pin": Secret(trade_pin),
                "country_info": country_info,
                "challenge_id": challenge_id,
                "challenge_code": Secret(challenge_code),
                "challenge_type": challenge_type,
                "challenge_answer": Secret(challenge_answer),
                "mfa_code": Secret(mfa_code),
                "mfa_type": mfa_type,
                "device_info": device_info,
                "web_data": Secret(web_data),
                "auth_flow_step": auth_flow_step,
                "key": Secret(key),
                "auth_token": Secret(auth_token),
                "redirect_link": Secret(redirect_link),
                "confirmation_email": confirmation_email,
                "true_auth_auth_request": true_auth_auth_request,
                "is_sensitive_fields_encrypted": is_sensitive_fields_encrypted,
                "is_trying_another_way": is_trying_another_way,
            },
        }
        del (
            password,
            trade_pin,
            challenge_code,
            challenge_answer,
            mfa_code,
            web_data,
            key,
            auth_token,
            redirect_link,
        )  # no traceback of ours shows them
        _result: B2BBrokerAuthResponse = self._call(
            _AUTHENTICATE, **_arguments, **self._options(_AUTHENTICATE, options)
        )
        return _result

    def get_oauth_link(
        self, *, broker_type: BrokerType | str, user_id: str, **options: Unpack[CallOptions]
    ) -> B2BBrokerAuthPromptResponse:
        """
        Login page of an institution with OAuth, for connecting an account without Link.

        Send the user there, then pass the address that the institution redirects to as `redirect_link` of
        `connections.authenticate`.

        Needs credentials.

        Args:
            broker_type: Integration to connect; it must use OAuth.
            user_id: Your id of the user; no email address or other personal data.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The link for an OAuth login. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.

        Example:
            >>> mesh.connections.get_oauth_link(broker_type="robinhood", user_id="user-id")

        Vendor's operation id: getOAuthAuthenticationLink.
        """
        _result: B2BBrokerAuthPromptResponse = self._call(
            _GET_OAUTH_LINK,
            path={"brokerType": broker_type},
            query={"userId": user_id},
            **self._options(_GET_OAUTH_LINK, options),
        )
        return _result

    def refresh_token(
        self,
        *,
        type: BrokerType | str,
        refresh_token: str,
        create_new_refresh_token: bool | None | Unset = UNSET,
        access_token: str | None | Unset = UNSET,
        trade_token: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        metadata: dict[str, str | None] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerRefreshTokenResponse:
        """
        Exchange a refresh token for new tokens of a connected account.

        Not all institutions need it. WeBull and Vanguard require `access_token` too; Vanguard may ask for an MFA
        code in a second request. Store the new tokens: the old ones may stop working.

        Needs credentials.

        Args:
            type: Integration that issued the token.
            refresh_token: Refresh token received when the account was connected or last refreshed.
            create_new_refresh_token: True to renew the refresh token too; TD Ameritrade only.
            access_token: Current access token; WeBull and Vanguard require it.
            trade_token: WeBull's trade token, to renew it as well.
            mfa_code: MFA code, if Vanguard asked for one in response to the first request.
            metadata: Further values that an integration may need, by name.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Refreshed tokens. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.connections.refresh_token(type="robinhood", refresh_token="refresh-token")

        Vendor's operation id: refreshAuthToken. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/refresh-auth-token
        """
        _arguments: dict[str, Any] = {
            "body": {
                "type": type,
                "refresh_token": Secret(refresh_token),
                "create_new_refresh_token": create_new_refresh_token,
                "access_token": Secret(access_token),
                "trade_token": Secret(trade_token),
                "mfa_code": Secret(mfa_code),
                "metadata": metadata,
            }
        }
        del refresh_token, access_token, trade_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerRefreshTokenResponse = self._call(
            _REFRESH_TOKEN, **_arguments, **self._options(_REFRESH_TOKEN, options)
        )
        return _result

    @property
    def with_response(self) -> ConnectionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ConnectionsWithResponse(self._with_response())


class ConnectionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Connections) -> None:
        self.delete = with_response(resource.delete)
        self.authenticate = with_response(resource.authenticate)
        self.get_oauth_link = with_response(resource.get_oauth_link)
        self.refresh_token = with_response(resource.refresh_token)


class AsyncConnections(Resource):
    """Connections: `delete`, `authenticate`, `get_oauth_link`, `refresh_token`."""

    __slots__ = ()

    async def delete(self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]) -> None:
        """
        Disconnect an account and erase all of its data at Mesh.

        The token stops working; the user has to connect the account again. Cannot be undone.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.connections.delete(auth_token="auth-token", type="robinhood")

        Vendor's operation id: removeConnection. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/remove-connection
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: None = await self._call(_DELETE, **_arguments, **self._options(_DELETE, options))
        return _result

    async def authenticate(
        self,
        *,
        user_id: str,
        type: BrokerType | str,
        phone: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        trade_pin: str | None | Unset = UNSET,
        country_info: CountryInfo | None | Unset = UNSET,
        challenge_id: str | None | Unset = UNSET,
        challenge_code: str | None | Unset = UNSET,
        challenge_type: str | None | Unset = UNSET,
        challenge_answer: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        mfa_type: MfaType | str | Unset = UNSET,
        device_info: str | None | Unset = UNSET,
        web_data: str | None | Unset = UNSET,
        auth_flow_step: AuthFlowStep
        | Literal["loginPassword", "mfaFlow", "faceVerification", "createAPIKey", "loginQrCode"]
        | None
        | Unset = UNSET,
        key: str | None | Unset = UNSET,
        auth_token: str | None | Unset = UNSET,
        redirect_link: str | None | Unset = UNSET,
        confirmation_email: str | None | Unset = UNSET,
        true_auth_auth_request: TrueAuthAuthRequest | None | Unset = UNSET,
        is_sensitive_fields_encrypted: bool | Unset = UNSET,
        is_trying_another_way: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerAuthResponse:
        """
        Log in to a user's account without Link.

        Mesh recommends Link instead. A login may take several requests: each response says which input comes next.
        The inputs of each institution are in `integrations.list_authentication_schemes`.

        Needs credentials.

        Args:
            user_id: Your id of the user, 50 characters at most; no email address or other personal data.
            type: Integration to log in to.
            phone: User's phone number, for institutions that log in by phone.
            username: User's login name at the institution.
            password: User's password at the institution.
            trade_pin: Trading PIN, for institutions that require one to place orders.
            country_info: Country of the phone number, for logins by phone.
            challenge_id: Id of the challenge being answered, from the previous response.
            challenge_code: Code that the institution sent to the user for the challenge.
            challenge_type: Kind of the challenge being answered.
            challenge_answer: User's reply to a security question.
            mfa_code: One-time code of the second factor; send it after the status `mfaRequired`.
            mfa_type: Second factor that `mfa_code` comes from.
            device_info: Description of the user's device, for institutions that recognize devices.
            web_data: Data collected from the institution's login page in a web view.
            auth_flow_step: Current step of the login: `loginPassword` at first, `mfaFlow` when sending an MFA
                code.
            key: API key that the user created at the institution.
            auth_token: Token from the previous response, when a login continues.
            redirect_link: Full address to which the institution redirected the user after an OAuth login, query
                included.
            confirmation_email: Confirmation received by email, for institutions that confirm logins that way.
            true_auth_auth_request: Cookies and headers captured in a web view, for the scheme `trueAuth`.
            is_sensitive_fields_encrypted: True if credentials, codes, phone, device info and confirmation email
                are sent Base64-encoded.
            is_trying_another_way: True to move on to the next MFA method after the current one failed; mainly
                Robinhood and BinanceInternationalDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The state of a login. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await mesh.connections.authenticate(user_id="user-id", type="robinhood")

        Vendor's operation id: authenticateUsersAccount.
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id},
            "body": {
                "type": type,
                "phone": phone,
                "username": username,
                "password": Secret(password),
                "trade_pin": Secret(trade_pin),
                "country_info": country_info,
                "challenge_id": challenge_id,
                "challenge_code": Secret(challenge_code),
                "challenge_type": challenge_type,
                "challenge_answer": Secret(challenge_answer),
                "mfa_code": Secret(mfa_code),
                "mfa_type": mfa_type,
                "device_info": device_info,
                "web_data": Secret(web_data),
                "auth_flow_step": auth_flow_step,
                "key": Secret(key),
                "auth_token": Secret(auth_token),
                "redirect_link": Secret(redirect_link),
                "confirmation_email": confirmation_email,
                "true_auth_auth_request": true_auth_auth_request,
                "is_sensitive_fields_encrypted": is_sensitive_fields_encrypted,
                "is_trying_another_way": is_trying_another_way,
            },
        }
        del (
            password,
            trade_pin,
            challenge_code,
            challenge_answer,
            mfa_code,
            web_data,
            key,
            auth_token,
            redirect_link,
        )  # no traceback of ours shows them
        _result: B2BBrokerAuthResponse = await self._call(
            _AUTHENTICATE, **_arguments, **self._options(_AUTHENTICATE, options)
        )
        return _result

    async def get_oauth_link(
        self, *, broker_type: BrokerType | str, user_id: str, **options: Unpack[CallOptions]
    ) -> B2BBrokerAuthPromptResponse:
        """
        Login page of an institution with OAuth, for connecting an account without Link.

        Send the user there, then pass the address that the institution redirects to as `redirect_link` of
        `connections.authenticate`.

        Needs credentials.

        Args:
            broker_type: Integration to connect; it must use OAuth.
            user_id: Your id of the user; no email address or other personal data.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The link for an OAuth login. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.

        Example:
            >>> await mesh.connections.get_oauth_link(broker_type="robinhood", user_id="user-id")

        Vendor's operation id: getOAuthAuthenticationLink.
        """
        _result: B2BBrokerAuthPromptResponse = await self._call(
            _GET_OAUTH_LINK,
            path={"brokerType": broker_type},
            query={"userId": user_id},
            **self._options(_GET_OAUTH_LINK, options),
        )
        return _result

    async def refresh_token(
        self,
        *,
        type: BrokerType | str,
        refresh_token: str,
        create_new_refresh_token: bool | None | Unset = UNSET,
        access_token: str | None | Unset = UNSET,
        trade_token: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        metadata: dict[str, str | None] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerRefreshTokenResponse:
        """
        Exchange a refresh token for new tokens of a connected account.

        Not all institutions need it. WeBull and Vanguard require `access_token` too; Vanguard may ask for an MFA
        code in a second request. Store the new tokens: the old ones may stop working.

        Needs credentials.

        Args:
            type: Integration that issued the token.
            refresh_token: Refresh token received when the account was connected or last refreshed.
            create_new_refresh_token: True to renew the refresh token too; TD Ameritrade only.
            access_token: Current access token; WeBull and Vanguard require it.
            trade_token: WeBull's trade token, to renew it as well.
            mfa_code: MFA code, if Vanguard asked for one in response to the first request.
            metadata: Further values that an integration may need, by name.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Refreshed tokens. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.connections.refresh_token(type="robinhood", refresh_token="refresh-token")

        Vendor's operation id: refreshAuthToken. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/refresh-auth-token
        """
        _arguments: dict[str, Any] = {
            "body": {
                "type": type,
                "refresh_token": Secret(refresh_token),
                "create_new_refresh_token": create_new_refresh_token,
                "access_token": Secret(access_token),
                "trade_token": Secret(trade_token),
                "mfa_code": Secret(mfa_code),
                "metadata": metadata,
            }
        }
        del refresh_token, access_token, trade_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerRefreshTokenResponse = await self._call(
            _REFRESH_TOKEN, **_arguments, **self._options(_REFRESH_TOKEN, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncConnectionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncConnectionsWithResponse(self._with_response())


class AsyncConnectionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncConnections) -> None:
        self.delete = async_with_response(resource.delete)
        self.authenticate = async_with_response(resource.authenticate)
        self.get_oauth_link = async_with_response(resource.get_oauth_link)
        self.refresh_token = async_with_response(resource.refresh_token)
