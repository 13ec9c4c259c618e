"""The pages of a client's streams: how one is opened, its channels, commands and errors, and a page for each method."""

from collections.abc import Iterator

from pipeline.model import MessagesModel
from pipeline.openapi.messages import STREAM_MESSAGES

from website.classes import class_section
from website.docstrings import documented
from website.documents import Described
from website.markdown import Link, annotation, code, escape, fenced, folded, table, text
from website.streams import StreamMethod, Streams, read_streams

FOLDER = "streams"
_SHARED = "messages.md"


def stream_pages(described: Described) -> dict[str, str]:
    """Return the pages by their names in the client's folder; none for a client without streams."""
    streams = read_streams(described)
    if streams is None:
        return {}
    messages = described.model.messages[STREAM_MESSAGES]
    owners = _owners(messages, streams)
    pages = {"index.md": _first_page(described, streams, messages, owners)}
    pages |= {f"{it.name}.md": _method_page(described, it, messages, owners) for it in streams.methods}
    pages[_SHARED] = _shared_page(described, messages, owners)
    return {f"{FOLDER}/{name}": page for name, page in pages.items()}


def _owners(messages: MessagesModel, streams: Streams) -> dict[str, str]:
    """Return the page of each class: that of the only method which reaches it, else the one of what is shared."""
    found: dict[str, set[str]] = {name: set() for name in messages.types}
    for message in messages.messages:
        pages = {f"{it.name}.md" for it in streams.methods if message.name in it.yields or message in it.answers}
        for name in messages.reached_by(message):
            found[name] |= pages or {_SHARED}
    return {name: next(iter(pages)) if len(pages) == 1 else _SHARED for name, pages in found.items()}


def _first_page(described: Described, streams: Streams, messages: MessagesModel, owners: dict[str, str]) -> str:
    vendor = described.vendor
    guide = f"{described.up}../guide/"
    opening = code(f"with {described.variable}.stream() as live:")
    install = code(f'pip install "{vendor.package}[ws]"')
    lines = [f"# {escape(vendor.title)} streams", ""]
    lines += [f"Live messages over one WebSocket: {opening}, then a method for each channel. Needs {install} and"]
    lines += [f"credentials. {code(f'Async{vendor.client}')} has the same methods, for {code('async for')}."]
    lines += [f"[The guide]({guide}live.md) shows programs; [gaps]({guide}live-gaps.md) and"]
    lines += [f"[reconnecting]({guide}live-reconnects.md) have pages of their own.", ""]
    lines += ["## Channels", ""]
    rows = [
        (f"[{code(f'live.{it.name}')}]({it.name}.md)", ", ".join(map(code, it.channels)), text(it.summary))
        for it in streams.methods
    ]
    lines += table(("method", "channel", ""), rows)
    lines += ["## Opening", "", *documented(f"{vendor.module}._client.{vendor.client}.stream", heading=3)]
    return "\n".join(
        [*lines, *_commands(messages, owners), *_errors(described, streams), *_classes(described, streams)]
    )


def _commands(messages: MessagesModel, owners: dict[str, str]) -> Iterator[str]:
    link = _link_from("index.md", owners)
    yield from ["## Commands", "", "The client sends them for you; the page of each method has its own, as JSON.", ""]
    rows = [(code(it.key), annotation(it.name, link), text(messages.types[it.name].docs)) for it in messages.sent]
    yield from table(("command", "class", ""), rows)


def _errors(described: Described, streams: Streams) -> Iterator[str]:
    mistakes = f"{described.up}../mistakes.md"
    yield from [
        "## Errors",
        "",
        f"A command that {escape(described.vendor.title)} rejects, and a subscription that it ends, raise",
    ]
    yield from [f"one of these; its {code('code')} is the number, as text. A lost connection is replaced, and leaves a"]
    yield from [f"{code('Gap')}. Other errors are on the page of [mistakes]({mistakes}).", ""]
    rows = [
        (code(str(number)), f"[{code(name)}]({mistakes}#{name.lower()})", "yes" if ends else "", text(advice))
        for number, name, advice, ends in streams.errors
    ]
    yield from table(("code", "raises", "ends the subscription", "what to do"), rows)


