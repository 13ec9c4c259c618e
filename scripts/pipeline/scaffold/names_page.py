"""`docs/names.md`: the vendor's and our names of operations, derived from the clients."""

from pipeline.model import ClientModel, Operation

HEAD = """\
# Names

What each vendor's operation is called in Python. One name per operation, no aliases: the resource is the noun under which a person
would look, the method a verb. Synchronous and asynchronous clients have the same names. Made of the curated specs by
`.nox/tests/bin/python tests/docs/names_page.py`.
"""
_NAMELESS = "(none)"


def by_call(model: ClientModel) -> list[Operation]:
    """Return the operations of a client, sorted by call."""
    return sorted(model.operations.values(), key=lambda it: it.name)


def section(title: str, client: str, model: ClientModel) -> str:
    """
    Return the page's part about one vendor.

    Args:
        title: how the vendor writes its name.
        client: module and class, such as `pennyweight_acme.Acme`.
        model: the client's.
    """
    lines = [f"\n## {title}: `{client}`\n", "| the vendor's name | call | request |", "|---|---|---|"]
    lines += [
        f"| {_cell(it.operation_id or _NAMELESS)} | `{it.name}()` | `{it.http_method} {_cell(it.path)}` |"
        for it in by_call(model)
    ]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """Return text that can't end a cell of a table, nor the code in it."""
    plain = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(plain.split()).replace("|", "\\|").replace("`", "'")
