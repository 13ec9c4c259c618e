"""A documentation page: the block that describes an API, and what stands around it."""

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.formats import Format, api_fences, detect_format, is_html, kind_of_text
from pipeline.importers.mintlify.markdown import (
    Fence,
    lines_of,
    operation_in,
    without_front_matter,
)
from pipeline.importers.swagger2 import is_swagger2
from pipeline.openapi.document import Document, load
from pipeline.openapi.walk import METHODS
from pipeline.publication import Publication


class NothingToImportError(DiagnosticError):
    """A publication without any description of an API."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The part of a publication that describes an API; of a whole spec, all of it."""

    info: str | None = None
    """What stands beside the fence."""
    method: str | None = None
    """The one operation's method in small letters, or `webhook`."""
    path: str | None = None
    """Its path, a webhook's name, or a channel."""
    spec: str | None = None
    """The file or URL that the block was cut from."""
    text: str
    line: int = 1
    """Where the text starts on the page, counted from 1."""
    heading: str = ""


def block_of(published: Publication) -> Block:
    """
    Return the block of a page that describes an API, OpenAPI or not, or all of a whole spec.

    Raises:
        NothingToImportError: there is none.
        DiagnosticError: it is cut off, or there are several that differ.
    """
    text = without_front_matter(lines_of(published.text))
    if kind_of_text(text, whole=True) is not None:
        return Block(text=text)
    found = [fence for fence, _ in api_fences(published.text)]
    if not found:
        raise _nothing_in(published)
    for fence in found:
        if not fence.closed:
            raise _cut_off(published, fence)
        if (fence.text.strip(), fence.info) != (found[0].text.strip(), found[0].info):
            raise DiagnosticError(
                Diagnostic(
                    location=f"{published.name}:{fence.line}",
                    message="a second block that describes another API",
                    expected=f"one block on a page, such as {_called(found[0])} in line {found[0].line}",
                    actual=_called(fence),
                    hint="give each operation its own page, or take the whole spec",
                )
            )
    spec, method, path = operation_in(found[0].info)
    return Block(
        info=found[0].info or None,
        method=method,
        path=path,
        spec=spec,
        text=found[0].text,
        line=found[0].line,
        heading=found[0].heading,
    )


def tree_of(
    published: Publication,
    block: Block,
    notes: list[Diagnostic] | None = None,
    correct: Callable[[Document], Document] | None = None,
) -> Document:
    """
    Return what a block says, as plain values; lines in messages are those of the page.

    Args:
        published: the page or spec.
        block: the part of it that describes an API.
        notes: where to note keys that come twice with equal values; without it they are refused.
        correct: what is to be done to the tree before anything is looked at in it.

    Raises:
        DiagnosticError: it can't be read, is Swagger 1, is cut off, or is about another operation than its fence says.
    """
    tree = load("\n" * (block.line - 1) + block.text, published.name, notes)
    tree = correct(tree) if correct else tree
    where = f"{published.name}:{block.line}"
    if "swagger" in tree and not is_swagger2(tree):
        version, so = f"Swagger {tree['swagger']}", "convert it to OpenAPI 3 with the vendor's or any converter first"
        raise DiagnosticError(
            Diagnostic(
                location=where, message="too old", expected="Swagger 2.0, OpenAPI 3.0 or 3.1", actual=version, hint=so
            )
        )
    kind = detect_format(published)
    if kind in {Format.SLICE, Format.OPENAPI} and not isinstance(tree.get("paths", tree.get("webhooks")), dict):
        raise DiagnosticError(
            Diagnostic(
                location=where,
                message="describes no operation",
                expected="`paths` or `webhooks`, as a mapping",
                actual=", ".join(tree),
                hint="the publication is probably cut off: take it again",
            )
        )
    described = _operations(tree, kind)
    if block.method is not None and f"{block.method.upper()} {block.path}" not in described:
        raise DiagnosticError(
            Diagnostic(
                location=where,
                message="the fence names another operation than the block below it",
                expected=f"{block.method.upper()} {block.path}",
                actual=", ".join(described) or "none",
                hint="the vendor's page contradicts itself: look at it, and take the operation from the whole spec",
            )
        )
    return tree


def _operations(tree: Document, kind: Format) -> list[str]:
    """Return the operations of a block, as `METHOD /path`, webhooks as `WEBHOOK name`."""
    paths, webhooks = tree.get("paths"), tree.get("webhooks")
    described = [f"WEBHOOK {name}" for name in webhooks] if isinstance(webhooks, dict) else []
    if not isinstance(paths, dict) or kind is Format.ASYNCAPI:
        return described
    if kind is Format.OLD_PAGE:
        verb = "WEBHOOK" if paths.get("type") == "webhook" else str(paths.get("method")).upper()
        return [f"{verb} {paths.get('path')}"]
    items = [(path, item) for path, item in paths.items() if isinstance(item, dict)]
    return described + [
        f"{method.upper()} {path}" for path, item in items for method in item if method.lower() in METHODS
    ]


def _called(fence: Fence) -> str:
    spec, method, path = operation_in(fence.info)
    return f"{method.upper()} {path}" if method else spec or fence.heading or "a block without a heading"


def _cut_off(published: Publication, fence: Fence) -> DiagnosticError:
    return DiagnosticError(
        Diagnostic(
            location=f"{published.name}:{fence.line - 1}",
            message="the block is cut off",
            expected="a fence that closes it",
            actual="the end of the page",
            hint="take the page again; it was not read to its end",
        )
    )


def _nothing_in(published: Publication) -> NothingToImportError:
    found, so = "prose only", "vendors publish such states for a day or two: try again later, or take the whole spec"
    if not published.text.strip("\ufeff \t\r\n"):
        found, so = "nothing at all", "take it again"
    elif is_html(published.text):
        found, so = "HTML", "ask for the Markdown of the page: many vendors publish it at the same address with .md"
    elif published.text.lstrip("\ufeff \t\r\n").startswith("{"):
        found, so = "JSON that is neither", "name the vendor's OpenAPI document"
    expected = "an OpenAPI document, or a page with an OpenAPI block"
    return NothingToImportError(
        Diagnostic(
            location=f"{published.name}:1", message="nothing to import", expected=expected, actual=found, hint=so
        )
    )
