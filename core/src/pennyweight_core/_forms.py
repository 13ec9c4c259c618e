"""Forms: `application/x-www-form-urlencoded` and `multipart/form-data`, with files."""

from __future__ import annotations

from hashlib import sha256
from pathlib import PurePath
from typing import Any, NamedTuple
from urllib.parse import quote

from pennyweight_core._operation import FormField
from pennyweight_core._scalars import encode_scalar
from pennyweight_core._secret import unwrap
from pennyweight_core._styles import OBJECT, RESERVED, SEPARATORS, flatten
from pennyweight_core._values import UNSET
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pennyweight_core._codec import Codec

MULTIPART = "multipart/form-data"
_JSON = "application/json"
_BINARY = "application/octet-stream"
_FILE, _FILES = "FileInput", "list[FileInput]"
_PLAIN = FormField()
_NUL = bytes(1)
_BYTES = (bytes, bytearray, memoryview)


class _Part(NamedTuple):
    """One name of a form with its value; a value of several pieces is joined when they are encoded."""

    name: str
    pieces: list[bytes]
    media_type: str = ""
    file_name: str | None = None
    style: str | None = None


def encode_form(
    media_type: str, values: Mapping[str, object], fields: Mapping[str, FormField], codec: Codec
) -> tuple[str, bytes]:
    """
    Return a form's content type and its bytes.

    Args:
        values: by wire name; what is None or UNSET is left out.
        fields: how values travel that don't travel as usual: a list once for each item, an object as JSON.

    Raises:
        TypeError: a value of a type that forms have no form for.
    """
    parts = [
        part
        for name, value in values.items()
        if (given := unwrap(value)) is not None and given is not UNSET
        for part in _parts(name, given, fields.get(name, _PLAIN), codec)
    ]
    return _multipart(parts) if media_type == MULTIPART else (media_type, _urlencoded(parts))


def fields_of(value: object, codec: Codec) -> Mapping[str, object]:
    """
    Return the fields of a form that is given whole.

    Raises:
        TypeError: it is no object.
    """
    if isinstance(value, dict):
        return value
    from pennyweight_core._codec._parse import parse

    found = parse(codec.encode_request(value))
    if isinstance(found, dict):
        return found
    raise TypeError(f"body: expected the fields of a form as a model or a dict, found {type(value).__name__}")


def _parts(name: str, value: object, field: FormField, codec: Codec) -> Iterator[_Part]:
    if field.type == _FILE:
        yield _file(name, value, field)
        return
    if field.type == _FILES:
        if not isinstance(value, (list, tuple)):
            raise TypeError(f"{name}: expected a list of files, found {type(value).__name__}; put it in brackets")
        for each in value:
            yield _file(name, each, field)
        return
    if field.type is not None:
        value = codec.encode_parameter(name, value, field.type)
    if field.style is not None and field.style != "allowReserved":
        json_types = OBJECT if field.type is None else codec.json_types(field.type)
        for path, texts in flatten(name, value, field.style, codec, json_types):
            yield _Part(path, [text.encode() for text in texts], field.media_type or "", style=field.style)
        return
    for item in value if isinstance(value, (list, tuple)) and not _is_named_file(value) else [value]:
        given = unwrap(item)
        if given is not None and given is not UNSET:
            yield _value(name, given, field, codec)


def _value(name: str, value: object, field: FormField, codec: Codec) -> _Part:
    media_type = field.media_type or ""
    if isinstance(value, _BYTES) or _is_named_file(value) or hasattr(value, "read"):
        return _file(name, value, field)
    in_json = media_type.split(";")[0].endswith(("/json", "+json")) and not isinstance(value, str)
    if not in_json:
        try:
            return _Part(name, [encode_scalar(name, value).encode()], media_type, style=field.style)
        except TypeError:  # an object: JSON, as OpenAPI has it
            media_type = _JSON
    return _Part(name, [codec.encode_request(value)], media_type, style=field.style)


def _is_named_file(value: object) -> bool:
    """Whether a value is a file with its name, also where the spec says of a file no more than that it is text."""
    if not isinstance(value, tuple) or len(value) not in (2, 3) or not isinstance(value[0], (str, type(None))):
        return False
    return isinstance(value[1], _BYTES) or hasattr(value[1], "read")


def _file(name: str, value: object, field: FormField) -> _Part:
    """
    Return the part of a file, given as `FileInput` says.

    Raises:
        TypeError: it is given otherwise.
    """
    file_name: object = name
    content: Any = value
    media_type: object = field.media_type or _BINARY
    if isinstance(value, tuple):
        if len(value) not in (2, 3):
            raise _no_file(name, value)
        file_name, content = value[0] or name, value[1]
        media_type = value[2] if len(value) > 2 and value[2] is not None else media_type
    elif hasattr(value, "read"):
        named = getattr(value, "name", None)
        file_name = PurePath(named).name if isinstance(named, str) and not named.startswith("<") else name
    if hasattr(content, "read"):
        content = content.read()
        if isinstance(content, str):
            raise TypeError(f"{name}: expected a file of bytes, found one of text; open it with mode 'rb'")
    if not (isinstance(file_name, str) and isinstance(media_type, str) and isinstance(content, _BYTES)):
        raise _no_file(name, value)
    if not (media_type.isascii() and media_type.isprintable()):
        raise ValueError(f"{name}: expected a media type such as image/png, found {media_type!r}")
    return _Part(name, [bytes(content)], media_type, file_name)


def _no_file(name: str, value: object) -> TypeError:
    found = type(value).__name__
    if isinstance(value, tuple):
        found = f"({', '.join(type(each).__name__ for each in value)})"
    return TypeError(
        f"{name}: expected bytes, a file opened with mode 'rb', or a tuple (name, bytes or file[, media type]), found {found}"
    )


def _urlencoded(parts: Iterable[_Part]) -> bytes:
    pairs = []
    for part in parts:
        safe = RESERVED if part.style == "allowReserved" else "/"
        separator = quote(SEPARATORS.get(part.style or "", ","), safe=",")
        pairs.append(f"{quote(part.name, safe='')}={separator.join(quote(piece, safe=safe) for piece in part.pieces)}")
    return "&".join(pairs).encode()


def _multipart(parts: list[_Part]) -> tuple[str, bytes]:
    """The boundary follows from the content, so that a request sent twice is the same request."""
    contents = [SEPARATORS.get(part.style or "", ",").encode().join(part.pieces) for part in parts]
    boundary = f"pennyweight-{sha256(_NUL.join(contents)).hexdigest()[:32]}"
    written = bytearray()
    for part, content in zip(parts, contents, strict=True):
        file = f'; filename="{_quoted(part.file_name)}"' if part.file_name is not None else ""
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(part.name)}"{file}\r\n'
        typed = f"Content-Type: {part.media_type}\r\n" if part.media_type else ""
        written += f"{head}{typed}\r\n".encode() + content + b"\r\n"
    return f"{MULTIPART}; boundary={boundary}", bytes(written) + f"--{boundary}--\r\n".encode()


def _quoted(text: str) -> str:
    """Text in quotes of a header, as browsers write it."""
    return text.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
