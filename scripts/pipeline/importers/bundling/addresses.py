"""Resolve the addresses of references: files below a document, or its own host."""

import posixpath
import re
from urllib.parse import unquote, urljoin, urlsplit

_REFERENCE = re.compile(r"""\$ref["']?\s*:\s*(?:[>|][+-]?\s*)?["']?(?![\s"'#>|])""")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def may_refer_elsewhere(text: str) -> bool:
    """False for a text that certainly has no reference to another document."""
    return _REFERENCE.search(text) is not None


def resolve(base: str, reference: str) -> tuple[str, str]:
    """Return the address of the document that a reference in `base` leads to, and its fragment without `#`."""
    target, _, fragment = reference.strip().partition("#")
    if not target:
        return base, fragment
    if _SCHEME.match(target):
        return target, fragment
    if _SCHEME.match(base):
        return _joined(base, target), fragment
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(target))), fragment


def _joined(base: str, target: str) -> str:
    try:
        return urljoin(base, target)
    except ValueError:  # no URL can be made of it: it stays out of reach
        return target


def is_within_reach(main: str, address: str) -> bool:
    """Whether a document may be read because `main` refers to it: it lies below its folder, or on its host."""
    if _SCHEME.match(main):
        try:
            here, there = urlsplit(main), urlsplit(address)
        except ValueError:
            return False
        return (here.scheme, here.netloc.lower()) == (there.scheme, there.netloc.lower())
    if _SCHEME.match(address) or posixpath.isabs(address) != posixpath.isabs(main):
        return False
    folder = posixpath.dirname(posixpath.normpath(main))
    return address.startswith(f"{folder}/") if folder else not address.startswith(("..", "/"))
