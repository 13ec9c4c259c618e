"""One asynchronous client for all requests of a FastAPI application: made at its start, closed at its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from pennyweight_kalshi import AsyncKalshi, PennyweightError, RateLimitError


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncKalshi(deadline=10) as kalshi:
        app.state.kalshi = kalshi  # shares connections, and the vendor's limits, among all requests
        yield


app = FastAPI(lifespan=lifespan)


def kalshi(request: Request) -> AsyncKalshi:
    return request.app.state.kalshi


@app.exception_handler(PennyweightError)
async def trouble(request: Request, error: PennyweightError) -> JSONResponse:
    status = 429 if isinstance(error, RateLimitError) else 502
    return JSONResponse({"vendor": error.vendor, "error": str(error)}, status_code=status)  # the text holds no secret


@app.get("/balance")
async def balance(client: Annotated[AsyncKalshi, Depends(kalshi)]) -> dict[str, str]:
    found = await client.portfolio.get_balance()
    return {"usd": str(found.balance_dollars)}  # as text: JSON's numbers are floats in most programs


@app.get("/markets")
async def markets(client: Annotated[AsyncKalshi, Depends(kalshi)], first: int = 5) -> list[str]:
    return [market.ticker async for market in client.markets.list(status="open", max_items=first)]


# uvicorn fastapi_dependency:app
