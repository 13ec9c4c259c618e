"""Compare servers: the document's, those of operations, and the hosts that receive keys."""

from collections.abc import Iterator, Mapping

from pipeline.diff.change import Change, Location
from pipeline.diff.compare_docs import compare_annotations, compare_deprecation
from pipeline.diff.make_change import make_change
from pipeline.model import ClientModel, Operation, Server


def compare_servers(old: ClientModel, new: ClientModel) -> Iterator[Change]:
    """Yield the changes of the document's servers, and of hosts anywhere in it."""
    yield from _compare_hosts(old.hosts, new.hosts)
    was, now = old.servers, new.servers
    left, right = ({server.environment: server for server in each.declared_servers} for each in (old, new))
    for name in sorted({*was, *now}):
        at = Location(f"server {name}", name)
        if name not in now:
            yield make_change("server-removed", at, _pointer(left, name), old=was[name])
        elif name not in was:
            yield make_change("server-added", at, _pointer(right, name), new=now[name])
        elif was[name] != now[name]:
            yield make_change("server-moved", at, _pointer(right, name), old=was[name], new=now[name])
        if name in left and name in right:
            yield from _compare_docs(at, left[name], right[name])
    first = [next(iter(servers), None) for servers in (was, now)]
    if first[0] != first[1] and all(first):
        yield make_change(
            "default-server-changed", Location("servers", "servers"), "/servers", old=first[0], new=first[1]
        )


def compare_own_servers(old: Operation, new: Operation, before: ClientModel, after: ClientModel) -> Iterator[Change]:
    """Yield that an operation with servers of its own, now or before, is sent elsewhere."""
    was, now = old.servers or before.servers, new.servers or after.servers
    if (old.servers or new.servers) and was != now:
        at = Location(new.name, new.name)
        servers = [*was.values()], [*now.values()]
        yield make_change("operation-server-changed", at, f"{new.pointer}/servers", old=servers[0], new=servers[1])


def _compare_hosts(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for host in sorted({*old, *new}):
        at = Location(f"host {host}", host)
        if host not in old:
            yield make_change("host-added", at, new[host], new=host)
        elif host not in new:
            yield make_change("host-removed", at, old[host], old=host)


def _compare_docs(at: Location, old: Server, new: Server) -> Iterator[Change]:
    deprecated = [bool(server.keywords.get("deprecated")) for server in (old, new)]
    yield from compare_deprecation(at, new.pointer, old=deprecated[0], new=deprecated[1])
    yield from compare_annotations(at, new.pointer, old.keywords, new.keywords)


def _pointer(servers: Mapping[str, Server], name: str) -> str:
    return servers[name].pointer if name in servers else "/servers"
