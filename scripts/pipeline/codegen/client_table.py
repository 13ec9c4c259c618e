"""The part of the side table about the client class: its vendor, environments, constructor and their words."""

from typing import Any

from pipeline.codegen.text import docstring, listed, sentence
from pipeline.model.credentials import Constructor
from pipeline.model.naming import python_names, snake
from pipeline.model.security import is_open_to_tokens
from pipeline.model.servers import by_environment
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations
from pipeline.vendors import Vendor


def client(document: Document, vendor: Vendor, constructor: Constructor) -> dict[str, Any]:
    """Return what the template of the client needs."""
    credentials = constructor.arguments
    servers = by_environment(document["servers"])
    envelope = document.get("x-pennyweight-envelope")
    limits = document.get("x-pennyweight-limits", {})
    budgets = limits.get("buckets", {})
    return {
        "class": vendor.client,
        "name": vendor.name,
        "environments": f"Literal[{', '.join(map(repr, servers))}]",
        "vendor": _vendor_source(document, vendor, constructor, servers, envelope, budgets),
        "summary": sentence(vendor.summary),
        "doc": docstring(_client_words(vendor, constructor, servers, budgets, ""), 4),
        "async_doc": docstring(_client_words(vendor, constructor, servers, budgets, "Async"), 4),
        "module_doc": docstring([f"{sentence(vendor.summary)} Unofficial, not affiliated with {vendor.owner}."], 0),
        "credentials": [
            {"name": item.name, "annotation": item.annotation, "secret": item.secret} for item in credentials
        ],
        "secrets": [item.name for item in credentials if item.secret],
        "oauth": constructor.oauth,
        "documents": [_further(each) for each in vendor.further],
        "tiers": f"Literal[{', '.join(map(repr, tiers_of(budgets)))}]" if tiers_of(budgets) else "",
        "learned": _learned(limits["learned"]) if "learned" in limits else None,
    }


def _further(document: Vendor) -> dict[str, str]:
    words = f"{sentence(document.summary)} Made at its first use, with the options of this client."
    return {"name": document.attribute, "class": document.client, "doc": docstring([words], 8)}


def _budget(said: dict[str, Any]) -> str:
    rest = "".join(f", {name}={said[name]!r}" for name in ("per", "unless") if name in said)
    if isinstance(said["tokens"], dict):
        rest += f", tiers={said['tokens']!r}"
    return f"RateLimit({_default_tokens(said)}, {said['seconds']}{rest})"


def _default_tokens(said: dict[str, Any]) -> int:
    """Return the size of a budget: that of the first tier, where it differs by tier."""
    tokens = said["tokens"]
    size: int = next(iter(tokens.values())) if isinstance(tokens, dict) else tokens
    return size


def tiers_of(budgets: dict[str, Any]) -> list[str]:
    """Return the tiers by which budgets differ, the lowest first."""
    return next((list(said["tokens"]) for said in budgets.values() if isinstance(said["tokens"], dict)), [])


def _learned(said: dict[str, Any]) -> dict[str, str]:
    """Return how a client learns its limits: the call, and the attributes of its answer."""

    def attribute(path: str) -> str:
        return ".".join(map(snake, path.split(".")))

    tokens = {name: attribute(path) for name, path in said["tokens"].items()}
    call = said["operation"]
    words = f"Ask `{call}` for your tier and limits, and go by them from now on; what you gave as `limits=` stays."
    return {
        "operation": call,
        "resource": call.partition(".")[0],
        "id": call.replace(".", "_"),
        "tier": repr(attribute(said["tier"])),
        "tokens": repr(tokens),
        "doc": docstring([words, "Returns:", listed([("", f"The answer of `{call}`.")], 8)], 8),
    }


def bearer_operations(document: Document) -> tuple[str, ...]:
    """
    Return the calls that take a bearer token as well as other credentials, by name.

    Where all of a document's calls take one, or none does, there is nothing to choose from: none are returned.
    """
    return tuple(
        operation["x-pennyweight-name"]
        for _, _, operation in operations(document)
        if is_open_to_tokens(document, operation)
    )


