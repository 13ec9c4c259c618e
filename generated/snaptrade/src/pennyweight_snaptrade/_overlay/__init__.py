"""
SnapTrade's manners: client id and time in the query, a signature over path, query and body, webhooks.

See https://docs.snaptrade.com/docs/request-signatures
"""

from ._credentials import Credentials
from ._errors import parse_error
from ._signing import sign
from ._webhooks import verify_webhook

__all__ = ["Credentials", "parse_error", "sign", "verify_webhook"]
