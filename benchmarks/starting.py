"""From starting a process to the first signed balance, against a script written by hand."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.fresh import whole_life
from benchmarks.keys import KEY_ID, key_file
from benchmarks.rows import Bar, Benchmark, Row
from benchmarks.sampling import sample
from benchmarks.serving import serving

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

PATH = "/trade-api/v2/portfolio/balance"

_OURS = """
from pennyweight_kalshi import Kalshi

with Kalshi() as kalshi:
    print(kalshi.portfolio.get_balance().balance)
"""

_BY_HAND = """
import base64, json, os, time
import httpx
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

with open(os.environ["KALSHI_PRIVATE_KEY_PATH"], "rb") as file:
    key = serialization.load_pem_private_key(file.read(), None)
url = httpx.URL(os.environ["KALSHI_BASE_URL"] + "/portfolio/balance")
moment = str(int(time.time() * 1000))
pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.DIGEST_LENGTH)
signature = key.sign(f"{moment}GET{url.path}".encode(), pss, hashes.SHA256())
headers = {
    "KALSHI-ACCESS-KEY": os.environ["KALSHI_API_KEY_ID"],
    "KALSHI-ACCESS-TIMESTAMP": moment,
    "KALSHI-ACCESS-SIGNATURE": base64.b64encode(signature).decode(),
}
with httpx.Client() as client:
    answer = client.get(url, headers=headers)
answer.raise_for_status()
print(json.loads(answer.content)["balance"])
"""


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    body = json.dumps(sample("pennyweight_kalshi.models", "GetBalanceResponse", records=1))
    with serving({PATH: body}) as origin, key_file() as path:
        variables = {
            "KALSHI_API_KEY_ID": KEY_ID,
            "KALSHI_PRIVATE_KEY_PATH": str(path),
            "KALSHI_BASE_URL": origin + PATH.removesuffix("/portfolio/balance"),
        }
        yield {"ours": whole_life(_OURS, variables), "baseline": whole_life(_BY_HAND, variables)}


START = Benchmark(
    (Row("start", "process start → first signed balance, CPU", "by hand: httpx, cryptography, json", Bar(1.25)),),
    _prepare,
    15,
)