def _vendor_source(
    document: Document,
    vendor: Vendor,
    constructor: Constructor,
    servers: dict[str, str],
    envelope: dict[str, Any] | None,
    budgets: dict[str, Any],
) -> str:
    arguments = [
        repr(vendor.name),
        f"prefix={vendor.prefix!r}",
        f"package={vendor.module!r}",
        f"version={vendor.version!r}",
        f"servers={servers!r}",
        f"hosts={vendor.hosts!r}",
    ]
    if vendor.attribute:
        overlay = ".".join(filter(None, [f"{vendor.module.partition('.')[0]}._overlay", constructor.overlay]))
        arguments.append(f"overlay={overlay!r}")
        if not constructor.overlay:
            arguments.append(f"credential_prefix={_credential_prefix(vendor, constructor)!r}")
    if envelope:
        names = python_names([envelope["status"], envelope["content"]])
        status, content = names[envelope["status"]], names[envelope["content"]]
        arguments.append(f"envelope=Envelope(status={status!r}, ok={envelope['ok']!r}, content={content!r})")
    if budgets:
        arguments.append(f"rate_limits={{{', '.join(f'{name!r}: {_budget(said)}' for name, said in budgets.items())}}}")
    bearer = bearer_operations(document)
    if bearer:
        arguments.append(f"bearer_operations={bearer!r}")
    if vendor.deprecated:
        arguments.append(f"deprecated={vendor.deprecated!r}")
    return f"Vendor({', '.join(arguments)})"


def _credential_prefix(vendor: Vendor, constructor: Constructor) -> str:
    """Return the prefix of the variables with credentials: the vendor's, where a further document goes by its overlay."""
    shared = vendor.attribute and not constructor.overlay
    return vendor.prefix.removesuffix(f"_{vendor.attribute.upper()}") if shared else vendor.prefix


def _rate(name: str, said: dict[str, Any]) -> str:
    without = f" without {snake(said['unless'])}" if "unless" in said else ""
    return f"{name} {_default_tokens(said)} in {said['seconds']} s{without}"


def _limits_words(budgets: dict[str, Any]) -> str:
    rates = ", ".join(map(_rate, budgets, budgets.values()))
    known = (
        f"Rate limits in tokens, by name, to replace the vendor's own ({rates})"
        if rates
        else "The vendor documents no limits"
    )
    return f"{known}. Calls wait instead of exceeding a rate limit; False turns that off."


def _tier_words(budgets: dict[str, Any]) -> list[tuple[str, str]]:
    tiers = tiers_of(budgets)
    words = (
        f"Your usage tier, whose rate limits the client goes by: {', '.join(tiers)}. Default: {tiers[0]}."
        if tiers
        else ""
    )
    return [("tier", words)] if tiers else []


def _client_words(
    vendor: Vendor,
    constructor: Constructor,
    servers: dict[str, str],
    budgets: dict[str, Any],
    flavour: str,
) -> list[str]:
    arguments = []
    prefix = _credential_prefix(vendor, constructor)
    for item in constructor.arguments:
        variable = f"{prefix}_{item.name.upper()}"
        source = f"`{variable}` or `{variable}_PATH`" if item.path_variable else f"`{variable}`"
        needed = f"{'Optional; from' if item.optional else 'Default: from'} {source} in the environment."
        if item.argument_only:
            needed = "Optional."
        arguments.append((item.name, f"{sentence(item.doc)} {needed}"))
    default = next(iter(servers))
    arguments += [
        ("environment", f"One of {', '.join(servers)}. Default: {default}."),
        ("base_url", f"Another address instead of an environment's. Default: `{vendor.prefix}_BASE_URL`, if set."),
        ("trusted_hosts", "Hosts that may receive your credentials, besides the vendor's own and loopback."),
        ("timeout", "Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most."),
        ("deadline", "Seconds for a whole call, including retries and waits."),
        ("max_retries", "Maximum number of retries after a temporary failure, for calls that are safe to repeat."),
        ("max_response_bytes", "Maximum size of a response body; `stream` reads larger ones in pieces."),
        *_tier_words(budgets),
        ("limits", _limits_words(budgets)),
        ("on_drift", "Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable."),
        ("on_request", "Called with a `RequestEvent` before each attempt; it holds no secret."),
        ("on_response", "Called with a `ResponseEvent` after each attempt."),
        ("http_client", f"Your own `httpx.{flavour}Client`; you close it."),
        ("transport", "Your own httpx transport, below the client."),
        (
            "default_headers",
            "Headers to send with every call; `extra_headers` of a call wins. Secret values as `Secret`.",
        ),
    ]
    kind = "asynchronous" if flavour else "synchronous"
    words = [f"{sentence(vendor.summary)} This is the {kind} client."]
    if vendor.deprecated:
        words.append(f"Deprecated: {sentence(vendor.deprecated)}")
    raises = [
        ("InvalidCredentialsError", "a credential that is given can't be used."),
        ("UnsafeHostError", "the base URL would send credentials where they don't belong."),
    ]
    return [*words, "Args:", listed(arguments, 4), "Raises:", listed(raises, 4), f"See {vendor.homepage}"]
