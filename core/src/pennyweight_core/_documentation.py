"""
The address of the documentation, from the metadata of the installed package.

A release writes it there; a checkout has none, and then no error names an address.
"""

from __future__ import annotations

from functools import cache

_LABEL = "Documentation"


@cache
def documentation_address() -> str | None:
    """Return the address, with a slash at its end; None where the package was built without one."""
    from importlib.metadata import PackageNotFoundError, metadata  # when the first error needs it

    try:
        urls = metadata("pennyweight-core").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    return find_address(urls)


def find_address(urls: list[str]) -> str | None:
    """Return the address of the documentation among lines such as `Documentation, https://…`."""
    for line in urls:
        label, _, address = line.partition(",")
        if label.strip() == _LABEL and address.strip().startswith("https://"):
            return f"{address.strip().rstrip('/')}/"
    return None


def mistake_address(error: type[BaseException]) -> str | None:
    """Return the address of what to do about an error; None without documentation, and for private classes."""
    address = documentation_address()
    if address is None or error.__name__.startswith("_"):
        return None
    return f"{address}mistakes/#{error.__name__.lower()}"
