"""Classes of a client: their fields or values, and where on the site each is."""

from collections.abc import Iterator

from pipeline.model import EnumType, Field, ObjectType

from website.documents import SHARED, Described
from website.markdown import Link, annotation, code, escape, table, text

_MAY_BE_UNSET = "<br><small>may be UNSET</small>"


def link_from(described: Described, page: str) -> Link:
    """Return a function that gives the address of a class, as seen from a page in the same folder."""

    def link(name: str) -> str | None:
        target = described.pages.get(name)
        if target is None:
            return None
        return f"#{name}" if target == page else f"{target}#{name}"

    return link


def class_section(type_: ObjectType | EnumType, link: Link) -> Iterator[str]:
    """Yield the lines about a class."""
    yield from [f"### {escape(type_.name)} {{ #{type_.name} }}", "", text(type_.docs), ""]
    if isinstance(type_, EnumType):
        yield from table(("member", "on the wire"), ((code(it.name), code(repr(it.value))) for it in type_.members))
        yield from ["Open: values that the vendor adds later are kept as they came.", ""]
        return
    fields = [*type_.fields, *([type_.additional] if type_.additional else [])]
    yield from table(("field", "type", ""), (_field(it, link) for it in fields))
    if not fields:
        yield from ["Without fields.", ""]


def _field(field: Field, link: Link) -> tuple[str, str, str]:
    name = code(field.name)
    if field.wire_name and field.wire_name != field.name:
        name += f"<br><small>{escape(field.wire_name)}</small>"
    docs = f"**Deprecated.** {text(field.docs)}" if field.deprecated else text(field.docs)
    return name, annotation(str(field.type), link) + ("" if field.required else _MAY_BE_UNSET), docs


def shared_models(described: Described) -> str:
    """Return the page of the classes that several resources use."""
    names = sorted(name for name, page in described.pages.items() if page == SHARED)
    module = f"{described.vendor.module}.models"
    lines = [
        f"# {escape(described.vendor.title)} shared models",
        "",
        f"Classes of {code(module)} that several resources use; others are on the page of",
    ]
    lines += ["their resource. A field that is not always sent is `UNSET` when it is missing.", ""]
    for name in names:
        lines += class_section(described.model.types[name], link_from(described, SHARED))
    return "\n".join(lines)


def messages_pages(described: Described) -> dict[str, str]:
    """Return the page of each module of posted messages, by its name in the folder."""
    return {
        f"{module.replace('_', '-')}-module.md": _messages_page(described, module)
        for module, messages in described.model.messages.items()
        if not any(message.channels for message in messages.messages)
    }


def _messages_page(described: Described, module: str) -> str:
    messages = described.model.messages[module]

    def link(name: str) -> str | None:
        return f"#{name}" if name in messages.types else None

    package = described.vendor.module
    lines = [f"# {escape(described.vendor.title)} {module.replace('_', ' ')}", ""]
    lines += [
        f"The classes of {code(f'{package}.{module}')}; {code(f'{package}.webhooks.unwrap')} verifies and reads them:"
    ]
    lines += [f"[webhooks]({described.up}guide/webhooks.md).", ""]
    if messages.field:
        tags = [(code(tag), annotation(name, link)) for tag, name in sorted(messages.by_tag.items())]
        lines += table((code(messages.field), "class"), tags)
    first = [message.name for message in messages.messages]
    for name in dict.fromkeys([*first, *sorted(messages.types)]):
        lines += class_section(messages.types[name], link)
    return "\n".join(lines)
