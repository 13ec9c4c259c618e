"""
Rules for URLs: https, http from this machine only, and no credentials in them.

Pure; no name is ever resolved here.
"""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, urljoin, urlsplit

from pipeline.diagnostics import Diagnostic, DiagnosticError

REDACTED = "***"
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?")
_NUMBER_LAST = re.compile(r"(^|\.)(\d+|0x[0-9a-f]*)\.?$")  # other spellings of an IP address, such as 127.1
_FORBIDDEN = re.compile(r"[^!-~]|[\\<>\"`{}|^]")
_SECRET = re.compile(r"token|secret|key|sig|pass|pwd|auth|cred|session|jwt|code", re.IGNORECASE)
_LONG_VALUE = 24


def is_url(asked: str) -> bool:
    """Tell whether this is meant as a URL, of whatever scheme."""
    return _URL.match(asked) is not None


def check_url(url: str) -> str:
    """
    Return the URL as it is fetched: scheme and host in lower case, without its fragment.

    Raises:
        DiagnosticError: it is no https URL (http to this machine is fine), carries credentials, or is malformed.
    """
    if bad := _FORBIDDEN.search(url):
        raise _refused(url, "not a URL", "printable ASCII", repr(bad[0]), "percent-encode it")
    try:
        parts = urlsplit(_without_fragment(url))
        _ = parts.port
    except ValueError:
        raise _refused(url, "not a URL", "https://host/path", "something else", "correct it") from None
    if "@" in parts.netloc:
        so = "remove them; what needs a login is saved by hand and given as a file"
        raise _refused(url, "credentials in a URL", "a public address", "a user or password", so)
    _check_host(url, parts)
    if parts.scheme not in {"https", "http"}:
        so = "give the path of the file" if parts.scheme == "file" else "give an https address"
        raise _refused(url, "a URL of this scheme is not fetched", "https", parts.scheme, so)
    if parts.scheme == "http" and not _is_loopback(parts):
        raise _refused(url, "not encrypted", "https (http only to this machine)", "http", "give the https address")
    return parts._replace(netloc=parts.netloc.lower()).geturl()


def redirected(url: str, location: str) -> str:
    """
    Return where a redirect of `url` leads, checked.

    Raises:
        DiagnosticError: it leads to http, to credentials, or from outside into this machine or its network.
    """
    so = "look where the page has moved, and give that address"
    if not location:
        raise _refused(url, "redirected to nowhere", "another https address", "no Location", so)
    try:
        target = check_url(urljoin(url, location))
    except (DiagnosticError, ValueError) as error:
        found = error.diagnostics[0] if isinstance(error, DiagnosticError) else None
        where = f"{found.message}: {found.location}" if found else "not a URL"
        raise _refused(url, "redirected to where we don't go", "another https address", where, so) from None
    if not _is_inside(urlsplit(url)) and _is_inside(urlsplit(target)):
        so = "don't trust this server"
        raise _refused(url, "redirected into this machine's network", "a public host", host(target), so)
    return target


def redact_url(url: str) -> str:
    """Return the URL for people and files: values in its query that could be secrets are `***`; no fragment."""
    address, mark, query = _without_fragment(url).partition("?")
    return f"{address}{mark}{''.join(map(_redacted, re.split('([&;])', query)))}"


def host(url: str) -> str:
    """Return the host of a checked URL."""
    return urlsplit(url).hostname or ""


def is_loopback(url: str) -> bool:
    """Tell whether a checked URL is one of this machine."""
    return _is_loopback(urlsplit(url))


def _without_fragment(url: str) -> str:
    """Return what precedes the fragment, of anything: `urldefrag` wants a URL that can be parsed."""
    return url.partition("#")[0]


def _check_host(url: str, parts: SplitResult) -> None:
    name = parts.hostname or ""
    if _address(parts) is None and (not _NAME.fullmatch(name) or _NUMBER_LAST.search(name)):
        raise _refused(url, "not a URL", "a host's name or IP address", name or "no host", "correct it")


def _is_loopback(parts: SplitResult) -> bool:
    address = _address(parts)
    return parts.hostname == "localhost" if address is None else address.is_loopback


def _is_inside(parts: SplitResult) -> bool:
    address = _address(parts)
    return parts.hostname == "localhost" if address is None else not address.is_global


def _address(parts: SplitResult) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(parts.hostname or "")
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _redacted(pair: str) -> str:
    name, mark, value = pair.partition("=")
    if mark and (_SECRET.search(name) or len(value) >= _LONG_VALUE):
        return f"{name}={REDACTED}"
    return REDACTED if len(name) >= _LONG_VALUE else pair


def _refused(url: str, what: str, expected: str, found: str, so: str) -> DiagnosticError:
    """Say what is wrong with a URL, showing nothing before its last `@`: a password may have any shape."""
    scheme, mark, rest = url.partition("://")
    _, at, rest = rest.rpartition("@")
    shown = redact_url(f"{scheme}{mark}{REDACTED if at else ''}{at}{rest}")
    readable = "".join(character if character.isprintable() else "?" for character in shown)
    return DiagnosticError(Diagnostic(location=readable, message=what, expected=expected, actual=found, hint=so))