def _classes(described: Described, streams: Streams) -> Iterator[str]:
    yield from ["## Classes", "", f"From {code(described.vendor.module)}.", ""]
    for name in sorted(it for it in streams.public if not it.endswith("Error")):
        yield from [f"### {name} {{ #{name} }}", ""]
        yield from documented(f"{streams.package}.{name}", heading=4)


def _method_page(described: Described, method: StreamMethod, messages: MessagesModel, owners: dict[str, str]) -> str:
    page = f"{method.name}.md"
    link = _link_from(page, owners, (method.kind, "Gap"))
    root = f"{described.up}../"
    channels = ", ".join(map(code, method.channels))
    lines = [f"# {escape(described.vendor.title)} live.{escape(method.name)}", "", text(method.summary), ""]
    lines += fenced("python", method.signature)
    lines += [
        f"- Channel{'s' if len(method.channels) > 1 else ''}: {channels}",
        f"- Credentials: needed, to open the stream; and {code(f'pip install {described.vendor.package}[ws]')}",
    ]
    lines += [f"- [Messages missed]({root}guide/live-gaps.md): a {annotation('Gap', link)} in their place"]
    lines += [
        f"- Raises: [what {escape(described.vendor.title)} rejects](index.md#errors), [{code('SlowConsumerError')}]"
    ]
    lines[-1] += (
        f"({root}mistakes.md#slowconsumererror), [{code('APIConnectionError')}]({root}mistakes.md#apiconnectionerror)"
    )
    lines += [
        "",
        *table(("argument", "type", ""), ((code(n), annotation(t, link), text(d)) for n, t, d in method.arguments)),
    ]
    lines += [f"**Returns** {annotation(method.kind, link)}, an iterator of:", ""]
    tags = {name: tag for tag, name in messages.by_tag.items()}
    rows = [
        (annotation(name, link), code(tags[name]), text(messages.types[name].docs))
        for name in method.yields
        if name in messages.types
    ]
    lines += table(("message", "type on the wire", ""), rows)
    if len(rows) < len(method.yields):
        lines += [f"A message of a type that this version does not know is an {code('UnknownVariant')}.", ""]
    lines += ["**Example**", "", *fenced("python", described.program(method.example))]
    lines += folded("On the wire", _wire(method, link))
    lines += ["## Messages", ""]
    own = [name for name, place in owners.items() if place == page]
    for name in sorted(own, key=lambda name: (name not in method.yields, name)):
        lines += class_section(messages.types[name], link)
    return "\n".join(lines)


def _wire(method: StreamMethod, link: Link) -> Iterator[str]:
    yield from ["The commands of this method, and of `update`, `list_available` and books on what it returns:", ""]
    yield from fenced("json", "\n".join(method.commands))
    answers = ", ".join(annotation(it.name, link) for it in method.answers)
    if answers:
        yield from [f"Answers of its own: {answers}", ""]
    if method.documentation:
        yield from [f"[The vendor's page]({method.documentation})", ""]


def _shared_page(described: Described, messages: MessagesModel, owners: dict[str, str]) -> str:
    link = _link_from(_SHARED, owners)
    lines = [f"# {escape(described.vendor.title)} stream messages", ""]
    lines += [
        f"The classes of {code(f'{described.vendor.module}.{STREAM_MESSAGES}')}. Those of one method are on its page;"
    ]
    lines += ["commands, answers and what several methods share are below.", ""]
    rows = [
        (
            code(it.key),
            annotation(it.name, link),
            ", ".join(map(code, it.channels)) or ("sent" if it.sent else "answer"),
        )
        for it in messages.messages
    ]
    lines += table(("message", "class", "channels"), rows)
    for name in sorted(name for name, page in owners.items() if page == _SHARED):
        lines += class_section(messages.types[name], link)
    return "\n".join(lines)


def _link_from(page: str, owners: dict[str, str], first: tuple[str, ...] = ()) -> Link:
    """Return the addresses of classes as seen from a page; some are on the first page."""

    def link(name: str) -> str | None:
        target = "index.md" if name in first else owners.get(name)
        return None if target is None else f"{'' if target == page else target}#{name}"

    return link
