"""What became of methods and constructors, where griffe doesn't look: annotations, and arguments that `**options` hides."""

from collections.abc import Iterator, Mapping

import griffe

from pipeline.diff.surface_breakage import Breakage, Kind
from pipeline.diff.surface_client import ClientCode, Method, annotated, arguments_of
from pipeline.diff.surface_reachable import methods_of
from pipeline.diff.surface_types import NOTHING, as_got, as_taken

_Arguments = Mapping[str, griffe.Parameter]


def compare_methods(old: ClientCode, new: ClientCode) -> Iterator[Breakage]:
    """Yield what became of methods that have kept their names."""
    for was, now in methods_of(old, new):
        if was.name == now.name:
            labels = tuple(sorted({was.label, now.label}))
            yield from _compare_arguments(was.name, labels, was.arguments, now.arguments, old.enums)
            yield from _compare_returns(was, now, labels, new.enums)


def compare_constructors(old: ClientCode, new: ClientCode) -> Iterator[Breakage]:
    """Yield what became of the arguments that the client and its asynchronous twin take."""
    for name in old.clients.keys() & new.clients.keys():
        was, now = (client.clients[name].functions.get("__init__") for client in (old, new))
        if was and now:
            owner = f"{name.removeprefix('Async')}.__init__"
            yield from _compare_arguments(owner, (), arguments_of(was), arguments_of(now), old.enums)


def _compare_arguments(
    owner: str, labels: tuple[str, ...], old: _Arguments, new: _Arguments, texts: frozenset[str]
) -> Iterator[Breakage]:
    for name, was in old.items():
        now = new.get(name)
        kind = as_taken(annotated(was), annotated(now), texts) if now else Kind.REMOVED
        if kind:
            yield Breakage(
                kind=kind,
                owner=owner,
                member=name,
                operations=labels,
                old=str(was.annotation),
                new=str(now.annotation) if now else "",
            )


def _compare_returns(was: Method, now: Method, labels: tuple[str, ...], texts: frozenset[str]) -> Iterator[Breakage]:
    """Where nothing came back, nobody misses it."""
    if was.returns != NOTHING and as_got(was.returns, now.returns, texts):
        sources = [str(method.code.returns).replace("AsyncPages", "Pages") for method in (was, now)]
        old, new = (source.replace("AsyncModelPages", "ModelPages") for source in sources)
        yield Breakage(kind=Kind.RETURNS, owner=was.name, operations=labels, old=old, new=new)
