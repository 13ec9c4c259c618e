"""A receiver of SnapTrade's webhooks in starlette: raw bytes are verified, then read as a typed event, once each."""

from __future__ import annotations

import os

from pennyweight_snaptrade import WebhookVerificationError, webhooks
from pennyweight_snaptrade.events import ConnectionBroken, UnknownEvent
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

handled: set[str] = set()  # in a real application: a table with a unique key


async def receive(request: Request) -> Response:
    """Answer 200 to genuine deliveries, also to those that came before: SnapTrade sends again until it gets one."""
    secret = os.environ["SNAPTRADE_CONSUMER_KEY"]
    try:
        event = webhooks.unwrap(await request.body(), request.headers, secret)
    except WebhookVerificationError:
        return Response(status_code=400)
    if isinstance(event, UnknownEvent):
        print("new kind of event:", event.type)
    elif event.webhook_id not in handled:
        handled.add(event.webhook_id)
        if isinstance(event, ConnectionBroken):
            print("ask", event.user_id, "to connect the account again")
    return Response(status_code=200)


app = Starlette(routes=[Route("/webhooks/snaptrade", receive, methods=["POST"])])

# uvicorn webhook_receiver:app
