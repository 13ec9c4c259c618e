"""Messages: decode bytes to the class of their type. A message of an unknown type is kept, not rejected."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from pennyweight_core._drift import Drift, report
from pennyweight_core._enums import unreported
from pennyweight_core._errors import APIResponseError
from pennyweight_core._redact import redact_json
from pennyweight_core._values import UNSET
from pennyweight_core._variants import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pennyweight_core._codec import Codec, Deviation, TaggedReader
    from pennyweight_core._drift import OnDrift

_OPERATION = "webhooks.unwrap"
_MESSAGE = "stream.decode_message"


def _redacted(payload: object) -> str:
    return repr(redact_json(payload))


@attrs.define(kw_only=True, weakref_slot=False)
class UnknownEvent:
    """An event of a type that this version has no class for."""

    type: str | None
    """The vendor's name of the type; None if the payload has none."""

    payload: Any = attrs.field(repr=_redacted)
    """The whole event as JSON values: numbers exact, fields that are known to be secret as `Secret`."""


class EventDecoder:
    """
    Decodes the events of one vendor.

    Args:
        vendor: its lower-case name.
        models: import path of the module that has the classes.
        field: the JSON field that holds the type; None when there is one type only.
        types: the name of the class for each type.
        otherwise: the class for any other text in `field`; without a `field`, for every JSON object.
        secrets: JSON fields that hold a secret.
    """

    def __init__(
        self,
        vendor: str,
        models: str,
        *,
        field: str | None,
        types: Mapping[str, str],
        default: str | None = None,
        secrets: Collection[str] = (),
    ) -> None:
        self._vendor = vendor
        self._models = models
        self._package = models.rpartition(".")[0]
        self._field = field
        self._types = types
        self._default = default
        self._secrets = frozenset(secrets)
        self._codec: Any = None

    def decode(self, body: bytes) -> Any:
        """
        Return the event, or an `UnknownEvent`. Values of another type than declared are kept, and logged.

        Raises:
            APIResponseError: the body is not JSON.
        """
        from pennyweight_core._codec import Codec, JSONDecodeError

        codec = self._codec = self._codec or Codec(self._models)
        deviations: list[Deviation] = []
        try:
            payload = codec.decode(body, "Any")
            name = self._class_name(payload)
            event = self._unknown(payload, deviations) if name is None else codec.decode(body, name, deviations.append)
        except (JSONDecodeError, RecursionError) as error:
            raise self._decode_error(body, error) from None
        if deviations:
            drifts = [Drift(self._vendor, _OPERATION, each, package=self._package) for each in deviations]
            report("log", drifts)
        return event

    def _class_name(self, payload: object) -> str | None:
        if not isinstance(payload, dict):
            return None
        if self._field is None:
            return self._default
        kind = payload.get(self._field)
        return self._types.get(kind, self._default) if isinstance(kind, str) else None

    def _unknown(self, payload: Any, deviations: list[Deviation]) -> UnknownEvent:
        from pennyweight_core._codec import Deviation
        from pennyweight_core._codec._secrets import hide_secrets

        kept = hide_secrets(payload, self._secrets)
        if not isinstance(kept, dict):
            deviations.append(Deviation("$", "an event", kept))
            return UnknownEvent(type=None, payload=kept)
        kind = kept.get(self._field, UNSET)
        deviations.append(Deviation(f"$.{self._field}", "a known type of event", kind))
        return UnknownEvent(type=kind if isinstance(kind, str) else None, payload=kept)

    def _decode_error(self, body: bytes, error: Exception) -> APIResponseError:
        found = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        return APIResponseError(
            f"{self._vendor} {_OPERATION}: the webhook is genuine and cannot be read: {found}. "
            "If this is the body as it came, report it as drift",
            vendor=self._vendor,
            operation=_OPERATION,
            body=body,
        )


