"""What happens to batches of requests for quotes, and to quotes for them, as messages of `communications`."""

from collections.abc import Iterator
from typing import Any

from pennyweight_sandbox._kalshi.live import events
from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._kalshi.money import dollars
from pennyweight_sandbox._kalshi.orders import timestamp
from pennyweight_sandbox._kalshi.rfq_batches import BatchQuote, RfqBatch
from pennyweight_sandbox._kalshi.rfqs import OWN
from pennyweight_sandbox._kalshi.state import State

_STEPS = ("open", "accepted", "executed")


class BatchWatch:
    """Compares batches and their quotes with how they were the last time."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._statuses = {key: it.status for key, it in state.rfq_batches.items()}
        self._quotes = {key: it.status for key, it in state.batch_quotes.items()}
        self._versions: dict[str, int] = {}

    def take(self, now: float) -> Iterator[Event]:
        """Yield what has happened since."""
        moment = timestamp(now)
        for key, batch in self._state.rfq_batches.items():
            if key not in self._statuses:
                yield _event("rfq_batch_created", batch, _created(batch))
        for key, quote in self._state.batch_quotes.items():
            before, self._quotes[key] = self._quotes.get(key), quote.status
            if before != quote.status:
                yield from self._take_quote(quote, before, moment)
        for key, batch in self._state.rfq_batches.items():
            before, self._statuses[key] = self._statuses.get(key), batch.status
            if before != batch.status and batch.status == "closed":
                yield from _closed(batch, moment)

    def _take_quote(self, quote: BatchQuote, before: str | None, moment: str) -> Iterator[Event]:
        batch = quote.batch
        if batch.creator == OWN and before is None:
            version = self._versions[batch.batch_id] = self._versions.get(batch.batch_id, 0) + 1
            yield _event("rfq_batch_best_quotes", batch, _best(quote, version, moment))
        if quote.status not in _STEPS:
            return
        first = _STEPS.index(before) + 1 if before in _STEPS else 0
        for step in _STEPS[first : _STEPS.index(quote.status) + 1]:
            if quote.creator == OWN:
                kind = f"batch_quote_{'created' if step == 'open' else step}"
                yield Event("communications", kind, _quoted(quote, step, moment), batch.batch_id, own=True)
            if step == "executed":
                for child in quote.quotes.values():
                    content = events.quote(child, "quote_executed", moment) | {"rfq_batch_id": batch.batch_id}
                    yield Event("communications", "quote_executed", content, batch.batch_id, own=True)


def _event(kind: str, batch: RfqBatch, content: dict[str, Any]) -> Event:
    return Event("communications", kind, content, batch.batch_id, own=batch.creator == OWN)


def _created(batch: RfqBatch) -> dict[str, Any]:
    markets = [rfq.market for rfq in batch.rfqs]
    return {
        "id": batch.batch_id,
        "creator_id": batch.creator,
        "created_ts": timestamp(batch.created),
        "legs": [{"event_ticker": it["event_ticker"], "market_ticker": it["ticker"], "side": "yes"} for it in markets],
        "rfqs": [
            {
                "id": rfq.rfq_id,
                "market_ticker": rfq.market["ticker"],
                "event_ticker": rfq.market["event_ticker"],
                "contracts_fp": rfq.view()["contracts_fp"],
                "leg_indices": [number],
            }
            for number, rfq in enumerate(batch.rfqs)
        ],
    }


def _best(quote: BatchQuote, version: int, moment: str) -> dict[str, Any]:
    return {
        "rfq_batch_id": quote.batch.batch_id,
        "version": version,
        "updated_ts": moment,
        "yes_complete": True,
        "no_complete": True,
        "rfqs": [_priced(child, "rfq_id") for child in quote.quotes.values()],
    }


def _quoted(quote: BatchQuote, step: str, moment: str) -> dict[str, Any]:
    shown: dict[str, Any] = {"batch_quote_id": quote.batch_quote_id, "rfq_batch_id": quote.batch.batch_id}
    if step == "executed":
        return shown | {"rfq_creator_id": quote.batch.creator, **_outcome(quote.batch, moment)}
    shown |= {"quote_creator_id": quote.creator}
    shown |= {"quotes": [_priced(child, "quote_id", "rfq_id") for child in quote.quotes.values()]}
    if step == "open":
        return shown | {"created_ts": timestamp(quote.created)}
    side = next(iter(quote.quotes.values())).accepted_side
    return shown | {"rfq_creator_id": quote.batch.creator, "accepted_side": side, "accepted_ts": moment}


def _priced(child: Any, *ids: str) -> dict[str, Any]:
    """Return a quote's bids under its ids."""
    known = {"quote_id": child.quote_id, "rfq_id": child.rfq.rfq_id}
    bids = {"yes_bid_dollars": dollars(child.yes_bid), "no_bid_dollars": dollars(child.no_bid)}
    return {name: known[name] for name in ids} | {"market_ticker": child.rfq.market["ticker"], **bids}


def _closed(batch: RfqBatch, moment: str) -> Iterator[Event]:
    if batch.close_reason != "executed":
        ids = [rfq.rfq_id for rfq in batch.rfqs]
        content = {"id": batch.batch_id, "creator_id": batch.creator, "rfq_ids": ids, "deleted_ts": moment}
        yield _event("rfq_batch_deleted", batch, content)
    elif batch.creator == OWN:
        content = {"rfq_batch_id": batch.batch_id, "rfq_creator_id": OWN, **_outcome(batch, moment)}
        yield _event("rfq_batch_executed", batch, content)


def _outcome(batch: RfqBatch, moment: str) -> dict[str, Any]:
    ids = [rfq.rfq_id for rfq in batch.rfqs]
    return {"executed_rfq_ids": ids, "failed_rfq_ids": [], "executed_ts": moment, "close_reason": "executed"}
