"""The sandbox as a program or a test holds it: four vendors, their credentials, and what they were asked."""

import time
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pennyweight_sandbox._credentials import Credentials
from pennyweight_sandbox._fault_script import read
from pennyweight_sandbox._kalshi import Kalshi
from pennyweight_sandbox._mesh import Mesh
from pennyweight_sandbox._mesh.state import State, make_state
from pennyweight_sandbox._onebalance import OneBalance
from pennyweight_sandbox._rate_limit_rules import read as read_limits
from pennyweight_sandbox._snaptrade import SnapTrade
from pennyweight_sandbox._vendor import VENDORS, Clock, VendorName
from pennyweight_sandbox._vendor_server import Record, VendorServer
from pennyweight_sandbox._webhooks import Delivery, deliver

if TYPE_CHECKING:
    from pennyweight_sandbox._server import Server
    from pennyweight_sandbox._transport import SandboxTransport


class Sandbox:
    """
    Four vendors on this machine, with fresh credentials.

    As a context manager it listens on free ports of 127.0.0.1 from `with` to its end. Without listening,
    `transport(vendor)` answers in process.

    Args:
        faults: a script of failures, or the name of a JSON file with one (see `script`).
        limits: rate limits (see `limit`). Default: none.

    Raises:
        FaultsError: the script cannot be read.
        LimitsError: the limits cannot be read.
    """

    def __init__(self, *, faults: str = "", limits: str = "") -> None:
        self.clock: dict[str, Clock] = dict.fromkeys(VENDORS, time.time)
        """What each vendor takes for the time, in Unix seconds; put another function there to test a skewed clock."""
        scripted = read(faults)
        self._limits = limits
        read_limits(limits)
        self.credentials = made = Credentials()
        self.kalshi = Kalshi(clock=partial(self._now, "kalshi"))
        self.kalshi.register_key(made.kalshi_api_key_id, made.kalshi_public_key)
        self.kalshi.register_token(made.kalshi_access_token)
        self.snaptrade = SnapTrade(
            clock=partial(self._now, "snaptrade"),
            client_id=made.snaptrade_client_id,
            consumer_key=made.snaptrade_consumer_key,
            personal_client_id=made.snaptrade_personal_client_id,
            personal_consumer_key=made.snaptrade_personal_consumer_key,
            oauth_client_id=made.snaptrade_oauth_client_id,
            oauth_client_secret=made.snaptrade_oauth_client_secret,
        )
        self.snaptrade.add_user(made.snaptrade_user_id, made.snaptrade_user_secret)
        self.mesh = Mesh(
            clock=partial(self._now, "mesh"),
            client_id=made.mesh_client_id,
            client_secret=made.mesh_client_secret,
            admin_client_id=made.mesh_admin_client_id,
            admin_client_secret=made.mesh_admin_client_secret,
            state=self._mesh_state,
        )
        self.onebalance = OneBalance(
            clock=partial(self._now, "onebalance"), api_key=made.onebalance_api_key, address=made.onebalance_address
        )
        vendors = (self.kalshi, self.snaptrade, self.mesh, self.onebalance)
        self._vendor_servers: dict[str, VendorServer] = {vendor.name: VendorServer(vendor) for vendor in vendors}
        self._server: Server | None = None
        for vendor_server in self._vendor_servers.values():
            vendor_server.script(scripted)
        self.limit(limits)

    def __enter__(self) -> Self:
        try:
            return self.start()
        except BaseException:
            self.close()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def start(self, port: int = 0) -> Self:
        """Listen on `port` and the three after it, or on free ports. Raises ListenError when one is taken."""
        from pennyweight_sandbox._server import Server

        if self._server is None:
            self._server = Server(self._vendor_servers, port)
        return self

    def close(self) -> None:
        """Stop listening and remove the private key. Closing twice is fine."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        self.credentials.close()

    @property
    def env(self) -> dict[str, str]:
        """Every credential and identifier by environment variable; `*_BASE_URL` too while the sandbox listens."""
        urls: dict[str, str] = {}
        for name, vendor_server in self._vendor_servers.items() if self._server else ():
            for document in (name, *vendor_server.vendor.documents):
                urls[f"{document.upper().replace('.', '_')}_BASE_URL"] = self._url(name)
        return urls | self.credentials.environment()

    def url(self, vendor: VendorName) -> str:
        """Return the vendor's base URL, without a slash at its end. Raises RuntimeError unless the sandbox listens."""
        self._vendor_server(vendor)
        return self._url(vendor)

    def transport(self, vendor: VendorName) -> "SandboxTransport[Sandbox]":
        """Return an httpx transport, sync and async, that answers in process. Needs the extra `[httpx]`."""
        from pennyweight_sandbox._transport import SandboxTransport

        return SandboxTransport(self._vendor_server(vendor), self)

    def handwritten(self) -> dict[str, frozenset[str]]:
        """Return the ids of the operations that are answered from state, by spec; the spec answers the others."""
        found: dict[str, frozenset[str]] = {}
        for vendor_server in self._vendor_servers.values():
            found |= vendor_server.vendor.handwritten()
        return found

    def requests(self, vendor: VendorName) -> list[Record]:
        """Return what the vendor was asked, oldest first; at most the last 1000."""
        return list(self._vendor_server(vendor).records)

    def last_request(self, vendor: VendorName) -> Record:
        """Return what the vendor was asked last. Raises LookupError when it was asked nothing."""
        records = self._vendor_server(vendor).records
        if not records:
            raise LookupError(f"{vendor} was asked nothing since the sandbox started or was reset")
        return records[-1]

    def script(self, faults: str) -> None:
        """
        Add scripted failures after those that are still waiting.

        `faults` is a list such as `kalshi:429x3,mesh:html=502,snaptrade:delay=0.2,*:reset`, or the name of a JSON
        file; the README has the grammar. Raises FaultsError when it cannot be read.
        """
        scripted = read(faults)
        for vendor_server in self._vendor_servers.values():
            vendor_server.script(scripted)

    def limit(self, rules: str) -> None:
        """
        Apply these rate limits from now on, with empty counters; requests beyond them get 429.

        `rules` is a list such as `kalshi:read=200,snaptrade:customer=250,onebalance:requests=60/5`, the word
        `documented`, or "" for no limits; the README has the grammar. Raises LimitsError when it cannot be read.
        """
        limits = read_limits(rules)
        for name, vendor_server in self._vendor_servers.items():
            vendor_server.limit(limits[name])

    def webhook(
        self, vendor: VendorName, event: str, *, genuine: bool = True, age: float = 0.0, **fields: object
    ) -> Delivery:
        """
        Return a webhook as the vendor would deliver it now: body, headers, and the secret that verifies it.

        Args:
            vendor: `snaptrade` or `mesh`; the others send none.
            event: SnapTrade's event type, such as `CONNECTION_FAILED`; Mesh's transfer status, such as `Succeeded`.
            genuine: False signs with another secret.
            age: seconds since it was sent.
            fields: further fields of the body, by the vendor's names; None removes one that is there by default.

        Raises:
            LookupError: the vendor sends no webhooks.
        """
        clock, made = self._vendor_server(vendor).vendor.clock, self.credentials
        return deliver(vendor, event, now=clock() - age, credentials=made, genuine=genuine, fields=fields)

    def reset(self) -> None:
        """Forget requests and faults, restore every vendor's state, limits and the true time. Credentials and ports stay."""
        self.clock.update(dict.fromkeys(VENDORS, time.time))
        for vendor_server in self._vendor_servers.values():
            vendor_server.reset()
        self.limit(self._limits)

    def _vendor_server(self, vendor: str) -> VendorServer:
        if vendor not in self._vendor_servers:
            raise LookupError(
                f"{vendor!r} is no vendor of the sandbox; expected one of {', '.join(self._vendor_servers)}"
            )
        return self._vendor_servers[vendor]

    def _url(self, vendor: str) -> str:
        if self._server is None:
            raise RuntimeError(
                "the sandbox does not listen; call start(), use it as a context manager, or .transport()"
            )
        return f"http://127.0.0.1:{self._server.ports[vendor]}{self._vendor_servers[vendor].vendor.base_path}"

    def _now(self, vendor: str) -> float:
        return self.clock[vendor]()

    def _mesh_state(self) -> State:
        made = self.credentials
        first = (made.mesh_broker_type, made.mesh_auth_token, made.mesh_refresh_token)
        return make_state(made.mesh_user_id, *first, "coinbase", made.second_token)
