"""Files of environment variables, a line `NAME=value` each."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from pennyweight._references import check_private

if TYPE_CHECKING:
    from pathlib import Path

_LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*")


def read_env_file(path: Path) -> dict[str, str]:
    """
    Return the variables of a file. Values may be quoted; nothing in them is expanded. Lines with `#` first are comments.

    Raises:
        ValueError: it cannot be read, others may read it, or a line is no variable; no value is shown.
    """
    try:
        check_private(path)
        text = path.read_text("utf-8")
    except PermissionError as error:
        raise ValueError(str(error) if error.errno is None else f"{path}: you may not read it") from None
    except OSError as error:
        raise ValueError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path}: expected text in UTF-8, found other bytes") from None
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        try:
            words = shlex.split(match[2]) if match else []
        except ValueError:
            match = None
            words = []
        if match is None or len(words) > 1:
            raise ValueError(f"{path}, line {number}: expected NAME=value, with quotes around a value that has blanks")
        found[match[1]] = words[0] if words else ""
    return found
