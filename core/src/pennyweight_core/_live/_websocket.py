"""WebSocket connections: the only module that imports websockets."""

from __future__ import annotations

import logging
import ssl
from contextlib import suppress

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from pennyweight_core._http._pools import environment_proxy, load_certificates
from pennyweight_core._live._connection import ConnectionLostError, RefusedError, UntrustedError
from pennyweight_core._messages import RawResponse
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pennyweight_core._messages import SignableRequest
    from pennyweight_core._secret import Secret

_CLOSE_TIMEOUT = 1.0
_SILENT = logging.Logger("pennyweight_core.websocket", logging.CRITICAL + 1)  # noqa: LOG001 - nobody may configure it
"""The library would log the handshake with its signature."""


class _Connection(ClientConnection):
    """Notes when bytes arrive, pings included."""

    heard_at = 0.0

    def data_received(self, data: bytes) -> None:
        self.heard_at = self.loop.time()
        super().data_received(data)


class _Connect(connect):
    def process_redirect(self, exc: Exception) -> Exception:
        """Follow none: the signature is for this host only."""
        return exc


class WebSocket:
    """An open connection of the library; see `Connection`."""

    def __init__(self, inner: ClientConnection) -> None:
        self._inner: Any = inner
        self._heard_at = inner.loop.time()

    @property
    def silent_for(self) -> float:
        return float(self._inner.loop.time() - max(self._heard_at, self._inner.heard_at))

    async def receive(self) -> bytes:
        try:
            data: bytes = await self._inner.recv(decode=False)
        except ConnectionClosed as error:
            lost = _describe(error)
        else:
            return data
        raise ConnectionLostError(lost)

    async def send(self, text: str) -> None:
        try:
            await self._inner.send(text)
        except ConnectionClosed as error:
            lost = _describe(error)
        else:
            return
        raise ConnectionLostError(lost)

    async def ping(self) -> None:
        with suppress(ConnectionClosed):
            await self._inner.ping()

    def abort(self) -> None:
        self._inner.transport.abort()

    async def aclose(self) -> None:
        await self._inner.close()


async def open_websocket(
    request: Secret[SignableRequest], *, seconds: float, max_bytes: int, user_agent: str
) -> WebSocket:
    """
    Open a connection with a signed request, through the proxy and with the certificates of the environment.

    Raises:
        RefusedError: another status than 101.
        UntrustedError: nobody vouches for the server's certificate.
        ConnectionLostError: there is no answer, or none in time; the text has no secret.
        ImportError: a SOCKS proxy needs python-socks.
    """
    origin = request.reveal().origin
    secure = origin.startswith("https:")
    more: dict[str, Any] = {"ssl": load_certificates()} if secure else {}
    failure: Exception
    try:
        inner = await _Connect(
            f"ws{request.reveal().url.removeprefix('http')}",
            additional_headers=_shown_headers(request.reveal().headers),
            user_agent_header=user_agent,
            compression=None,
            proxy=environment_proxy(origin) if secure else None,
            open_timeout=seconds,
            close_timeout=_CLOSE_TIMEOUT,
            ping_interval=None,  # the session watches for silence
            max_size=max_bytes,
            max_queue=256,
            logger=_SILENT,
            create_connection=_Connection,
            **more,
        )
    except InvalidStatus as error:
        found = error.response
        failure = RefusedError(
            RawResponse(found.status_code, dict(found.headers.raw_items()), bytes(found.body or b""))
        )
    except TimeoutError:
        failure = ConnectionLostError(f"no answer to the handshake in {seconds:.3g} s")
    except ImportError:
        failure = ImportError("python-socks")
    except ssl.SSLCertVerificationError as error:
        failure = UntrustedError(error.verify_message)
    except Exception as error:  # noqa: BLE001 - its text and frames may hold the signature, or a proxy's password
        failure = ConnectionLostError(_describe(error))
    else:
        inner.request = None  # it has the signature
        return WebSocket(inner)
    raise failure


def _shown_headers(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers.items() if name != "user-agent"]


def _describe(error: Exception) -> str:
    """Return what happened, in words that quote nothing but a peer's reason for closing and the system's errors."""
    if isinstance(error, ConnectionClosed):
        frame = error.rcvd
        if frame is None:
            return "the connection broke" if error.sent is None else f"closed by this side with {error.sent.code}"
        reason = "".join(mark for mark in frame.reason if mark.isprintable())[:200]
        return f"closed by the vendor with {frame.code}" + (f" ({reason})" if reason else "")
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}: {error.strerror}"
    return type(error).__name__
