"""Options, credentials and resources: the half of a client that does not depend on sync or async."""

from __future__ import annotations

import os
import sys
import warnings
from _thread import allocate_lock  # threading itself costs an import that only calls should pay
from importlib import import_module

from pennyweight_core._clock import SYSTEM_CLOCK
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, ClassVar

    import httpx

    from pennyweight_core._call import CallRunner
    from pennyweight_core._clock import Clock
    from pennyweight_core._drift import OnDrift
    from pennyweight_core._hosts import BaseURL
    from pennyweight_core._operation import Vendor
    from pennyweight_core._request_options import RequestOptions
    from pennyweight_core._telemetry import RequestEvent, ResponseEvent

_warned: set[str] = set()


class BaseClient:
    """Client configuration; connections are opened on the first call."""

    _vendor: ClassVar[Vendor]
    _clock: Clock = SYSTEM_CLOCK

    def __init__(
        self,
        credential_arguments: Mapping[str, Any],
        *,
        environment: str | None,
        base_url: str | None,
        trusted_hosts: Collection[str],
        timeout: float | httpx.Timeout,
        deadline: float,
        max_retries: int,
        limits: bool | Mapping[str, float],
        on_drift: OnDrift,
        on_request: Callable[[RequestEvent], None] | None,
        on_response: Callable[[ResponseEvent], None] | None,
        http_client: object,
        transport: object,
    ) -> None:
        from pennyweight_core._credentials import resolve
        from pennyweight_core._drift import check_policy
        from pennyweight_core._hosts import check_base_url
        from pennyweight_core._rate_limits import RateLimiter
        from pennyweight_core._request_options import RequestOptions, check_deadline, check_retries
        from pennyweight_core._timeouts import timeout_phases

        vendor = self._vendor
        if http_client is not None and transport is not None:
            raise ValueError("http_client, transport: expected one of them; a client brings its own transport")
        self._constructor_options: dict[str, Any] = {
            "environment": environment,
            "base_url": base_url,
            "trusted_hosts": trusted_hosts,
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "limits": limits,
            "on_drift": check_policy(on_drift),
        }
        self._default_options = RequestOptions(
            timeout_phases(timeout), check_deadline(deadline), check_retries(max_retries), {}, {}, self._clock
        )
        self._transport_options: dict[str, Any] = {"http_client": http_client, "transport": transport}
        self._hooks: dict[str, Any] = {"on_request": on_request, "on_response": on_response}
        self.limits = (
            None
            if limits is False
            else RateLimiter(vendor.rate_limits, None if limits is True else limits, clock=self._clock)
        )
        """The client-side rate limiter, with counts of requests and waits; None when it is off."""
        url = self._choose_base_url()
        self._base_url_overridden = environment is None and url != next(iter(vendor.servers.values()))
        self._base_url = check_base_url(url, vendor, trusted_hosts)
        self._overlay = import_module(f"{vendor.package}._overlay")
        self._resolved_credentials = resolve(
            self._overlay.Credentials, vendor.prefix, credential_arguments, vendor=vendor.name
        )
        self._resources: dict[str, Any] = {}
        self._lock = allocate_lock()
        self._runner: CallRunner | None = None
        self._closed = False
        _warn_once(vendor)

    def _choose_base_url(self) -> str:
        vendor = self._vendor
        environment: str | None = self._constructor_options["environment"]
        base_url: str | None = self._constructor_options["base_url"]
        if environment is not None and base_url is not None:
            raise ValueError("environment, base_url: expected one of them")
        if environment is not None:
            if environment not in vendor.servers:
                raise ValueError(f"environment: expected one of {', '.join(vendor.servers)}, found {environment!r}")
            return vendor.servers[environment]
        return base_url or os.environ.get(f"{vendor.prefix}_BASE_URL") or next(iter(vendor.servers.values()))

    def _operation_base_url(self, servers: Mapping[str, str]) -> BaseURL:
        """
        Return the base URL of an operation with servers of its own; a base URL given by the user overrides them.

        Raises:
            UnsafeHostError: its host is neither the vendor's nor trusted.
            ValueError: the operation has none in the client's environment.
        """
        from pennyweight_core._hosts import check_base_url

        environment = self._constructor_options["environment"] or next(iter(self._vendor.servers))
        if self._base_url_overridden:
            return self._base_url
        if environment not in servers:
            raise ValueError(f"environment: this operation is in {', '.join(servers)} only, not in {environment}")
        return check_base_url(servers[environment], self._vendor, self._constructor_options["trusted_hosts"])

    def _resource(self, name: str, class_name: str) -> Any:
        found = self._resources.get(name)
        if found is None:
            module = import_module(f"{self._vendor.package}.resources.{name}")
            found = self._resources.setdefault(name, getattr(module, class_name)(self))
        return found

    def _open(self) -> CallRunner:
        if self._runner is None:
            with self._lock:
                if self._runner is None:
                    self._runner = self._make_runner()
        if self._closed:
            raise RuntimeError(f"{self!r} is closed; make a new client")
        return self._runner

    def _make_runner(self) -> CallRunner:
        from pennyweight_core import __version__
        from pennyweight_core._call import CallRunner
        from pennyweight_core._telemetry import Telemetry

        vendor = self._vendor
        distribution = vendor.package.replace("_", "-")
        self._sender = self._make_sender()
        return CallRunner(
            vendor,
            self._overlay,
            self._resolved_credentials.credentials,
            self._base_url,
            limits=self.limits,
            on_drift=self._constructor_options["on_drift"],
            user_agent=f"{distribution}/{vendor.version} pennyweight-core/{__version__}",
            telemetry=Telemetry(vendor.name, vendor.package, **self._hooks),
            operation_base_url=self._operation_base_url,
            clock=self._clock,
        )

    def _merge_options(self, options: dict[str, Any]) -> RequestOptions:
        from pennyweight_core._request_options import merge_options

        return merge_options(self._default_options, **options)

    def _make_sender(self) -> Any:
        raise NotImplementedError

    def warm_up(self) -> None:
        """Load models and the HTTP library now instead of at the first call."""
        self._open().warm_up()

    def __del__(self) -> None:
        sender = getattr(self, "_sender", None)
        if sender is not None and sender.is_open and not sys.is_finalizing():
            warnings.warn(
                f"{self!r} was never closed; use `with`, or close it", ResourceWarning, source=self, stacklevel=2
            )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._base_url.origin}{self._base_url.base_path}>"

    def __reduce__(self) -> tuple[Any, ...]:
        if any(option is not None for option in {**self._transport_options, **self._hooks}.values()):
            raise TypeError(f"{type(self).__name__} can't be pickled with its own http_client, transport or hooks")
        explicit = self._resolved_credentials.explicit_secrets()
        if explicit:
            prefix = self._vendor.prefix
            raise TypeError(
                f"{type(self).__name__} can't be pickled: {', '.join(explicit)} was given as an argument. "
                f"Set {', '.join(f'{prefix}_{name.upper()}' for name in explicit)} in the environment instead, "
                "where the process that unpickles finds it too"
            )
        return _rebuild, (type(self), {**self._resolved_credentials.explicit_values(), **self._constructor_options})


def _rebuild(client: Any, arguments: dict[str, Any]) -> Any:
    return client(**arguments)


def _warn_once(vendor: Vendor) -> None:
    if vendor.deprecated and vendor.name not in _warned:
        _warned.add(vendor.name)
        warnings.warn(vendor.deprecated, FutureWarning, stacklevel=4)
