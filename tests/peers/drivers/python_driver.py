"""
Drives a client that others wrote, in its own environment: lists its methods, and calls them as it is told.

Speaks JSON, an object a line: first the methods on standard output, then for each call on standard input its outcome.
Needs pydantic in that environment, and nothing of ours.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import os
import signal
import sys
import types
import typing
import warnings
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter, ValidationError

if typing.TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

_SECONDS = 10
_VARIANTS = ("_with_http_info", "_without_preload_content")
_MOST = 50
_NO_CALLS = frozenset({"aclose", "close", "feed", "from_env", "wait_until_terminal"})
"""Methods that start, end and wait; those that call have names of their own."""

Roots = dict[str, typing.Any]
"""Objects that have the methods, by what their names begin with."""


def kalshi_python(module: str) -> Roots:
    package = importlib.import_module(module)
    configuration = package.Configuration(host=os.environ["KALSHI_BASE_URL"])
    configuration.api_key_id = os.environ["KALSHI_API_KEY_ID"]
    configuration.private_key_pem = Path(os.environ["KALSHI_PRIVATE_KEY_PATH"]).read_text("utf-8")
    client = package.KalshiClient(configuration)
    return {name.strip("_"): getattr(client, name) for name in vars(client) if name.endswith("_api")}


def kalshi_sdk(name: str) -> Roots:
    package = importlib.import_module("kalshi")
    client = getattr(package, name)(
        key_id=os.environ["KALSHI_API_KEY_ID"],
        private_key_path=os.environ["KALSHI_PRIVATE_KEY_PATH"],
        config=package.KalshiConfig(base_url=os.environ["KALSHI_BASE_URL"]),
        max_retries=0,
    )
    return {name: value for name, value in vars(client).items() if not name.startswith("_")}


def pykalshi(name: str) -> Roots:
    package = importlib.import_module("pykalshi")
    client = getattr(package, name)(
        api_key_id=os.environ["KALSHI_API_KEY_ID"],
        private_key_path=os.environ["KALSHI_PRIVATE_KEY_PATH"],
        api_base=os.environ["KALSHI_BASE_URL"],
        max_retries=0,
    )
    names = ("portfolio", "exchange", "api_keys", "communications", "history")
    return {"": client} | {name: getattr(client, name) for name in names}


def snaptrade() -> Roots:
    package = importlib.import_module("snaptrade_client")
    auth = package.SnapTradeAuth.commercial_api_key(
        consumer_key=os.environ["SNAPTRADE_CONSUMER_KEY"], client_id=os.environ["SNAPTRADE_CLIENT_ID"]
    )
    client = package.SnapTrade(auth=auth, host=os.environ["SNAPTRADE_BASE_URL"])
    return {name: value for name, value in vars(client).items() if name not in {"configuration", "api_client"}}


CLIENTS: dict[str, Callable[[], Roots]] = {
    "kalshi_python_sync": lambda: kalshi_python("kalshi_python_sync"),
    "kalshi_python_async": lambda: kalshi_python("kalshi_python_async"),
    "kalshi-sdk": lambda: kalshi_sdk("KalshiClient"),
    "kalshi-sdk-async": lambda: kalshi_sdk("AsyncKalshiClient"),
    "pykalshi": lambda: pykalshi("KalshiClient"),
    "pykalshi-async": lambda: pykalshi("AsyncKalshiClient"),
    "snaptrade-python-sdk": snaptrade,
}


class Driver:
    """The methods of one client, and those of what its calls returned."""

    def __init__(self, roots: Roots) -> None:
        self._methods: dict[str, Callable[..., typing.Any]] = {}
        for prefix, root in roots.items():
            self.add(prefix, root)

    def add(self, prefix: str, root: object) -> list[dict[str, typing.Any]]:
        """Take in the methods of an object; returns what is told of those that are new."""
        found = []
        for name, method in inspect.getmembers(root, callable):
            path = f"{prefix}.{name}".strip(".")
            if name.startswith("_") or name in _NO_CALLS or name.endswith(_VARIANTS) or not inspect.isroutine(method):
                continue
            if path not in self._methods:
                found.append({"name": path, "parameters": parameters_of(method)})
            self._methods[path] = method  # of the newest object
        return found

    def told(self) -> list[dict[str, typing.Any]]:
        """Return what is told of every method."""
        return [{"name": name, "parameters": parameters_of(method)} for name, method in self._methods.items()]

    async def call(self, name: str, arguments: Mapping[str, typing.Any]) -> typing.Any:
        """Call a method; what it gives one by one is read to its end."""
        method = self._methods[name]
        known = {parameter["name"]: parameter for parameter in parameters_of(method, adapters=True)}
        named: dict[str, typing.Any] = {}
        for key, value in arguments.items():
            parameter = known[key]
            if parameter["spread"]:
                named |= value
            else:
                named[key] = convert(parameter["adapter"], value)
        result = method(**named)
        if inspect.isawaitable(result):
            result = await result
        if hasattr(result, "__anext__"):
            result = [item async for item, _ in _bounded(result)]
        elif inspect.isgenerator(result):
            result = [item for item, _ in zip(result, range(_MOST), strict=False)]
        return result


async def _bounded(items: AsyncIterator[typing.Any]) -> AsyncIterator[tuple[typing.Any, int]]:
    count = 0
    async for item in items:
        count += 1
        yield item, count
        if count >= _MOST:
            return


def parameters_of(method: Callable[..., typing.Any], *, adapters: bool = False) -> list[dict[str, typing.Any]]:
    """Return the parameters of a method; of one that takes a body's members as it likes, those of its typed twin."""
    method = unwrapped(method)
    signature = inspect.signature(method)
    loose = any(it.kind is inspect.Parameter.VAR_KEYWORD for it in signature.parameters.values())
    twin = getattr(getattr(method, "__self__", None), f"{method.__name__}_with_http_info", None) if loose else None
    typed = twin or method
    hints = hints_of(inspect.unwrap(getattr(typed, "__func__", typed)))
    found = []
    for name, parameter in inspect.signature(typed).parameters.items():
        if name.startswith("_") or parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            continue
        adapter, schema = adapter_of(hints.get(name))
        told = {
            "name": name,
            "required": parameter.default is parameter.empty,
            "schema": schema,
            "spread": bool(twin) and name not in signature.parameters,
        }
        found.append(told | {"adapter": adapter} if adapters else told)
    return found


