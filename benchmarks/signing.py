"""Signing a Kalshi request, against the key's own work."""

from __future__ import annotations

from contextlib import contextmanager
from time import time
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.hashes import SHA256
from pennyweight_core import Secret, SignableRequest
from pennyweight_kalshi._overlay import Credentials, sign

from benchmarks.keys import KEY_ID, key, pem
from benchmarks.measuring import processor_time
from benchmarks.rows import Bar, Benchmark, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_PATH = "/trade-api/v2/portfolio/balance"


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    credentials = Credentials(api_key_id=KEY_ID, private_key=Secret(pem()))
    request = SignableRequest("GET", "https://external-api.kalshi.com", _PATH, "", {"accept": "application/json"}, b"")
    alone, digest = key(), SHA256()
    padding = PSS(mgf=MGF1(digest), salt_length=PSS.DIGEST_LENGTH)
    message = f"1789000000000GET{_PATH}".encode()
    yield {
        "ours": processor_time(lambda: sign(request, credentials, time()), 40),
        "baseline": processor_time(lambda: alone.sign(message, padding, digest), 40),
    }


SIGNING = Benchmark((Row("sign", "sign a Kalshi request", "key.sign alone, key loaded", Bar(1.05)),), _prepare, 41)
