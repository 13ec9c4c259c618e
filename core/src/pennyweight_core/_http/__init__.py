"""
The HTTP library and what stands around it.

It sees a request without its secrets: no signature, no credential header, no secret query parameter, no body. The
real one is made and signed by `Errand` in a transport *below* it, once per attempt, so that nothing it adds is ever
logged, kept on a response, or shown in a traceback of the library's.
"""

from pennyweight_core._http._attempt import FAILURES as FAILURES
from pennyweight_core._http._attempt import Answer as Answer
from pennyweight_core._http._sender import AsyncLine as AsyncLine
from pennyweight_core._http._sender import Line as Line
from pennyweight_core._http._signing_transport import Errand as Errand

__all__ = ["FAILURES", "Answer", "AsyncLine", "Errand", "Line"]
