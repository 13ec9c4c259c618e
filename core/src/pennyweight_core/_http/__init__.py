"""
The HTTP library and what stands around it.

It sees a request without its secrets: no signature, no credential header, no secret query parameter, no body. The
real one is made and signed by `PreparedRequest` in a transport *below* it, once per attempt, so that nothing it adds is ever
logged, kept on a response, or shown in a traceback of the library's.
"""

from pennyweight_core._http._attempt import FAILURES as FAILURES
from pennyweight_core._http._attempt import AttemptResult as AttemptResult
from pennyweight_core._http._sender import AsyncHttpSender as AsyncHttpSender
from pennyweight_core._http._sender import HttpSender as HttpSender
from pennyweight_core._http._signing_transport import PreparedRequest as PreparedRequest

__all__ = ["FAILURES", "AsyncHttpSender", "AttemptResult", "HttpSender", "PreparedRequest"]
