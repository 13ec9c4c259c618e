"""Make the synchronous twin of a hand-written asynchronous module: `python scripts/twins.py`; a test compares them."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
TWINS = {
    f"overlays/kalshi/live/{folder}_channels_async.py": f"overlays/kalshi/live/{folder}_channels.py"
    for folder in ("", "perps/")
}
_WORDS = {
    r"\bAsync(?=[A-Z])": "",
    r"\basync (def|with|for)\b": r"\1",
    r"\bawait ": "",
    "asynchronous streams; .*": "synchronous streams. Made of `_channels_async.py` by `python scripts/twins.py`.",
}


def make_twin(source: str) -> str:
    """Return the synchronous module for the text of an asynchronous one."""
    for pattern, replacement in _WORDS.items():
        source = re.sub(pattern, replacement, source)
    first, _, rest = source.partition("\n")
    return f'{first.rstrip(chr(34))}"""\n{rest}'


def main() -> None:
    """Write all twins."""
    for source, twin in TWINS.items():
        (ROOT / twin).write_text(make_twin((ROOT / source).read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
