"""The file format of cassettes; `pennyweight_core.testing` describes it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

import msgspec

from pennyweight_core._codec import Codec, JSONDecodeError
from pennyweight_core._codec._parse import NestingError, parse

FORMAT = "pennyweight cassette 1"
_NO_JSON = msgspec.Raw(b"")
_codec = Codec("pennyweight_core")
_any = msgspec.json.Decoder(Any, float_hook=str)


class _WithBody:
    """A message with a body in the most readable of three forms, or without one."""

    __slots__ = ()
    json: msgspec.Raw
    text: str
    base64: str

    @property
    def content(self) -> bytes:
        """The bytes, for JSON as the file spells it."""
        return bytes(self.json) or self.text.encode() or b64decode(self.base64)

    @property
    def value(self) -> Any:
        """The JSON value, text or bytes; None when there is no body."""
        return parse(bytes(self.json)) if bytes(self.json) else self.text or b64decode(self.base64) or None


class RecordedRequest(_WithBody, msgspec.Struct, omit_defaults=True):
    """A request."""

    method: str
    path: str
    origin: str = ""
    query: list[str] = []
    headers: dict[str, str] = {}
    json: msgspec.Raw = _NO_JSON
    text: str = ""
    base64: str = ""

    @property
    def label(self) -> str:
        """The request in one line."""
        return f"{self.method} {self.path}" + (f"?{'&'.join(self.query)}" if self.query else "")


class RecordedResponse(_WithBody, msgspec.Struct, omit_defaults=True):
    """A response."""

    status: int
    headers: dict[str, str] = {}
    json: msgspec.Raw = _NO_JSON
    text: str = ""
    base64: str = ""


class Interaction(msgspec.Struct):
    """A request and its response."""

    request: RecordedRequest
    response: RecordedResponse


class Frame(msgspec.Struct, omit_defaults=True):
    """One step of a stream: a message sent or received, one received that is no JSON, or the loss of the connection."""

    sent: msgspec.Raw = _NO_JSON
    received: msgspec.Raw = _NO_JSON
    text: str = ""
    lost: str = ""


class RecordedStream(msgspec.Struct):
    """One connection of a live stream."""

    path: str
    frames: list[Frame]


class CassetteFile(msgspec.Struct, rename={"interactions": "exchanges"}, omit_defaults=True):
    """The whole file."""

    format: str
    interactions: list[Interaction]
    streams: list[RecordedStream] = []


def parse_body(content: bytes) -> Any:
    """
    Return a body as JSON value, else as text, else as bytes; None when it is empty.

    Raises:
        NestingError: it is JSON, nested too deeply.
    """
    if not content:
        return None
    try:
        return parse(content)
    except NestingError:
        raise
    except JSONDecodeError:
        pass
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content


def body_fields(content: bytes, value: Any) -> dict[str, Any]:
    """Choose how a body is stored; unmodified JSON is kept verbatim."""
    if value is None and not content:
        return {}
    if isinstance(value, bytes):
        return {"base64": b64encode(value).decode()}
    if isinstance(value, str) and not content.lstrip().startswith(b'"'):
        return {"text": value}
    return {"json": msgspec.Raw(_codec.encode(value) if value != parse_body(content) else _spelled(content))}


def _spelled(content: bytes) -> bytes:
    """Return the document's own bytes if msgspec can read them again."""
    try:
        _any.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _codec.encode(parse_body(content))
    return content


def write(file: CassetteFile) -> bytes:
    """Return the file's bytes."""
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def read(content: bytes, where: str) -> CassetteFile:
    """
    Parse a cassette file.

    Raises:
        ValueError: it is no cassette.
    """
    try:
        file = msgspec.json.decode(content, type=CassetteFile)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"{where}: expected a cassette, found something else: {error}. Record it again") from None
    if file.format != FORMAT:
        raise ValueError(f"{where}: expected the format {FORMAT!r}, found {file.format!r}. Record it again")
    return file
