"""The sandbox of a stream's soak, in a process of its own: it moves one book at a rate, and cuts connections."""

from __future__ import annotations

import json
import random
import sys
import time

from pennyweight_sandbox import Sandbox

MARKET = "KXSBXTEMP-32MAR01-T60"
_SLICE = 0.01
_LEVELS = 12


def main() -> None:
    """Print the environment; for each `SECONDS RATE CUT` on standard input, play and print the book at the end."""
    with Sandbox() as sandbox:
        print(json.dumps(sandbox.env), flush=True)
        for line in sys.stdin:
            seconds, rate, cut = map(float, line.split())
            print(json.dumps(play(sandbox, seconds, rate, cut)), flush=True)


def play(sandbox: Sandbox, seconds: float, rate: float, cut: float) -> dict[str, object]:
    """Move the book so many times a second, and reset every connection each `cut` seconds; return what was done."""
    exchange, chance = sandbox.kalshi.sockets, random.Random(7)
    started = time.perf_counter()
    moves = cuts = 0
    while (elapsed := time.perf_counter() - started) < seconds:
        while moves < elapsed * rate:
            side, level = chance.choice(("bid", "ask")), chance.randrange(_LEVELS)
            price = f"0.{level + 30}" if side == "bid" else f"0.{level + 55}"
            exchange.move(MARKET, side, price, str(chance.randrange(-40, 60)))
            moves += 1
        if elapsed > (cuts + 1) * cut:
            cuts += 1
            exchange.disconnect()
        time.sleep(_SLICE)
    levels = exchange.watch.levels(MARKET)
    return {
        "moves": moves,
        "cuts": cuts,
        "clock": exchange.watch.clock,
        "book": sorted([side, str(price.normalize()), str(size.normalize())] for (side, price), size in levels.items()),
    }


if __name__ == "__main__":
    main()
