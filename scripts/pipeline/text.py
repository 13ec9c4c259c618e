"""Text of ours and of vendors, made safe: whatever stands in a spec ends up inside string constants."""

import json
import re
import textwrap
from typing import Any

_WIDTH = 116
_CLOSING = re.compile(r'"(?="|\Z)')
"""Quotes that could end a docstring: those before another quote, and the last character."""


def docstring(paragraphs: list[str], indent: int) -> str:
    """
    Return the source of a docstring, quotes included, its later lines indented by `indent`.

    A paragraph that starts with a space keeps its line breaks; others are wrapped.
    """
    width = _WIDTH - indent
    blocks = [
        text if text.startswith(" ") else "\n".join(_wrap(text, width)) for text in map(_printable, paragraphs) if text
    ]
    # An argument list follows its heading directly: "Args:" + "\n" + lines.
    text = "\n\n".join(blocks).replace(":\n\n    ", ":\n    ")
    text = _CLOSING.sub(r"\"", text.replace("\\", "\\\\"))
    pad = " " * indent
    if "\n" in text:
        text = "\n".join(f"{pad}{line}".rstrip() if line else "" for line in text.split("\n"))
        return f'"""\n{text}\n{pad}"""'
    return f'"""{text}"""'


def listed(entries: list[tuple[str, str]], indent: int) -> str:
    """Return `name: text` lines for `Args:` and its siblings, wrapped with hanging indents; starts with a space."""
    width = _WIDTH - indent
    lines: list[str] = []
    for name, text in entries:
        wrapped = _wrap(f"{name}: {_printable(text)}" if name else _printable(text), width - 8)
        lines += [f"    {wrapped[0]}", *(f"        {line}" for line in wrapped[1:])]
    return "\n".join(lines)


def sentence(text: str) -> str:
    """Return `text` as one line with a full stop."""
    line = " ".join(text.split())
    return line if not line or line[-1] in ".!?…" else f"{line}."


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]


def _printable(text: str) -> str:
    """Control characters, line separators and direction marks would change how source reads: they are spelled out."""
    return "".join(
        character if character.isprintable() or character == "\n" else f"\\u{ord(character):04x}"
        for character in text.replace("\r\n", "\n").replace("\t", " ")
    )


def toml(value: Any) -> str:
    """Return a string, or a list of strings, as TOML: JSON's way of writing them, but for half characters and DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
