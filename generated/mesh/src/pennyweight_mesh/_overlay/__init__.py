"""
Mesh's manners: two key headers, an envelope around every answer, webhooks signed over the raw body.

See https://docs.meshconnect.com
"""

from ._credentials import Credentials
from ._errors import parse_error
from ._signing import sign
from ._webhooks import verify_webhook

__all__ = ["Credentials", "parse_error", "sign", "verify_webhook"]
