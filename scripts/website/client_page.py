"""The first page of a client's reference: credentials, addresses, limits, and what is at its attributes."""

from collections.abc import Iterator

from pipeline.model import Operation

from website.classes import messages_pages
from website.docstrings import documented
from website.documents import Described
from website.markdown import annotation, code, escape, table, text
from website.operations import anchor
from website.stream_pages import FOLDER


def client_page(described: Described) -> str:
    """Return the page."""
    vendor, model = described.vendor, described.model
    lines = [
        f"# {escape(vendor.title)}",
        "",
        f"{text(vendor.summary)}: {code(f'{vendor.module}.{vendor.client}')}, and",
    ]
    lines += [f"{code(f'Async{vendor.client}')} with the same names. Package {code(vendor.package)},"]
    lines += [f"{len(model.operations)} operations; unofficial, not affiliated with {escape(vendor.owner)}.", ""]
    if vendor.deprecated:
        lines += ['!!! warning "Deprecated by the vendor"', "", f"    {text(vendor.deprecated)}", ""]
    lines += [f"New here? [Start in five minutes]({described.up}start/{vendor.root}.md).", ""]
    lines += ["## Resources", ""]
    rows = [
        (f"[{code(it.name)}]({it.name}.md)", ", ".join(_call(it.name, each) for each in it.operations))
        for it in model.resources
    ]
    lines += [*table(("attribute", ""), rows), *_messages(described)]
    lines += [*_credentials(described), *_addresses(described), *_limits(described), *_constructor(described)]
    return "\n".join(lines)


def _call(resource: str, operation: Operation) -> str:
    return f"[{code(operation.method)}]({resource}.md#{anchor(operation)})"


def _messages(described: Described) -> Iterator[str]:
    if described.constructor.live:
        yield from [f"Live messages: [streams]({FOLDER}/index.md).", ""]
    for name in messages_pages(described):
        yield from [f"Messages that {escape(described.vendor.owner)} posts: [webhooks]({name}).", ""]


def _credentials(described: Described) -> Iterator[str]:
    yield from ["## Credentials", "", f"Of {code(described.vendor.client)}, as arguments or from the environment:", ""]
    rows = []
    for it in described.constructor.arguments:
        variable = f"{described.vendor.prefix}_{it.name.upper()}"
        variables = [] if it.argument_only else [variable, *([f"{variable}_PATH"] if it.path_variable else [])]
        rows.append((code(it.name), annotation(it.annotation, lambda _: None), _codes(variables), text(it.doc)))
    yield from table(("argument", "type", "environment", ""), rows)


def _constructor(described: Described) -> list[str]:
    vendor = described.vendor
    path = f"{vendor.module}._client.{vendor.client}"
    return ["", "## Constructor", "", *documented(path, heading=3, members=False)]


def _addresses(described: Described) -> Iterator[str]:
    yield from ["## Addresses", ""]
    rows = [(code(name), code(address)) for name, address in described.model.servers.items()]
    yield from table(("environment", "base URL"), rows)
    hosts = ", ".join(map(code, described.vendor.hosts))
    yield from [f"Credentials go to {hosts}, to `trusted_hosts` and to loopback, nowhere else.", ""]


def _limits(described: Described) -> Iterator[str]:
    if not described.model.rate_limits:
        return
    yield from [
        "## Limits",
        "",
        f"The client waits so as to stay within these: [limits]({described.up}guide/limits.md).",
        "",
    ]
    rows = [
        (code(name), text(str(bucket["tokens"])), f"{bucket['seconds']} s")
        for name, bucket in described.model.rate_limits.items()
    ]
    yield from table(("budget", "tokens", "in"), rows)


def _codes(names: list[str]) -> str:
    return " or ".join(map(code, names))
