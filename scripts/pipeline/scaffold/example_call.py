"""The call that a new client's page and test show: the one that asks for least."""

from dataclasses import dataclass

from pipeline.codegen import write_arguments
from pipeline.model import ClientModel

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """One call, with the arguments that it must be given."""

    name: str
    """`resource.method`."""
    arguments: str
    """Source: `thing_id="any", count=1`."""
    imports: tuple[str, ...]
    """Lines that the arguments need, apart from those of models."""
    models: tuple[str, ...]
    """Models that the arguments need."""
    method: str
    path: str
    signed: bool
    """Whether credentials go with it."""

    @property
    def source(self) -> str:
        """The call on a client: `things.get(thing_id="any")`."""
        return f"{self.name}({self.arguments})"


def choose_example_call(model: ClientModel) -> ExampleCall | None:
    """
    Return the call that asks for least: one with credentials, that reads rather than writes, with few and plain arguments.

    None where every operation asks for something endless, or has servers of its own, which examples could not redirect, or redirects.
    """
    found = []
    for operation in model.operations.values():
        arguments = write_arguments(model, operation)
        if operation.servers or operation.redirects or not arguments.complete:
            continue
        call = ExampleCall(
            name=operation.name,
            arguments=arguments.source,
            imports=arguments.imports,
            models=arguments.models,
            method=operation.http_method,
            path=operation.path,
            signed=operation.requires_credentials,
        )
        rank = (
            not call.signed,
            _METHODS.index(operation.http_method),
            operation.response_type is None or operation.response_media_type is not None,
            bool(call.models),
            sum(it.required for it in operation.parameters),
            len(call.arguments),
            operation.path,
        )
        found.append((rank, call))
    return min(found, key=lambda each: each[0])[1] if found else None
