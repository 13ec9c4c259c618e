"""
The manners of Mesh's Admin API: client id and secret are exchanged for a bearer token; errors and envelope are Mesh's.

See https://docs.meshconnect.com
"""

from .._errors import parse_error  # noqa: TID252 - the graft has another name, and only its shape is the same
from ._credentials import Credentials
from ._signing import sign
from ._tokens import token_exchange

verify_webhook = None

__all__ = ["Credentials", "parse_error", "sign", "token_exchange", "verify_webhook"]
