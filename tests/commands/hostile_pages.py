"""What mischief is done to pages of every format."""

from __future__ import annotations

from copy import deepcopy
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from pipeline.openapi.document import dump

from .all_formats import TEXTS, TREES

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

NASTY = [
    *("", "\0", "\r\n", "\r", "\t", "\ufeff", "\u2028", "\x1b[31m", '"', "'", "`", "````", "{{ 7 * 7 }}", "{% raw %}"),
    *(
        "../../x",
        "/etc/passwd",
        "__class__",
        "<script>",
        "\ud800",
        "\udfff\ud800",
        "😀",
        "null",
        "~",
        "-",
        "- - -",
        "&a ",
        "*a",
    ),
    *(
        "!!python/object:os.system x",
        "<<: *a",
        "$ref",
        "#/",
        "#/components/schemas/Berth",
        "#/components/schemas/a~1b%2F",
    ),
    *(
        "x-pennyweight-name",
        "x-pennyweight-money",
        "allOf",
        "9" * 400,
        "1e999999",
        "-0",
        ".inf",
        "0x10",
        "[" * 50,
        "? ",
        ": ",
        "\n---\n",
    ),
]
VALUES: list[Any] = [
    *(None, True, 0, -1, 10**30, Decimal("1e400"), "", "x", [], {}, [[]], {"": {}}, [None], {"$ref": 1}),
    *(
        {"$ref": "#/components/schemas/Berth"},
        {"$ref": "#/paths/~1berths"},
        {"$ref": "#"},
        {"allOf": [{}]},
        ["string", "null"],
    ),
    *("string", "object", {"type": "object"}, {"type": ["array", 3]}, {"enum": [1, "a", None, {}]}, {"oneOf": []}),
]


def _nest(depth: int) -> Any:
    node: Any = {"type": "string"}
    for _ in range(depth):
        node = {"type": "array", "items": node}
    return node


def _places(node: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [found for key, value in items for found in ((*place, key), *_places(value, (*place, key)))]


def _changed(tree: Document, place: tuple[Any, ...], how: str, value: Any) -> None:
    holder: Any = tree
    for key in place[:-1]:
        holder = holder[key]
    key = place[-1]
    match how, holder:
        case ("drop", _):
            del holder[key]
        case ("rename", dict()):
            holder[str(value)] = holder.pop(key)
        case ("double", list()):
            holder.append(deepcopy(holder[key]))
        case ("nest", _):
            holder[key] = _nest(value if isinstance(value, int) and 0 <= value < 300 else 90)
        case _:
            holder[key] = deepcopy(value)


@st.composite
def broken_trees(draw: st.DrawFn) -> str:
    """Draw a page whose tree is well written and says something it should not."""
    tree, around = TREES[draw(st.sampled_from(sorted(TREES)))]
    tree = deepcopy(tree)
    for _ in range(draw(st.integers(1, 3))):
        places = _places(tree)
        if not places:
            break
        how = draw(st.sampled_from(["set", "set", "text", "drop", "rename", "double", "nest"]))
        value = draw(
            st.sampled_from([text for text in NASTY if "\ud800" not in text] if how in {"text", "rename"} else VALUES)
        )
        _changed(tree, places[draw(st.integers(0, len(places) - 1))], how, value)
    return around(dump(tree))


@st.composite
def broken_texts(draw: st.DrawFn) -> str:
    """Draw a page whose text was damaged."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 3))):
        lines = text.split("\n")
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["drop", "double", "swap", "put", "flip", "cut", "crlf", "inset"])):
            case "drop":
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "swap":
                lines[at], lines[at - 1] = lines[at - 1], lines[at]
            case "put":
                where = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:where] + draw(st.sampled_from(NASTY)) + lines[at][where:]
            case "flip" if lines[at]:
                where = draw(st.integers(0, len(lines[at]) - 1))
                flipped = chr(ord(lines[at][where]) ^ (1 << draw(st.integers(0, 6))))
                lines[at] = lines[at][:where] + flipped + lines[at][where + 1 :]
            case "cut":
                lines = lines[: at + 1]
            case "crlf":
                lines = [f"{line}\r" for line in lines]
            case _:
                lines[at] = f"  {lines[at]}"
        text = "\n".join(lines)
    return text