class MessageDecoder:
    """
    Decodes the messages of one vendor's WebSocket, and encodes the commands to it.

    Args:
        vendor: its lower-case name.
        models: import path of the module that has the classes.
        field: the JSON field that holds the type.
        types: the name of the class for each type.
        secrets: JSON fields that hold a secret.
    """

    def __init__(
        self, vendor: str, models: str, *, field: str, types: Mapping[str, str], secrets: Collection[str] = ()
    ) -> None:
        self._vendor = vendor
        self._models = models
        self._package = models.rpartition(".")[0]
        self._field = field
        self._types = types
        self._tried: set[str] = set()
        self._known: dict[str, str] = {}
        """The types that came before, and their classes: the fast path reads these."""
        self._lock = Lock()
        self._reader: TaggedReader = _refuse, {}
        self._secrets = frozenset(secrets)
        self._codec: Codec | None = None
        self._read_type: Any = None
        self._stopped: tuple[type[Exception], ...] = (ValueError,)

    def decode(self, body: bytes, on_drift: OnDrift = "log") -> Any:
        """
        Return the message, or an `UnknownVariant`. Values of another type than declared are kept, and reported.

        Raises:
            APIResponseError: the body is not JSON; or it deviates, with `on_drift="raise"`.
        """
        before = unreported.last
        try:
            fill, makers = self._reader
            struct = fill(body)
            message = makers[type(struct)](struct)
        except self._stopped:
            pass
        else:
            if unreported.last is before:
                return message
        return self._decode_carefully(body, on_drift)

    def _decode_carefully(self, body: bytes, on_drift: OnDrift) -> Any:
        codec = self._codec or self._make_codec()
        deviations: list[Deviation] = []
        try:
            kind = self._type(body)
            name = None if kind is None else self._types.get(kind)
            message = self._unknown(body, deviations) if name is None else codec.decode(body, name, deviations.append)
        except (ValueError, RecursionError) as error:
            raise self._decode_error(body, error) from None
        if deviations:
            report(on_drift, [Drift(self._vendor, _MESSAGE, each, package=self._package) for each in deviations])
        elif kind is not None and name is not None and kind not in self._tried:
            self._learn(kind, name, codec)
        return message

    def _learn(self, kind: str, name: str, codec: Codec) -> None:
        """Take the fast path at once from the next message of this type on; types that nobody sends cost nothing."""
        with self._lock:
            self._tried.add(kind)
            known = {**self._known, kind: name}
            reader = codec.tagged_reader(self._field, known)
            if reader is not None:
                self._known, self._reader = known, reader

    def encode(self, command: object) -> bytes:
        """
        Return a command as JSON; what is `UNSET` is left out.

        Raises:
            TypeError: a value that JSON has no form for.
        """
        return (self._codec or self._make_codec()).encode_request(command)

    def _make_codec(self) -> Codec:
        import msgspec

        from pennyweight_core._codec import Codec

        head = msgspec.defstruct("Head", [("type", Any, None)], rename={"type": self._field})
        self._read_type = msgspec.json.Decoder(head).decode
        self._codec = codec = Codec(self._models)
        self._stopped = codec.STOPPED
        return codec

    def _type(self, body: bytes) -> str | None:
        """Return the text in the field of the type; None if there is none."""
        import msgspec

        try:
            kind = self._read_type(body).type
        except msgspec.MsgspecError:
            return None
        return kind if isinstance(kind, str) else None

    def _unknown(self, body: bytes, deviations: list[Deviation]) -> UnknownVariant:
        from pennyweight_core._codec import Deviation
        from pennyweight_core._codec._secrets import hide_secrets

        payload = (self._codec or self._make_codec()).decode(body, "Any")
        kept = hide_secrets(payload, self._secrets)
        if not isinstance(kept, dict):
            raise ValueError(f"expected an object, found {type(kept).__name__}")  # noqa: TRY004 - the vendor's, not the caller's
        kind = kept.get(self._field, UNSET)
        deviations.append(Deviation(f"$.{self._field}", "a known type of message", kind))
        return UnknownVariant(kept, kind)

    def _decode_error(self, body: bytes, error: Exception) -> APIResponseError:
        found = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        return APIResponseError(
            f"{self._vendor} {_MESSAGE}: the message cannot be read: {found}. If this is the message as it came, report it as drift",
            vendor=self._vendor,
            operation=_MESSAGE,
            body=body,
        )


def _refuse(_body: bytes) -> NoReturn:
    raise ValueError("no type of message is known yet")
