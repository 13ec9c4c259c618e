"""
A client's streams, read from its overlay's package `live`: the methods that subscribe, and the errors that are answered.

The methods are those of the class `…Channels` in `live/_channels.py`, which hand all that they choose to `_subscribe`; the union of
messages that a method gives is an alias in `live/_message_types.py`; errors by code are the table in `live/_errors.py`.
"""

import ast
import inspect
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import resolve_name
from textwrap import indent
from types import ModuleType
from typing import Any

from pipeline.model import Message

from website.documents import Described, example_source, spell_argument

_MANY = 3
"""From so many members on a union has a line for each."""
_CHOICES = {"bool": True, "tuple[int, int] | None": (0, 2)}
"""What is given for an argument, by its type, to see the command that it makes."""
_ARGUMENT = re.compile(r"^    (\w+): (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class StreamMethod:
    """A method that subscribes to a channel, or to one of several."""

    name: str
    channels: tuple[str, ...]
    commands: tuple[str, ...]
    """As JSON, those that subscribe, choose, and list what can be chosen."""
    node: ast.FunctionDef
    kind: str
    """The class that it gives."""
    yields: tuple[str, ...]
    """Names of the classes of messages."""
    answers: tuple[Message, ...]
    """Messages of its channels that answer a command, and are not given."""

    @property
    def docs(self) -> str:
        """Its docstring."""
        return ast.get_docstring(self.node) or ""

    @property
    def summary(self) -> str:
        """The first line of its docstring."""
        return self.docs.partition("\n")[0]

    @property
    def documentation(self) -> str:
        """The vendor's page; empty where none is named."""
        found = re.search(r"^See (https://\S+)$", self.docs, re.MULTILINE)
        return found[1] if found else ""

    @property
    def arguments(self) -> list[tuple[str, str, str]]:
        """Name, type and docs of each."""
        found = dict(_ARGUMENT.findall(self.docs))
        every = [*self.node.args.args[1:], *self.node.args.kwonlyargs]
        docs = {name: text[0].upper() + text[1:] for name, text in found.items()}
        return [(it.arg, ast.unparse(it.annotation or ast.Constant("Any")), docs[it.arg]) for it in every]

    @property
    def signature(self) -> str:
        """As a type checker sees it, an argument on each line."""
        args = self.node.args
        missing = [None] * (len(args.args) - len(args.defaults))
        positional = [spell_argument(*it) for it in zip(args.args, [*missing, *args.defaults], strict=True)][1:]
        named = [spell_argument(*it) for it in zip(args.kwonlyargs, args.kw_defaults, strict=True)]
        inside = indent("".join([*positional, "*,\n", *named]), "    ")
        given = " | ".join(self.yields) if len(self.yields) < _MANY else "\n    " + "\n    | ".join(self.yields) + "\n"
        return f"live.{self.name}(\n{inside}) -> {self.kind}[{given}]"

    @property
    def example(self) -> str:
        """The example of its docstring, without prompts."""
        return example_source(self.docs)


@dataclass(frozen=True)
class Streams:
    """The methods and errors of a client's streams."""

    package: str
    """The module that has them."""
    public: tuple[str, ...]
    """Its names that the client makes public."""
    methods: tuple[StreamMethod, ...]
    errors: tuple[tuple[int, str, str, bool], ...]
    """Code, class, what to do, and whether it ends the subscription."""


def read_streams(described: Described) -> Streams | None:
    """Return the streams of a client; None for one without."""
    if not described.constructor.live:
        return None
    package = resolve_name(described.constructor.live_module, described.vendor.module)
    channels = import_module(f"{package}._channels")
    errors = import_module(
        f"{described.vendor.module.partition('.')[0]}._overlay.live._errors"
    )  # all documents have the same
    unions = _unions(import_module(f"{package}._message_types"))
    rows = tuple(
        (code, class_.__name__, advice, code in errors.TERMINAL) for code, (class_, advice) in errors.TABLE.items()
    )
    return Streams(package, described.constructor.live, tuple(_methods(described, channels, unions)), rows)


def _methods(described: Described, module: ModuleType, unions: dict[str, tuple[str, ...]]) -> Iterator[StreamMethod]:
    tree = ast.parse(inspect.getsource(module))
    class_ = next(it for it in tree.body if isinstance(it, ast.ClassDef) and it.name.endswith("Channels"))
    messages = [message for each in described.model.messages.values() for message in each.messages]
    for node in class_.body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        assert isinstance(node.returns, ast.Subscript), node.name
        union = ast.unparse(node.returns.slice).rpartition(".")[2]
        chosen = _chosen(getattr(module, class_.name), node)
        names = tuple(dict.fromkeys(channel.name for channel, _ in chosen))
        mine = [it for it in messages if set(it.channels) & set(names)]
        yield StreamMethod(
            name=node.name,
            channels=names,
            commands=tuple(dict.fromkeys(text for it in chosen for text in _commands(*it))),
            node=node,
            kind=ast.unparse(node.returns.value),
            yields=unions[union],
            answers=tuple(it for it in mine if it.name not in unions[union]),
        )


def _chosen(channels: type, node: ast.FunctionDef) -> list[tuple[Any, dict[str, Any]]]:
    """Return each channel that a method subscribes to, with the parameters of its command."""

    def subscribe(*given: Any, **_: Any) -> Any:
        channel, ids, options = given[2:5]
        return channel, {"channels": [channel.name], **({channel.ids: list(ids)} if ids else {}), **options}

    recorder = type("Recorder", (channels,), {"_subscribe": subscribe})(None)
    ids: list[list[str]] = [["…"]] if node.args.args[1:] else []
    values = {it.arg: _CHOICES.get(ast.unparse(it.annotation)) for it in node.args.kwonlyargs if it.annotation}
    calls: list[dict[str, Any]] = [{}, *({name: value} for name, value in values.items() if value is not None)]
    return [getattr(recorder, node.name)(*ids, **call) for call in calls]


def _commands(channel: Any, parameters: dict[str, Any]) -> Iterator[str]:
    yield _command("subscribe", parameters)
    for action in filter(None, (channel.add, channel.remove)):
        yield _command("update_subscription", {"sids": [1], channel.ids: ["…"], "action": action})
    for action in filter(None, (channel.listing, "get_snapshot" if channel.has_books else "")):
        more = {channel.ids: ["…"]} if channel.has_books else {}
        yield _command("update_subscription", {"sids": [1], **more, "action": action})


def _command(name: str, parameters: dict[str, Any]) -> str:
    return json.dumps({"id": 1, "cmd": name, "params": parameters}, ensure_ascii=False)


def _unions(module: ModuleType) -> dict[str, tuple[str, ...]]:
    """Return the classes of each alias of messages."""
    return {
        node.target.id: tuple(
            name.rpartition(".")[2] for name in re.split(r"\s*\|\s*", ast.unparse(node.value).replace("\n", " "))
        )
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }
