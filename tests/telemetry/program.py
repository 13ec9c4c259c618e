"""
A program under the instrumentation of others: `program.py TOOL WAY [RECIPE]` calls every vendor and prints what the tool got.

It is a process of its own, since the tools change libraries for a whole process. WAY is how requests are sent; `recipe`
runs the code in the file RECIPE instead.
"""

from __future__ import annotations

import asyncio
import importlib
import io
import json
import logging
import os
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Collect = Callable[[], list[str]]

VENDORS = {"kalshi": "Kalshi", "snaptrade": "SnapTrade", "mesh": "Mesh", "onebalance": "OneBalance"}


def start_otel(*, instrumented: bool) -> Collect:
    trace, exporting = _span_exporter()
    provider = importlib.import_module("opentelemetry.sdk.trace").TracerProvider()
    provider.add_span_processor(exporting[0])
    trace.set_tracer_provider(provider)
    if instrumented:
        for module, name in (("httpx", "HTTPXClientInstrumentor"), ("aiohttp_client", "AioHttpClientInstrumentor")):
            found = importlib.import_module(f"opentelemetry.instrumentation.{module}")
            getattr(found, name)().instrument(tracer_provider=provider)
    return exporting[1]


def start_logfire(*, instrumented: bool) -> Collect:
    logfire = importlib.import_module("logfire")
    _, exporting = _span_exporter()
    logfire.configure(send_to_logfire=False, console=False, additional_span_processors=[exporting[0]])
    if instrumented:
        logfire.instrument_httpx(capture_all=True)
        logfire.instrument_aiohttp_client()
    return exporting[1]


def start_sentry(*, instrumented: bool) -> Collect:
    sentry = importlib.import_module("sentry_sdk")
    transports = importlib.import_module("sentry_sdk.transport")
    got: list[str] = []

    class Kept(transports.Transport):  # type: ignore[name-defined,misc]  # the library is there in one session only
        def capture_envelope(self, envelope: Any) -> None:
            got.extend(item.get_bytes().decode() for item in envelope.items)

    integrations = []
    if instrumented:
        for name, kind in (("httpx", "HttpxIntegration"), ("aiohttp", "AioHttpIntegration")):
            integrations.append(getattr(importlib.import_module(f"sentry_sdk.integrations.{name}"), kind)())
    sentry.init(
        dsn="http://public@127.0.0.1:1/1",
        transport=Kept,
        traces_sample_rate=1.0,
        send_default_pii=True,
        auto_enabling_integrations=instrumented,
        integrations=integrations,
    )
    transaction = sentry.start_transaction(name="program")
    transaction.__enter__()

    def collect() -> list[str]:
        transaction.__exit__(None, None, None)
        sentry.capture_message("the end")  # it carries the breadcrumbs
        sentry.flush()
        return [span for text in got for span in _spans_of(text)] + [f"other {text}" for text in got]

    return collect


def _spans_of(text: str) -> list[str]:
    try:
        return [json.dumps(span) for span in json.loads(text).get("spans", [])]
    except ValueError:
        return []


def start_ddtrace(*, instrumented: bool) -> Collect:
    ddtrace = importlib.import_module("ddtrace")
    tracing = importlib.import_module("ddtrace.trace")
    got: list[str] = []

    class Kept(tracing.TraceFilter):  # type: ignore[name-defined,misc]  # the library is there in one session only
        def process_trace(self, trace: Any) -> None:
            got.extend(repr((span.name, span.resource, span.get_tags(), span.get_metrics())) for span in trace)

    tracing.tracer.configure(trace_processors=[Kept()])
    if instrumented:
        ddtrace.patch(httpx=True, aiohttp=True)
    return lambda: got


def _span_exporter() -> tuple[Any, tuple[Any, Collect]]:
    exports = importlib.import_module("opentelemetry.sdk.trace.export")
    memory = importlib.import_module("opentelemetry.sdk.trace.export.in_memory_span_exporter").InMemorySpanExporter()
    spans: Collect = lambda: [span.to_json(indent=None) for span in memory.get_finished_spans()]  # noqa: E731 - a pair of two values
    return importlib.import_module("opentelemetry.trace"), (exports.SimpleSpanProcessor(memory), spans)


STARTS: dict[str, Callable[..., Collect]] = {
    "otel": start_otel,
    "logfire": start_logfire,
    "sentry": start_sentry,
    "ddtrace": start_ddtrace,
}


def ask(clients: dict[str, Any]) -> list[Any]:
    """Return one good call of each vendor and one that fails; for asynchronous clients, what to await."""

    def user() -> dict[str, str]:
        return {"user_id": os.environ["SNAPTRADE_USER_ID"], "user_secret": os.environ["SNAPTRADE_USER_SECRET"]}

    return [
        clients["kalshi"].portfolio.get_balance,
        lambda: clients["snaptrade"].accounts.list(**user()),
        lambda: clients["snaptrade"].accounts.get_balances(account_id="no-such-account", **user()),
        lambda: clients["mesh"].balances.get(
            auth_token=os.environ["MESH_AUTH_TOKEN"], type=os.environ["MESH_BROKER_TYPE"]
        ),
        clients["onebalance"].assets.list,
    ]


def make(prefix: str, **options: Any) -> dict[str, Any]:
    made = {}
    for vendor, name in VENDORS.items():
        package = importlib.import_module(f"pennyweight_{vendor}")
        kind = getattr(package, f"{prefix}{name}")
        own = {key: value(vendor) if callable(value) else value for key, value in options.items()}
        made[vendor] = kind(max_retries=0, **own)
    return made


def call_all(clients: dict[str, Any]) -> None:
    for call in ask(clients):
        try:
            call()
        except Exception:
            logging.getLogger("program").exception("a call failed")
    for client in clients.values():
        client.close()


async def call_all_async(prefix: dict[str, Any]) -> None:
    clients = make("Async", **prefix)
    for call in ask(clients):
        try:
            await call()
        except Exception:
            logging.getLogger("program").exception("a call failed")
    for client in clients.values():
        await client.aclose()


def run(tool: str, way: str) -> None:
    httpx: Any = importlib.import_module("httpx")
    if way == "sync":
        call_all(make(""))
    elif way == "async":
        asyncio.run(call_all_async({}))
    elif way == "aiohttp":
        core = importlib.import_module("pennyweight_core")
        asyncio.run(call_all_async({"transport": lambda _: core.aiohttp_transport()}))
    elif way == "http_client":
        with httpx.Client() as http:
            call_all(make("", http_client=lambda _: http))
    elif way == "one_client":
        otel = importlib.import_module("opentelemetry.instrumentation.httpx").HTTPXClientInstrumentor
        with httpx.Client() as http:
            clients = make("", http_client=lambda _: http)
            for client in clients.values():
                client.warm_up()
            otel.instrument_client(http)
            call_all(clients)


def main(tool: str, way: str, recipe: str = "") -> None:
    log = io.StringIO()
    logging.basicConfig(level="DEBUG", stream=log)
    warnings.simplefilter("ignore", FutureWarning)  # OneBalance says that its API is deprecated
    collect = STARTS[tool](instrumented=way != "one_client" and not (recipe and way == "plain"))
    if recipe:
        code = compile(Path(recipe).read_text("utf-8"), recipe, "exec")
        exec(code, {"__name__": "__main__"})
    else:
        run(tool, way)
    json.dump({"got": collect(), "log": log.getvalue()}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
