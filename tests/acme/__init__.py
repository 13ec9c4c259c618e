"""
Acme, a vendor that does not exist: a client package made by hand, so that core is tested without generated code.

It has a little of everything: two budgets, an idempotency key, five ways to page, an envelope, secrets in query, body and
answer, and a signer that adds headers and query parameters.
"""

from acme._client import Acme as Acme
from acme._client import AsyncAcme as AsyncAcme

__all__ = ["Acme", "AsyncAcme"]
__version__ = "1.2.3"
