"""Write plain values as canonical YAML: few forms, each read alike by YAML 1.1 and YAML 1.2 readers."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.yaml_reader import DocumentError

WIDTH = 120

# Neither control, format, bidirectional nor private characters are written as they are: only escaped.
_ESCAPED = re.compile(
    r"[^ -~\u00a1-\u00ac\u00ae-\u0604\u061d-\u06dc\u06de-\u070e\u0710-\u180d\u180f-\u1fff\u2010-\u2027\u2030-\u205e"
    r"\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef\U0001f000-\U0001faff\U00020000-\U0003ffff]"
)
_NEVER_PLAIN = re.compile(
    r"|[-?:,\[\]{}#&*!|>'\"%@`=<~ ].*|.*: .*|.* #.*|.*[: ]|\.\.\..*"
    r"|(?:true|false|null|yes|no|on|off|y|n)"  # words of YAML 1.1
    r"|(?!\d+(?:\.\d+){2,}$)[+.]?[0-9][-+0-9:.,_tzexob ]*|0x[0-9a-f_]+|[+.]+(?:inf|nan)",  # may pass for number or date
    re.IGNORECASE | re.DOTALL,
)
# Block scalars: no blank at the start or the end of a line, no empty line at the start, one line end at most at the end.
_BLOCK = re.compile(r"\S(?:[^\n]*\S)?(?:\n+\S(?:[^\n]*\S)?)*\n?")


def write(value: dict[str, Any]) -> str:
    """Return the text of a document; see `pipeline.openapi.document.dump`."""
    if not value:
        return "{}\n"
    return "\n".join(_lines(value, 0)) + "\n"


def _lines(value: Any, indent: int) -> Iterator[str]:
    """Give the lines of a mapping or list that is not empty, the first one unindented for whom it follows."""
    pad = " " * indent
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise _refused(key, "a string as key")
            head = f"{_one_line(key)}:" if len(key) < WIDTH else f"? {_one_line(key)}\n{pad}:"
            yield from _headed(f"{pad}{head}", item, indent)
    else:
        for item in value:
            yield from _headed(f"{pad}-", item, indent)


def _headed(head: str, value: Any, indent: int) -> Iterator[str]:
    """Give the lines of `head` and the value that follows it."""
    if isinstance(value, dict | list) and value:
        lines = list(_lines(value, indent + 2))
        if head.endswith("-"):
            yield f"{head} {lines[0][indent + 2 :]}"
            yield from lines[1:]
        else:
            yield head
            yield from lines
    else:
        first, *rest = _scalar(value, len(head) + 1, indent + 2)
        yield f"{head} {first}"
        yield from rest


def _scalar(value: Any, column: int, indent: int) -> list[str]:
    """Return the lines of a scalar or an empty collection that starts in `column`; further lines stand at `indent`."""
    match value:
        case None | True | False:
            return [{None: "null", True: "true", False: "false"}[value]]
        case str():
            return _text(value, column, indent)
        case int():
            return [str(value)]
        case Decimal() if value.is_finite():
            return [str(value)]
        case {} | []:
            return ["{}" if isinstance(value, dict) else "[]"]
        case float():
            raise _refused(value, "a Decimal: a float has lost its digits")
        case _:
            raise _refused(value, "a value of JSON")


def _text(text: str, column: int, indent: int) -> list[str]:
    line = _one_line(text)
    if column + len(line) <= WIDTH and "\n" not in text:
        return [line]
    if _ESCAPED.search(text.replace("\n", "")) or not _BLOCK.fullmatch(text):
        return [line]
    lines = text.removesuffix("\n").split("\n")
    chomp = "" if text.endswith("\n") else "-"
    pad = " " * indent
    if len(lines) > 1 and max(map(len, lines)) + indent <= WIDTH:
        return [f"|{chomp}", *(pad + line if line else "" for line in lines)]
    if " " not in text:
        return [line]
    folded = [pad + piece if piece else "" for line in lines for piece in (*_fold(line, WIDTH - indent), "")]
    return [f">{chomp}", *folded[:-1]]


def _fold(line: str, width: int) -> Iterator[str]:
    """Give the pieces of a line, broken where a reader puts one space back."""
    start = end = 0
    for boundary in [*(match.start() for match in re.finditer(r"(?<=\S) (?=\S)", line)), len(line)]:
        if boundary - start > width and end > start:
            yield line[start:end]
            start = end + 1
        end = boundary
    if line:
        yield line[start:]


def _one_line(text: str) -> str:
    if _ESCAPED.search(text):
        return '"' + _ESCAPED.sub(_escape, re.sub(r'[\\"]', r"\\\g<0>", text)) + '"'
    if _NEVER_PLAIN.fullmatch(text):
        return "'" + text.replace("'", "''") + "'"
    return text


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    short = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(match[0])
    return short or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")


def _refused(value: Any, expected: str) -> DocumentError:
    return DocumentError(
        Diagnostic(
            location="dump", message="a value that no document holds", expected=expected, actual=repr(value)[:200]
        )
    )
