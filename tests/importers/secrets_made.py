"""Things that look like secrets, made anew for each run: none is written in a file."""

from __future__ import annotations

import base64
import json
import random
import string
import uuid
from functools import cache

CHOOSE = random.Random(20260101)


def some(letters: str, length: int) -> str:
    return "".join(CHOOSE.choice(letters) for _ in range(length))


def hexadecimal(length: int) -> str:
    return "a1" + some("0123456789abcdef", length - 2)


def alphanumeric(length: int) -> str:
    return "a1" + some(string.ascii_letters + string.digits, length - 2)


def an_id() -> str:
    return str(uuid.UUID(int=CHOOSE.getrandbits(128), version=4))


def jwt() -> str:
    head, body = (
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
        for part in ({"alg": "none", "typ": "JWT"}, {"sub": "harbour", "n": CHOOSE.random()})
    )
    return f"{head}.{body}.{alphanumeric(43)}"


def pem(kind: str = "PRIVATE KEY", line_end: str = "\n") -> str:
    lines = [base64.b64encode(CHOOSE.randbytes(48)).decode() for _ in range(4)]
    return line_end.join([f"-----{'BEGIN'} {kind}-----", *lines, f"-----{'END'} {kind}-----"])


def base64_key() -> str:
    return base64.b64encode(CHOOSE.randbytes(48)).decode()


@cache
def all_kinds() -> dict[str, str]:
    """One secret of each kind that is found wherever it stands."""
    return {
        "PEM": pem(),
        "PEM with a passphrase": pem("RSA PRIVATE KEY").replace("-----\n", "-----\nProc-Type: 4,ENCRYPTED\n", 1),
        "PEM on one line": pem(line_end="\\n"),
        "PEM without an end": pem().rpartition("\n")[0],
        "JWT": jwt(),
        "hex of 32": hexadecimal(32),
        "hex of 64": hexadecimal(64),
        "hex in capitals": hexadecimal(40).upper(),
        "base64": base64_key(),
        "base64 for URLs": base64.urlsafe_b64encode(CHOOSE.randbytes(48)).decode(),
        "live key": f"{'sk'}_live_{alphanumeric(24)}",
        "test key": f"{'sk'}_test_{alphanumeric(24)}",
        "webhook secret": f"{'whsec'}_{alphanumeric(32)}",
        "code host token": f"{'ghp'}_{alphanumeric(36)}",
        "cloud key": "AKI" + "A" + some(string.ascii_uppercase + string.digits, 16),
        "bearer": f"Authorization: Bearer {alphanumeric(30)}",
        "basic": f"Authorization: Basic {base64.b64encode(CHOOSE.randbytes(18)).decode()}1a",
        "header": f"-H 'x-api-key: {alphanumeric(20)}'",
        "python": f'consumer_key="{alphanumeric(18)}"',
        "JSON": f'{{"userSecret": "{an_id()}"}}',
    }


def core_of(secret: str) -> str:
    """The part of a secret that must be gone: its longest run of key-like text."""
    runs = secret.replace("\\n", "\n").replace('"', "\n").replace("'", "\n").replace(" ", "\n").split("\n")
    return max(runs, key=len)
