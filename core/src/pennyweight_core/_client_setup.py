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
    from collections.abc import Callable, Collection, Iterable, Mapping
    from typing import Any, ClassVar

    import httpx

    from pennyweight_core._call import CallRunner
    from pennyweight_core._clock import Clock
    from pennyweight_core._drift import OnDrift
    from pennyweight_core._hosts import BaseURL
    from pennyweight_core._operation import Operation, Vendor
    from pennyweight_core._option_checks import Extra
    from pennyweight_core._request_options import RequestOptions
    from pennyweight_core._telemetry import RequestEvent, ResponseEvent

_warned: set[str] = set()
_ARGUMENTS = frozenset({"path", "query", "body", "header", "cookie", "max_items"})
"""Keywords of `_respond` and its like that are no options."""


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
        max_response_bytes: int,
        limits: bool | Mapping[str, float],
        on_drift: OnDrift,
        on_request: Callable[[RequestEvent], None] | None,
        on_response: Callable[[ResponseEvent], None] | None,
        http_client: object,
        transport: object,
        default_headers: Extra | None = None,
        tier: str | None = None,
    ) -> None:
        from pennyweight_core import _option_checks as checks
        from pennyweight_core._drift import check_policy
        from pennyweight_core._hosts import check_base_url
        from pennyweight_core._rate_limits import RateLimiter
        from pennyweight_core._request_options import RequestOptions
        from pennyweight_core._timeouts import timeout_phases

        vendor = self._vendor
        headers = {} if default_headers is None else checks.check_headers(default_headers, "default_headers")
        checks.check_limits(limits)
        if tier is not None:
            checks.check_choice("tier", tier, vendor.tiers)
        checks.check_hosts(trusted_hosts)
        for name, hook in (("on_request", on_request), ("on_response", on_response)):
            if hook is not None:
                checks.check_callback(name, hook)
        if callable(on_drift):
            checks.check_callback("on_drift", on_drift)
        if http_client is not None and transport is not None:
            raise ValueError("http_client, transport: expected one of them; a client brings its own transport")
        if http_client is not None or transport is not None:
            self._check_transport(http_client, transport)
        self._constructor_options: dict[str, Any] = {
            "environment": environment,
            "base_url": base_url,
            "trusted_hosts": trusted_hosts,
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "max_response_bytes": max_response_bytes,
            "limits": limits,
            "on_drift": check_policy(on_drift),
            "default_headers": default_headers,
            **({"tier": tier} if vendor.tiers else {}),
        }
        self._default_options = RequestOptions(
            timeout_phases(timeout),
            checks.check_seconds("deadline", deadline),
            checks.check_count("max_retries", max_retries),
            headers,
            {},
            self._clock,
            checks.check_count("max_response_bytes", max_response_bytes, least=1),
        )
        self._transport_options: dict[str, Any] = {"http_client": http_client, "transport": transport}
        self._hooks: dict[str, Any] = {"on_request": on_request, "on_response": on_response}
        self.limits = (
            None
            if limits is False
            else RateLimiter(vendor.rate_limits, None if limits is True else limits, tier=tier, clock=self._clock)
        )
        """The client-side rate limiter, with counts of requests and waits; None when it is off."""
        url = self._choose_base_url()
        self._base_url_overridden = environment is None and url != next(iter(vendor.servers.values()))
        self._base_url = check_base_url(url, vendor, trusted_hosts)
        self._overlay = import_module(vendor.overlay)
        self._credential_arguments = {name: it for name, it in credential_arguments.items() if it is not None}
        self._credentials: Any = None
        if self._credential_arguments:  # what is given and can't be used is told now; the environment may come later
            self._try_credentials()
        if "authorization" in headers:
            from pennyweight_core._tokens import check_authorization

            check_authorization(self._overlay, self._credentials)
        self._resources: dict[str, Any] = {}
        self._documents: dict[str, Any] = {}
        self._open_streams: set[Any] = set()
        self._lock = allocate_lock()
        self._runner: CallRunner | None = None
        self._closed = False
        _warn_once(vendor)
        if http_client is not None:
            from pennyweight_core._unused_settings import warn_of_unused_settings

            warn_of_unused_settings(http_client, stacklevel=3)

    def _learn_limits(self, answer: object, tier: str, tokens: Mapping[str, str]) -> None:
        """Go by what the vendor answered: the dotted attributes of the tier, and of the tokens of rate limits by name."""
        if self.limits is None:
            return
        found = {name: _read(answer, path) for name, path in tokens.items()}
        known = {name: value for name, value in found.items() if isinstance(value, (int, float)) and value > 0}
        self.limits.learn(str(_read(answer, tier)), known)

    def _choose_base_url(self) -> str:
        from pennyweight_core._option_checks import check_choice, check_url

        vendor = self._vendor
        environment: str | None = self._constructor_options["environment"]
        base_url: str | None = self._constructor_options["base_url"]
        if environment is not None and base_url is not None:
            raise ValueError("environment, base_url: expected one of them")
        if environment is not None:
            check_choice("environment", environment, vendor.servers)
            return vendor.servers[environment]
        check_url(base_url)
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

    def _try_credentials(self) -> Any:
        """Return the credentials; None if one is missing."""
        from pennyweight_core._errors import MissingCredentialsError

        try:
            return self._resolve_credentials()
        except MissingCredentialsError:
            return None

    def _resolve_credentials(self, operation: str | None = None) -> Any:
        """
        Return the credentials; the environment is read for them once, at the first need.

        Raises:
            MissingCredentialsError: a required one is neither an argument nor in the environment.
            InvalidCredentialsError: one can't be used.
        """
        if self._credentials is None:
            from pennyweight_core._credentials import resolve

            vendor, arguments = self._vendor, self._credential_arguments
            resolved = resolve(
                self._overlay.Credentials, vendor.credential_prefix, arguments, vendor=vendor.name, operation=operation
            )
            self._credentials = resolved.credentials
        return self._credentials

    def _credentials_for(self, operation: Operation[Any]) -> Any:
        """
        Return the credentials that sign an operation; None for one that needs none, or that is replayed without any.

        Raises:
            MissingCredentialsError: the operation needs credentials, and there are none.
        """
        if not operation.signed:
            return None
        if self._credentials is None and getattr(self._transport_options["transport"], "replays", False):
            return self._try_credentials()
        return self._credentials or self._resolve_credentials(operation.name)

    def _resource(self, name: str, class_name: str) -> Any:
        found = self._resources.get(name)
        if found is None:
            module = import_module(f"{self._vendor.package}.resources.{name}")
            found = self._resources.setdefault(name, getattr(module, class_name)(self))
        return found

    def _document(self, name: str, class_name: str) -> Any:
        """Return the client of a further document, made at its first use."""
        found = self._documents.get(name)
        if found is None:
            from pennyweight_core._documents import make_document_client

            with self._lock:
                self._check_open()
                found = self._documents.get(name)
                if found is None:
                    found = self._documents[name] = make_document_client(self, name, class_name)
        return found

    def _open(self) -> CallRunner:
        if self._runner is None:
            with self._lock:
                if self._runner is None:
                    self._runner = self._make_runner()
        self._check_open()
        return self._runner

    def _close(self) -> list[Any]:
        """Let calls raise from now on; return the clients of further documents, which are to be closed first."""
        with self._lock:
            self._closed = True
            return list(self._documents.values())

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError(f"{self!r} is closed; make a new client")

    def _make_runner(self) -> CallRunner:
        from pennyweight_core import __version__
        from pennyweight_core._call import CallRunner
        from pennyweight_core._telemetry import Telemetry

        vendor = self._vendor
        distribution = vendor.package.partition(".")[0].replace("_", "-")
        self._sender = self._make_sender()
        return CallRunner(
            vendor,
            self._overlay,
            self._credentials_for,
            self._base_url,
            limits=self.limits,
            on_drift=self._constructor_options["on_drift"],
            user_agent=f"{distribution}/{vendor.version} pennyweight-core/{__version__}",
            telemetry=Telemetry(vendor.name, vendor.package, **self._hooks),
            operation_base_url=self._operation_base_url,
            default_headers=self._default_options.extra_headers.keys(),
            clock=self._clock,
        )

    def _steps_for_token(self, ask: Callable[..., Any], arguments: Mapping[str, Any]) -> Any:
        """Return the steps of a call of OAuth, on behalf of the app that the credentials are of."""
        from pennyweight_core._oauth import OAuthApp
        from pennyweight_core._request_options import merge_options

        app = OAuthApp.of(self._overlay.oauth_server, self._resolve_credentials(), self._vendor.name)
        return ask(self._open().caller_for_token(merge_options(self._default_options)), app, **arguments)

    def _merge_options(self, operation: Operation[Any], options: dict[str, Any]) -> RequestOptions:
        from pennyweight_core._request_options import merge_options

        if options:
            self._check_option_names(operation, options.keys() - _ARGUMENTS)
        try:
            return merge_options(self._default_options, **options)
        except (TypeError, ValueError) as error:
            from pennyweight_core._unsigned_request import use_python_name

            use_python_name(error, operation)
            raise

    def _warn_of_deprecated(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        if operation.deprecated is not None or operation.deprecated_arguments is not None:
            from pennyweight_core._deprecation import warn_of_deprecated

            warn_of_deprecated(self._vendor.name, self._vendor.package, operation, arguments)

    def _check_page_options(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        """Check now what the first page would be requested with later."""
        self._warn_of_deprecated(operation, arguments)
        options = {name: value for name, value in arguments.items() if name not in _ARGUMENTS}
        if options:
            self._merge_options(operation, options)

    def _check_option_names(self, operation: Operation[Any], names: Iterable[str]) -> None:
        """Raises TypeError for a keyword that no call has, under the name of the method that was called."""
        from pennyweight_core._option_checks import check_option_names

        resource, _, method = operation.name.partition(".")
        owner: Any = self._resources.get(resource)
        if owner is None or not hasattr(owner, method):
            owner, method = self, "request"
        check_option_names(names, f"{type(owner).__name__}.{method}", getattr(owner, method))

    def _make_sender(self) -> Any:
        raise NotImplementedError

    def check_credentials(self) -> None:
        """
        Resolve the credentials now instead of at the first call that signs.

        Raises:
            MissingCredentialsError: a required one is neither an argument nor in the environment.
            InvalidCredentialsError: one can't be used.
        """
        self._resolve_credentials()

    def _check_transport(self, http_client: object, transport: object) -> None:
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
        from pennyweight_core._redact import is_secret
        from pennyweight_core._secret import Secret

        if any(option is not None for option in {**self._transport_options, **self._hooks}.values()):
            raise TypeError(f"{type(self).__name__} can't be pickled with its own http_client, transport or hooks")
        given = self._credential_arguments
        headers: Mapping[str, object] = self._constructor_options["default_headers"] or {}
        secrets = [name for name, value in given.items() if isinstance(value, Secret)]
        if any(isinstance(value, Secret) or is_secret(name) for name, value in headers.items()):
            raise TypeError(f"{type(self).__name__} can't be pickled: default_headers hold a secret")
        if secrets:
            prefix = self._vendor.credential_prefix
            raise TypeError(
                f"{type(self).__name__} can't be pickled: {', '.join(secrets)} was given as an argument. "
                f"Set {', '.join(f'{prefix}_{name.upper()}' for name in secrets)} in the environment instead, "
                "where the process that unpickles finds it too"
            )
        return _rebuild, (type(self), {**given, **self._constructor_options})


def _read(value: object, path: str) -> object:
    """Return what is at a dotted path of attributes; None where one is missing."""
    for name in path.split("."):
        value = getattr(value, name, None)
    return value


def _rebuild(client: Any, arguments: dict[str, Any]) -> Any:
    return client(**arguments)


def _warn_once(vendor: Vendor) -> None:
    if vendor.deprecated and vendor.name not in _warned:
        _warned.add(vendor.name)
        warnings.warn(vendor.deprecated, FutureWarning, stacklevel=4)
