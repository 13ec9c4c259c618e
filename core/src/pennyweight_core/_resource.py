"""`Resource`: the parent of `client.portfolio` and its siblings."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from typing import Any, ParamSpec, Self, TypeVar

    from pennyweight_core._operation import Operation
    from pennyweight_core._pages import AsyncModelPages, ModelPages
    from pennyweight_core._response import Response

    P = ParamSpec("P")
    Model = TypeVar("Model")


class Resource:
    """The operations of one resource; generated classes add the methods."""

    __slots__ = ("_call", "_client", "_pages")

    def __init__(self, client: Any, *, with_response: bool = False) -> None:
        self._client = client
        self._call = client._respond if with_response else client._call
        self._pages = client._respond_page if with_response else client._pages

    def _options(self, operation: Operation[Any], options: Mapping[str, Any]) -> Mapping[str, Any]:
        """
        Return the options of a call.

        Raises:
            TypeError: one of them is not an option, but a mistyped argument.
        """
        if options:
            from pennyweight_core._option_checks import check_option_names

            method = operation.name.partition(".")[2]
            check_option_names(options, f"{type(self).__name__}.{method}", getattr(self, method))
        return options

    def _with_response(self) -> Self:
        """Return this resource with methods that return the whole `Response` at run time."""
        return type(self)(self._client, with_response=True)


def with_response(method: Callable[P, Model]) -> Callable[P, Response[Model]]:
    """Type a method of `Resource._with_response()` as what it returns there."""
    return method  # type: ignore[return-value]  # true at run time: the resource was made with `with_response`


def async_with_response(
    method: Callable[P, Coroutine[Any, Any, Model]],
) -> Callable[P, Coroutine[Any, Any, Response[Model]]]:
    """Type a method of an asynchronous resource likewise."""
    return method  # type: ignore[return-value]  # true at run time: the resource was made with `with_response`


def with_response_pages(method: Callable[P, ModelPages[Model]]) -> Callable[P, Response[Model]]:
    """Type a pageable method likewise: it returns the `Response` of one page."""
    return method  # type: ignore[return-value]  # true at run time: the resource was made with `with_response`


def async_with_response_pages(
    method: Callable[P, AsyncModelPages[Model]],
) -> Callable[P, Coroutine[Any, Any, Response[Model]]]:
    """Type a pageable method of an asynchronous resource likewise."""
    return method  # type: ignore[return-value]  # true at run time: the resource was made with `with_response`
