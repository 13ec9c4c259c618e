"""Options, credentials and resources: the half of a client that does not depend on sync or async."""

from __future__ import annotations

import os
from importlib import import_module
from threading import Lock

from bursar_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any, ClassVar

    import httpx

    from bursar_core._drift import OnDrift
    from bursar_core._exchange import Exchange
    from bursar_core._operation import Vendor

_warned: set[str] = set()


class Configured:
    """What a client was told, and what it makes of it when the first call comes."""

    _vendor: ClassVar[Vendor]

    def __init__(
        self,
        given: Mapping[str, Any],
        *,
        environment: str | None,
        base_url: str | None,
        trusted_hosts: Collection[str],
        timeout: float | httpx.Timeout,
        max_retries: int,
        on_drift: OnDrift,
        http_client: object,
        transport: object,
    ) -> None:
        from bursar_core._credentials import resolve
        from bursar_core._drift import check_policy
        from bursar_core._hosts import check_base_url
        from bursar_core._timeout import phases

        vendor = self._vendor
        if max_retries < 0:
            raise ValueError(f"max_retries: expected a whole number from 0 on, found {max_retries!r}")
        if http_client is not None and transport is not None:
            raise ValueError("http_client, transport: expected one of them; a client brings its own transport")
        self._options: dict[str, Any] = {
            "environment": environment,
            "base_url": base_url,
            "trusted_hosts": trusted_hosts,
            "timeout": timeout,
            "max_retries": max_retries,
            "on_drift": check_policy(on_drift),
        }
        self._timeout = phases(timeout)
        self._plugs: dict[str, Any] = {"http_client": http_client, "transport": transport}
        self._address = check_base_url(self._choose_base_url(), vendor, trusted_hosts)
        self._overlay = import_module(f"{vendor.package}._overlay")
        self._resolved = resolve(self._overlay.Credentials, vendor.prefix, given, vendor=vendor.name)
        self._resources: dict[str, Any] = {}
        self._lock = Lock()
        self._exchange: Exchange | None = None
        _warn_once(vendor)

    def _choose_base_url(self) -> str:
        vendor = self._vendor
        environment: str | None = self._options["environment"]
        base_url: str | None = self._options["base_url"]
        if environment is not None and base_url is not None:
            raise ValueError("environment, base_url: expected one of them")
        if environment is not None:
            if environment not in vendor.servers:
                raise ValueError(f"environment: expected one of {', '.join(vendor.servers)}, found {environment!r}")
            return vendor.servers[environment]
        return base_url or os.environ.get(f"{vendor.prefix}_BASE_URL") or next(iter(vendor.servers.values()))

    def _resource(self, name: str, class_name: str) -> Any:
        found = self._resources.get(name)
        if found is None:
            module = import_module(f"{self._vendor.package}.resources.{name}")
            found = self._resources.setdefault(name, getattr(module, class_name)(self))
        return found

    def _open(self) -> Exchange:
        if self._exchange is None:
            with self._lock:
                if self._exchange is None:
                    self._exchange = self._connect()
        return self._exchange

    def _connect(self) -> Exchange:
        from bursar_core import __version__
        from bursar_core._exchange import Exchange

        vendor = self._vendor
        distribution = vendor.package.replace("_", "-")
        self._line = self._plug()
        return Exchange(
            vendor,
            self._overlay,
            self._resolved.credentials,
            self._address,
            max_retries=self._options["max_retries"],
            on_drift=self._options["on_drift"],
            user_agent=f"{distribution}/{vendor.version} bursar-core/{__version__}",
        )

    def _plug(self) -> Any:
        raise NotImplementedError

    def warm_up(self) -> None:
        """Load models and the HTTP library now instead of at the first call."""
        self._open().warm_up()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._address.origin}{self._address.base_path}>"

    def __reduce__(self) -> tuple[Any, ...]:
        if any(plug is not None for plug in self._plugs.values()):
            raise TypeError(f"{type(self).__name__} can't be pickled with its own http_client or transport")
        explicit = self._resolved.explicit_secrets()
        if explicit:
            prefix = self._vendor.prefix
            raise TypeError(
                f"{type(self).__name__} can't be pickled: {', '.join(explicit)} was given as an argument. "
                f"Set {', '.join(f'{prefix}_{name.upper()}' for name in explicit)} in the environment instead, "
                "where the process that unpickles finds it too"
            )
        return _rebuild, (type(self), {**self._resolved.explicit_values(), **self._options})


def _rebuild(client: Any, arguments: dict[str, Any]) -> Any:
    return client(**arguments)


def _warn_once(vendor: Vendor) -> None:
    if vendor.deprecated and vendor.name not in _warned:
        import warnings

        _warned.add(vendor.name)
        warnings.warn(vendor.deprecated, FutureWarning, stacklevel=4)
