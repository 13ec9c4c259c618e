"""Which slice of the connections this is: `3/8` is the third of eight."""

from __future__ import annotations

from hashlib import blake2b

import attrs


def digest(text: str) -> int:
    """Return 64 bits of a text, the same in every process."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


@attrs.frozen
class Shard:
    """One of `count` slices, numbered from 1."""

    number: int = 1
    count: int = 1

    @classmethod
    def parse(cls, text: str) -> Shard:
        """
        Read `3/8`.

        Raises:
            ValueError: it is something else.
        """
        number, slash, count = text.partition("/")
        if slash and number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count):
            return cls(int(number), int(count))
        raise ValueError(f"shard: expected a number and how many there are, such as 3/8, found {text!r}")

    def has(self, key: int) -> bool:
        """Whether the digest of a key belongs to this slice."""
        return key % self.count == self.number - 1

    @property
    def folder(self) -> str:
        """Name of its folder."""
        return f"{self.number}-of-{self.count}"

    def __str__(self) -> str:
        return f"{self.number}/{self.count}"
