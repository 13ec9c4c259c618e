"""A span of OpenTelemetry for each attempt, below the span that your program has open; retries are spans of their own."""

from __future__ import annotations

import time

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.trace import SpanKind, StatusCode
from pennyweight_kalshi import Kalshi, ResponseEvent


def record(event: ResponseEvent) -> None:
    """Make a span of an attempt. The event holds no secret, so the span holds none."""
    end = time.time_ns()
    started = end - int(event.elapsed * 1e9)
    tracer = trace.get_tracer("my-application")
    span = tracer.start_span(f"{event.method} {event.route}", kind=SpanKind.CLIENT, start_time=started)
    span.set_attributes({"url.full": event.url, "pennyweight.operation": event.operation, "attempt": event.attempt})
    if event.status_code is not None:
        span.set_attribute("http.response.status_code", event.status_code)
    if event.status_code is None or event.status_code >= 400:
        span.set_status(StatusCode.ERROR)
    span.end(end)


def main() -> None:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    trace.set_tracer_provider(provider)
    with trace.get_tracer("my-application").start_as_current_span("look"), Kalshi(on_response=record) as kalshi:
        kalshi.portfolio.get_balance()


if __name__ == "__main__":
    main()
