"""The extra `[aiohttp]`: many requests at once, and addresses exactly as they were signed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core import aiohttp_transport
from pennyweight_snaptrade import APIConnectionError, AsyncSnapTrade

if TYPE_CHECKING:
    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("user_id", ["plain", "a b?é:/,+%2F", "#&=;'\"~!*()", "日本"])
async def test_what_is_signed_is_what_is_sent(
    pennyweight_sandbox: Sandbox, sandbox_env: dict[str, str], user_id: str
) -> None:
    secret = pennyweight_sandbox.snaptrade.add_user(user_id)

    async with AsyncSnapTrade(transport=aiohttp_transport()) as client:
        accounts = await client.accounts.list(user_id=user_id, user_secret=secret)

    assert isinstance(accounts, list)
    assert pennyweight_sandbox.last_request("snaptrade").status == 200


async def test_a_hundred_requests_at_once_are_all_answered(sandbox_env: dict[str, str]) -> None:
    user: dict[str, Any] = {
        "user_id": sandbox_env["SNAPTRADE_USER_ID"],
        "user_secret": sandbox_env["SNAPTRADE_USER_SECRET"],
    }

    async with AsyncSnapTrade(transport=aiohttp_transport(), limits=False) as client:
        answers = await asyncio.gather(*(client.accounts.list(**user) for _ in range(100)))

    assert all(answer == answers[0] for answer in answers)


async def test_a_connection_that_fails_is_an_error_of_ours() -> None:
    async with AsyncSnapTrade(
        client_id="a", consumer_key="b", base_url="http://127.0.0.1:9", transport=aiohttp_transport(), max_retries=0
    ) as client:
        with pytest.raises(APIConnectionError):
            await client.accounts.list(user_id="u", user_secret="s")
