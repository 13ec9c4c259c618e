"""
The HTTP library and what stands around it.

It sees a request without its secrets: no signature, no credential header, no secret query parameter, no body. The
real one is made and signed by `PreparedRequest` *below* it, once per attempt, in the moment in which it is written to the
connection, so that nothing it adds is ever logged, traced, kept on a response, or shown in a traceback of the library's.
"""

from pennyweight_core._http._attempt import FAILURES as FAILURES
from pennyweight_core._http._attempt import AttemptResult as AttemptResult
from pennyweight_core._http._prepared_request import PreparedRequest as PreparedRequest
from pennyweight_core._http._sender import AsyncHttpSender as AsyncHttpSender
from pennyweight_core._http._sender import HttpSender as HttpSender
from pennyweight_core._http._sender import check_transport as check_transport

__all__ = ["FAILURES", "AsyncHttpSender", "AttemptResult", "HttpSender", "PreparedRequest", "check_transport"]
