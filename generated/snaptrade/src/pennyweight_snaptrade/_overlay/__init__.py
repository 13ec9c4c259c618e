"""
SnapTrade's manners: client id and time in the query, a signature over path, query and body, or a bearer token; webhooks.

See https://docs.snaptrade.com/docs/request-signatures
"""

from ._credentials import Credentials
from ._errors import parse_error
from ._signing import sign
from ._tokens import oauth_server, token_exchange
from ._webhooks import verify_webhook

__all__ = ["Credentials", "oauth_server", "parse_error", "sign", "token_exchange", "verify_webhook"]