def unwrapped(method: Callable[..., typing.Any]) -> Callable[..., typing.Any]:
    """Return the method that a wrapper without a signature hides, as those of deprecated ones do."""
    if not isinstance(method, types.MethodType):
        return method
    parameters = inspect.signature(method).parameters.values()
    if any(it.kind not in (it.VAR_KEYWORD, it.VAR_POSITIONAL) for it in parameters):
        return method
    for cell in getattr(method.__func__, "__closure__", None) or ():
        if inspect.isfunction(cell.cell_contents):
            return types.MethodType(cell.cell_contents, method.__self__)
    return method


def hints_of(function: typing.Any) -> dict[str, typing.Any]:
    """Return the types of parameters; of names that are imported for type checkers only, those of the package's models."""
    package = function.__module__.partition(".")[0]
    models = sys.modules.get(f"{package}.models")
    scope = {**(vars(models) if models else {}), **function.__globals__}
    found: dict[str, typing.Any] = {}
    for name, annotation in function.__annotations__.items():
        try:
            single = types.SimpleNamespace(__annotations__={name: annotation})
            found |= typing.get_type_hints(single, scope, scope, include_extras=True)
        except Exception:  # noqa: BLE001 - what can't be named here has no type here
            found[name] = None
    return found


def adapter_of(annotation: typing.Any) -> tuple[TypeAdapter[typing.Any] | None, dict[str, typing.Any]]:
    """Return what makes values of a type, and its JSON Schema; both are empty where it has none."""
    if annotation is None:
        return None, {}
    adapter = None
    try:
        try:
            adapter = TypeAdapter(annotation)
        except Exception:  # noqa: BLE001 - what pydantic can't make without help
            adapter = TypeAdapter(annotation, config=ConfigDict(arbitrary_types_allowed=True))
        return adapter, adapter.json_schema()
    except Exception:  # noqa: BLE001 - a type without a schema
        return adapter, {}


def convert(adapter: TypeAdapter[typing.Any] | None, value: typing.Any) -> typing.Any:
    """Return a JSON value as the type that a method wants; as it is where it can't be."""
    if adapter is None:
        return value
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return adapter.validate_json(json.dumps(value))  # JSON has no dates and no decimals: this reads them from text


def children_of(driver: Driver, result: typing.Any) -> list[dict[str, typing.Any]]:
    """Take in what was returned and calls on its own: objects that hold the client."""
    rows = result if isinstance(result, (list, tuple)) else [result]
    holders = [row for row in rows if getattr(row, "_client", None) is not None]
    return driver.add(type(holders[0]).__name__.removeprefix("Async"), holders[0]) if holders else []


def member(result: object, names: list[str]) -> str | int | None:
    """Return the member by which a result tells its next page."""
    for owner in (result, getattr(result, "body", None), getattr(result, "data", None)):
        for name in names:
            value = owner.get(name) if isinstance(owner, dict) else getattr(owner, name, None)
            if isinstance(value, (str, int)) and value:
                return value
    return None


def main(name: str) -> None:
    warnings.simplefilter("ignore")
    wire = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # a client may print
    signal.signal(signal.SIGALRM, _give_up)
    asyncio.run(serve(name, wire))


def _give_up(number: int, frame: object) -> None:
    raise TimeoutError(f"{_SECONDS} s")


async def serve(name: str, wire: typing.TextIO) -> None:
    driver = Driver(CLIENTS[name]())
    print(json.dumps(driver.told()), file=wire)
    for line in sys.stdin:
        order = json.loads(line)
        signal.alarm(_SECONDS)
        try:
            result = await driver.call(order["method"], order["arguments"])
            outcome = {
                "error": None,
                "next": member(result, order.get("next", [])),
                "children": children_of(driver, result),
            }
        except Exception as error:  # noqa: BLE001 - whatever a client raises is its outcome
            status = getattr(error, "status", getattr(error, "status_code", None))
            outcome = {
                "error": f"{type(error).__module__}.{type(error).__name__}: {error}"[:600],
                "status": status if isinstance(status, int) else None,
                "children": [],
            }
        finally:
            signal.alarm(0)
        print(json.dumps(outcome), file=wire)


if __name__ == "__main__":
    main(sys.argv[1])
