"""
Kalshi's manners: RSA-PSS or Ed25519 signatures in three headers, or a bearer token; four shapes of errors, no webhooks.

See https://docs.kalshi.com/getting_started/api_keys
"""

from ._credentials import Credentials
from ._errors import parse_error
from ._signing import sign
from ._tokens import token_exchange

verify_webhook = None

__all__ = ["Credentials", "parse_error", "sign", "token_exchange", "verify_webhook"]
