"""
OneBalance's manners: one key header, NestJS errors, no webhooks.

See https://docs.onebalance.io
"""

from ._credentials import Credentials
from ._errors import parse_error
from ._signing import sign

verify_webhook = None

__all__ = ["Credentials", "parse_error", "sign", "verify_webhook"]
