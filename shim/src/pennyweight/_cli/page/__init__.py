"""A report as one self-contained page: no script, nothing fetched, and no text of a vendor's that could be markup."""

from pennyweight._cli.page.document import render

__all__ = ["render"]
