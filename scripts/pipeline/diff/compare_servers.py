"""Compare servers: the document's, those of operations, and the hosts that receive keys."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from pipeline.diff.change import Change
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.cursor import Cursor
from pipeline.diff.make_change import make_change
from pipeline.diff.operation_ref import OperationRef
from pipeline.diff.rule import Location
from pipeline.model import list_addresses, server_lists, servers_by_environment
from pipeline.openapi.document import Document


def compare_servers(old: Document, new: Document) -> Iterator[Change]:
    """Yield the changes of the document's servers, and of hosts anywhere in it."""
    yield from _compare_hosts(_hosts(old), _hosts(new))
    was, now = (servers_by_environment(document.get("servers", [])) for document in (old, new))
    left, right = (_by_name(document) for document in (old, new))
    for name in sorted({*was, *now}):
        at = Location(f"server {name}", name)
        if name not in now:
            yield make_change("server-removed", at, _pointer(left, name), old=was[name])
        elif name not in was:
            yield make_change("server-added", at, _pointer(right, name), new=now[name])
        elif was[name] != now[name]:
            yield make_change("server-moved", at, _pointer(right, name), old=was[name], new=now[name])
        if name in left and name in right:
            yield from compare_deprecation(at, left[name], right[name])
            yield from compare_annotations(at, left[name], right[name])
    first = [next(iter(servers), None) for servers in (was, now)]
    if first[0] != first[1] and all(first):
        yield make_change(
            "default-server-changed", Location("servers", "servers"), "/servers", old=first[0], new=first[1]
        )


def compare_own_servers(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """Yield that an operation with servers of its own, now or before, is sent elsewhere."""
    if not (_own(old) or _own(new)):
        return
    was, now = (servers_by_environment(_own(call) or call.node.document.get("servers", [])) for call in (old, new))
    if was != now:
        pointer = f"{new.node.pointer}/servers"
        yield make_change(
            "operation-server-changed", Location(new.name, new.name), pointer, old=[*was.values()], new=[*now.values()]
        )


def _own(call: OperationRef) -> list[Document]:
    own: list[Document] = call.node.value.get("servers", [])
    return own


def _hosts(document: Document) -> dict[str, str]:
    """Return all hosts that operations are sent to, each with the pointer of a server list."""
    return {
        urlsplit(url).hostname or url: Cursor(document, document).child(*keys).pointer
        for keys, servers in server_lists(document)
        for _, url in list_addresses(servers)
    }


def _compare_hosts(old: dict[str, str], new: dict[str, str]) -> Iterator[Change]:
    for host in sorted({*old, *new}):
        at = Location(f"host {host}", host)
        if host not in old:
            yield make_change("host-added", at, new[host], new=host)
        elif host not in new:
            yield make_change("host-removed", at, old[host], old=host)


def _by_name(document: Document) -> dict[str, Cursor]:
    servers = Cursor(document, document).children("servers")
    return {str(server.value.get("x-pennyweight-environment", "production")): server for _, server in servers}


def _pointer(servers: dict[str, Cursor], name: str) -> str:
    return servers[name].pointer if name in servers else "/servers"
