"""Open connections for a client: to a host that may have its credentials, signed anew each time."""

from __future__ import annotations

import sys
from urllib.parse import urlsplit

from pennyweight_core._error_response import status_error
from pennyweight_core._errors import APIConnectionError, UnsafeHostError
from pennyweight_core._hosts import BaseURL, check_base_url
from pennyweight_core._http import FAILURES
from pennyweight_core._live._connection import ConnectionLostError, RefusedError, UntrustedError
from pennyweight_core._messages import SignableRequest
from pennyweight_core._redactor import Redactor
from pennyweight_core._secret import Secret
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pennyweight_core._errors import PennyweightError
    from pennyweight_core._live._connection import Connection
    from pennyweight_core._messages import RawResponse

OPERATION = "stream"
"""The name of the handshake in errors."""


def stream_url(client: Any, servers: Mapping[str, str], path: str, url: str | None) -> BaseURL:
    """
    Return the address for a client's streams: the one given, one beside its own base URL, or its environment's.

    Args:
        client: a client of the vendor.
        servers: `wss://` addresses by environment; their hosts may get credentials.
        path: of streams at a base URL that is no environment's, such as a sandbox.
        url: given by the user.

    Raises:
        UnsafeHostError: the host is neither the vendor's, nor trusted, nor loopback.
    """
    environment = _environment(client)
    if url is None and environment is None:
        return BaseURL(client._base_url.origin, path)
    address = servers[environment or ""] if url is None else url
    scheme, colon, rest = address.partition("://")
    if scheme not in {"ws", "wss"} or not colon:
        raise UnsafeHostError(f"url: expected wss://host/path, found {scheme or address}…", vendor=client._vendor.name)
    hosts = [urlsplit(server).hostname or "" for server in servers.values()]
    trusted = [*client._constructor_options["trusted_hosts"], *hosts]
    return check_base_url(f"http{scheme[2:]}://{rest}", client._vendor, trusted, argument="url")


def _environment(client: Any) -> str | None:
    """Return the environment whose base URL a client has; None for any other base URL."""
    base_url = f"{client._base_url.origin}{client._base_url.base_path}"
    return next((name for name, server in client._vendor.servers.items() if server == base_url), None)


class Dialer:
    """
    Opens signed connections.

    Raises:
        TypeError: the client has an HTTP client or a transport of the user's, which can't carry a stream.
    """

    def __init__(self, client: Any, url: BaseURL) -> None:
        options = client._transport_options
        self._open_stream: Any = getattr(options["transport"], "open_stream", None)
        if self._open_stream is None and any(given is not None for given in options.values()):
            name = next(name for name, given in options.items() if given is not None)
            raise TypeError(
                f"{name}: it is for HTTP and can't carry a stream. Make a client without it for streams: proxies and "
                "certificates are those of the environment"
            )
        self._client = client
        self._url = url
        self.vendor: str = client._vendor.name

    @property
    def address(self) -> str:
        """The address as errors show it."""
        return f"ws{self._url.origin.removeprefix('http')}{self._url.base_path}"

    def check(self) -> None:
        """Raise for missing or unusable credentials."""
        if not getattr(self._client._transport_options["transport"], "replays", False):
            self._client._resolve_credentials(OPERATION)

    async def open(self, seconds: float) -> Connection:
        """
        Sign and open a connection within so many seconds.

        Raises:
            ConnectionLostError: there is no answer; another attempt may have one.
            APIStatusError: the vendor refused the handshake.
            APIConnectionError: the environment names proxies or certificates that can't be used, or nobody vouches for the
                server's certificate.
        """
        handled = sys.exception()
        credentials = self._client._try_credentials()
        redactor = Redactor(credentials)
        try:
            return await self._open(credentials, redactor, seconds)
        except ConnectionLostError:
            raise
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            redactor.error(error, handled)
            failure = strip_tracebacks(error, handled)
        raise failure

    async def _open(self, credentials: Any, redactor: Redactor, seconds: float) -> Connection:
        request = Secret(self._sign(credentials, redactor))
        agent, limit = self._user_agent(), self._client._constructor_options["max_response_bytes"]
        open_stream = self._open_stream or self._load_library()
        try:
            opened: Connection = await open_stream(request, seconds=seconds, max_bytes=limit, user_agent=agent)
        except RefusedError as error:
            response = error.response
        except FAILURES as error:  # the environment's certificates
            raise APIConnectionError(f"{self.vendor} {OPERATION}: {error}", vendor=self.vendor) from None
        except UntrustedError as error:
            raise APIConnectionError(
                f"{self.vendor} {OPERATION}: the certificate of {self.address} was not accepted: {error}. Look at what stands "
                "between you and the vendor; an authority of your own is trusted by SSL_CERT_FILE or SSL_CERT_DIR",
                vendor=self.vendor,
                operation=OPERATION,
            ) from None
        except ImportError as error:
            raise APIConnectionError(
                f"{self.vendor} {OPERATION}: a SOCKS proxy needs the package python-socks, which is not installed",
                vendor=self.vendor,
            ) from error
        else:
            return opened
        raise self._refused(response, redactor)

    def _load_library(self) -> Any:
        try:
            from pennyweight_core._live._websocket import open_websocket
        except ImportError:
            raise ImportError(
                f'streams need the package websockets: pip install "{self._distribution()}[ws]"'
            ) from None
        return open_websocket

    def _sign(self, credentials: Any, redactor: Redactor) -> SignableRequest:
        headers = {name: value.reveal() for name, value in self._client._default_options.extra_headers.items()}
        unsigned = SignableRequest("GET", self._url.origin, self._url.base_path, "", headers, b"")
        if credentials is None:
            return unsigned
        signed: SignableRequest = self._client._overlay.sign(unsigned, credentials, self._client._clock.time())
        redactor.add_signed(unsigned, signed)
        return signed

    def _refused(self, response: RawResponse, redactor: Redactor) -> PennyweightError:
        info = self._client._overlay.parse_error(response).redacted(redactor.json)
        return status_error(self.vendor, OPERATION, response, info, self._client._clock)

    def _user_agent(self) -> str:
        from pennyweight_core import __version__

        return f"{self._distribution()}/{self._client._vendor.version} pennyweight-core/{__version__}"

    def _distribution(self) -> str:
        package: str = self._client._vendor.package
        return package.partition(".")[0].replace("_", "-")
