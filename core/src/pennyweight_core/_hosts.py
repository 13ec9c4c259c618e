"""Hosts that credentials may go to: the vendor's own, those the user trusts by name, and loopback."""

from __future__ import annotations

from functools import partial
from ipaddress import ip_address
from urllib.parse import urlsplit

from pennyweight_core._errors import UnsafeHostError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from pennyweight_core._operation import Vendor


class BaseURL:
    """A checked base URL: `origin` ("https://host[:port]") and `base_path` ("" or "/api", no slash at its end)."""

    __slots__ = ("base_path", "origin")

    def __init__(self, origin: str, base_path: str) -> None:
        self.origin = origin
        self.base_path = base_path


def check_base_url(
    url: str, vendor: Vendor, trusted_hosts: Collection[str] = (), *, argument: str = "base_url"
) -> BaseURL:
    """
    Split a base URL, or refuse it; `argument` is where it comes from, for the error.

    Raises:
        UnsafeHostError: not an absolute http(s) URL; carries user info, a query or a fragment; `http://` to
            anything but loopback; or a host that is neither the vendor's, nor trusted, nor loopback.
    """
    refuse = partial(_refuse, argument, vendor)
    if isinstance(trusted_hosts, str):
        raise TypeError(f"trusted_hosts: expected a list of host names, found the string {trusted_hosts!r}")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise refuse(url, f"not a URL ({error})", "give an absolute URL such as https://host/path") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise refuse(url, "not an absolute http(s) URL", "give an absolute URL such as https://host/path")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise refuse(f"{parts.scheme}://{host}…", "user info, a query or a fragment", "leave them out")
    if not (url.isascii() and url.isprintable()) or any(mark in url for mark in ' \\"<>^`{|}'):
        raise refuse(repr(url), "characters that a URL must escape", "percent-encode them")
    if not _is_loopback(host):
        if parts.scheme == "http":
            raise refuse(url, "http:// to a host that is not loopback", "use https://")
        if host not in vendor.hosts and host not in {trusted.lower() for trusted in trusted_hosts}:
            raise refuse(
                url,
                f"a host that is not {vendor.name}'s ({', '.join(vendor.hosts)})",
                f"pass trusted_hosts=[{host!r}] if your credentials may go there",
            )
    bracketed = f"[{host}]" if ":" in host else host
    default_port = {"http": 80, "https": 443}[parts.scheme]
    origin = f"{parts.scheme}://{bracketed}" + (f":{port}" if port not in {None, default_port} else "")
    return BaseURL(origin, parts.path.rstrip("/"))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse(argument: str, vendor: Vendor, url: str, found: str, todo: str) -> UnsafeHostError:
    from pennyweight_core._redact import redact_text

    return UnsafeHostError(f"{argument} {redact_text(url)}: found {found}; {todo}", vendor=vendor.name)
