"""The class of a client: its vendor, environments, constructor and their words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.model import Argument, ClientModel, Constructor
from pipeline.naming import snake
from pipeline.text import docstring, listed, sentence
from pipeline.vendors import Vendor

Budgets = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FurtherDocument:
    """A client of another document of the vendor, at an attribute."""

    name: str
    class_name: str
    docstring: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedLimits:
    """The call by which a client learns its limits, and the attributes of its answer, as source."""

    operation: str
    returns: str
    tier: str
    tokens: str
    docstring: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientClass:
    """A client's class and package, as its templates need them."""

    class_name: str
    distribution: str
    version: str
    environments: str
    declaration: str
    docstring: str
    async_docstring: str
    module_docstring: str
    credentials: tuple[Argument, ...]
    oauth: bool
    documents: tuple[FurtherDocument, ...]
    tiers: str
    learned: LearnedLimits | None
    modules: tuple[str, ...]
    """Public modules of the package."""
    live: tuple[str, ...]
    """Public names of the overlay's `live`; empty for a client without streams."""
    live_module: str

    @property
    def secrets(self) -> list[str]:
        return [it.name for it in self.credentials if it.secret]


def build_client_class(
    model: ClientModel, vendor: Vendor, constructor: Constructor, modules: tuple[str, ...]
) -> ClientClass:
    """Return the class of a document's client."""
    tiers = list_tiers(model.rate_limits)
    return ClientClass(
        class_name=vendor.client,
        distribution=vendor.package,
        version=vendor.version,
        environments=_literal(model.servers),
        declaration=_declaration(model, vendor, constructor),
        docstring=docstring(_client_words(model, vendor, constructor, ""), 4),
        async_docstring=docstring(_client_words(model, vendor, constructor, "Async"), 4),
        module_docstring=docstring([f"{sentence(vendor.summary)} Unofficial, not affiliated with {vendor.owner}."], 0),
        credentials=constructor.arguments,
        oauth=constructor.oauth,
        documents=tuple(map(_further, vendor.further)),
        tiers=_literal(tiers) if tiers else "",
        learned=_learned(model) if model.learned_limits else None,
        modules=modules,
        live=constructor.live,
        live_module=constructor.live_module,
    )


def list_tiers(budgets: Budgets) -> list[str]:
    """Return the tiers by which budgets differ, the lowest first."""
    return next((list(it["tokens"]) for it in budgets.values() if isinstance(it["tokens"], dict)), [])


def bearer_operations(model: ClientModel) -> tuple[str, ...]:
    """
    Return the calls that take a bearer token as well as other credentials, by name.

    Where all of a document's calls take one, or none does, there is nothing to choose from: none are returned.
    """
    return tuple(operation.name for operation in model.operations.values() if operation.accepts_tokens)


def _literal(values: Any) -> str:
    return f"Literal[{', '.join(map(repr, values))}]"


def _further(document: Vendor) -> FurtherDocument:
    words = f"{sentence(document.summary)} Made at its first use, with the options of this client."
    return FurtherDocument(name=document.attribute, class_name=document.client, docstring=docstring([words], 8))


def _budget(budget: Mapping[str, Any]) -> str:
    more = "".join(f", {name}={budget[name]!r}" for name in ("per", "unless") if name in budget)
    if isinstance(budget["tokens"], dict):
        more += f", tiers={budget['tokens']!r}"
    return f"RateLimit({_default_tokens(budget)}, {budget['seconds']}{more})"


def _default_tokens(budget: Mapping[str, Any]) -> int:
    """Return the size of a budget: that of the first tier, where it differs by tier."""
    tokens = budget["tokens"]
    size: int = next(iter(tokens.values())) if isinstance(tokens, dict) else tokens
    return size


