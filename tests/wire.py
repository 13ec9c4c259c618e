"""The one fake of these tests: a wire that answers what the test says and keeps what it was sent."""

from __future__ import annotations

import httpx


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """
    An httpx transport with scripted answers; the last one repeats.

    An answer is a `httpx.Response`, JSON text, or an exception to raise.
    """

    def __init__(self, *answers: httpx.Response | str | BaseException) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, str):
            return httpx.Response(200, content=answer.encode(), headers={"content-type": "application/json"})
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
