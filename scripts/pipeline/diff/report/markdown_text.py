"""A vendor's text in GitHub's Markdown: it stays text, with any content."""

import re

from pipeline.diff.report.sanitize import quoted, visible

# Nothing that closes the span or the cell: then backticks do, and inside them nothing is Markdown, HTML or a reference.
_CODE = re.compile(r"(?! )[^`|\\]*[^`|\\ ]")
_SPECIAL = re.compile(r"[^A-Za-z0-9 ,.;?/+%=-]|(?<=www)\.", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_PROSE = re.compile(r"[&<>\\`*_\[\]|~]")
# What GitHub makes a link of, or a picture, outside of code: mentions, issues, addresses, commits, emoji, formulas.
_LINKING = re.compile(r"[@#$`]|:\S|//|www\.|[a-z]-\d|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])", re.IGNORECASE)


def code(text: str, longest: int = 300) -> str:
    """Return text as code for one line, also in a table's cell; empty text says so."""
    shown = visible(text, longest)
    if _CODE.fullmatch(shown):
        return f"`{shown}`"
    return f"<code>{_SPECIAL.sub(_apart, shown)}</code>" if shown.strip() else "(empty)"


def prose(text: str, longest: int = 600) -> str:
    """
    Return a sentence for one line, also in a table's cell: words that could become links or act stand as code.

    What our own sentences put in backticks is code as well.
    """
    shown = visible(text, longest)
    return "".join(code(part) if at % 2 else _WORD.sub(_word, part) for at, part in enumerate(quoted(shown)))


def fenced(lines: list[str], kind: str = "") -> str:
    """Return lines as a block of code whose fence is longer than any run of backticks within."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join([f"{fence}{kind}", *lines, fence])


def _word(match: re.Match[str]) -> str:
    return code(match[0]) if _LINKING.search(match[0]) else _PROSE.sub(_reference, match[0])


def _apart(match: re.Match[str]) -> str:
    """Addresses are looked for after references were read, but not across elements."""
    reference = _reference(match)
    return f"<span>{reference}</span>" if match[0] in "@:." else reference


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"