def _learned(model: ClientModel) -> LearnedLimits:
    learned = model.learned_limits or {}

    def attribute(path: str) -> str:
        return ".".join(map(snake, path.split(".")))

    call = learned["operation"]
    words = f"Ask `{call}` for your tier and limits, and go by them from now on; what you gave as `limits=` stays."
    return LearnedLimits(
        operation=call,
        returns=str(model.operations[call].returns),
        tier=repr(attribute(learned["tier"])),
        tokens=repr({name: attribute(path) for name, path in learned["tokens"].items()}),
        docstring=docstring([words, "Returns:", listed([("", f"The answer of `{call}`.")], 8)], 8),
    )


def _declaration(model: ClientModel, vendor: Vendor, constructor: Constructor) -> str:
    arguments = [
        repr(vendor.name),
        f"prefix={vendor.prefix!r}",
        f"package={vendor.module!r}",
        f"version={vendor.version!r}",
        f"servers={dict(model.servers)!r}",
        f"hosts={vendor.hosts!r}",
    ]
    if vendor.attribute:
        overlay = ".".join(filter(None, [f"{vendor.module.partition('.')[0]}._overlay", constructor.overlay]))
        arguments.append(f"overlay={overlay!r}")
        if not constructor.overlay:
            arguments.append(f"credential_prefix={_credential_prefix(vendor, constructor)!r}")
    if model.envelope:
        parts = ", ".join(f"{name}={value!r}" for name, value in model.envelope.items())
        arguments.append(f"envelope=Envelope({parts})")
    if model.rate_limits:
        budgets = ", ".join(f"{name!r}: {_budget(budget)}" for name, budget in model.rate_limits.items())
        arguments.append(f"rate_limits={{{budgets}}}")
    bearer = bearer_operations(model)
    if bearer:
        arguments.append(f"bearer_operations={bearer!r}")
    if vendor.deprecated:
        arguments.append(f"deprecated={vendor.deprecated!r}")
    return f"Vendor({', '.join(arguments)})"


def _credential_prefix(vendor: Vendor, constructor: Constructor) -> str:
    """Return the prefix of the variables with credentials: the vendor's, where a further document goes by its overlay."""
    shared = vendor.attribute and not constructor.overlay
    return vendor.prefix.removesuffix(f"_{vendor.attribute.upper()}") if shared else vendor.prefix


def _rate(name: str, budget: Mapping[str, Any]) -> str:
    without = f" without {snake(budget['unless'])}" if "unless" in budget else ""
    return f"{name} {_default_tokens(budget)} in {budget['seconds']} s{without}"


def _limits_words(budgets: Budgets) -> str:
    rates = ", ".join(_rate(name, budget) for name, budget in budgets.items())
    known = (
        f"Rate limits in tokens, by name, to replace the vendor's own ({rates})"
        if rates
        else "The vendor documents no limits"
    )
    return f"{known}. Calls wait instead of exceeding a rate limit; False turns that off."


def _tier_words(budgets: Budgets) -> list[tuple[str, str]]:
    tiers = list_tiers(budgets)
    words = (
        f"Your usage tier, whose rate limits the client goes by: {', '.join(tiers)}. Default: {tiers[0]}."
        if tiers
        else ""
    )
    return [("tier", words)] if tiers else []


def _client_words(model: ClientModel, vendor: Vendor, constructor: Constructor, flavour: str) -> list[str]:
    arguments, budgets = [], model.rate_limits
    prefix = _credential_prefix(vendor, constructor)
    for item in constructor.arguments:
        variable = f"{prefix}_{item.name.upper()}"
        source = f"`{variable}` or `{variable}_PATH`" if item.path_variable else f"`{variable}`"
        needed = f"{'Optional; from' if item.optional else 'Default: from'} {source} in the environment."
        if item.argument_only:
            needed = "Optional."
        arguments.append((item.name, f"{sentence(item.doc)} {needed}"))
    default = next(iter(model.servers))
    arguments += [
        ("environment", f"One of {', '.join(model.servers)}. Default: {default}."),
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
