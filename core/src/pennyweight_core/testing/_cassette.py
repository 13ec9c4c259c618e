"""A cassette: recorded interactions, matched to requests."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path
from tempfile import mkstemp
from threading import Lock

from pennyweight_core._errors import PennyweightError
from pennyweight_core._redact import HIDDEN
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.testing._cassette_file import FORMAT, CassetteFile, read, write

if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike
    from typing import Any

    from pennyweight_core._messages import RawResponse
    from pennyweight_core.testing._cassette_file import RecordedRequest, RecordedResponse, RecordedStream
    from pennyweight_core.testing._redaction import InteractionRedactor

_MOST_NAMED = 3


class NotRecordedError(PennyweightError):
    """A replayed test asks for something that its cassette does not hold."""

    __module__ = "pennyweight_core.testing"  # where users import it from: tracebacks show it


class Cassette:
    """A file of interactions; threads may share it."""

    def __init__(self, path: Path, file: CassetteFile, also_secret: Collection[str]) -> None:
        self.also_secret = also_secret
        self._path = path
        self._interactions = file.interactions
        self._streams = file.streams
        self._streams_left = list(file.streams)
        self._left = list(range(len(file.interactions)))
        self._lock = Lock()

    @classmethod
    def new(cls, path: str | PathLike[str], also_secret: Collection[str]) -> Cassette:
        """Start an empty one, in place of what is there."""
        if isinstance(also_secret, str):
            raise TypeError(f"also_secret: expected a list of names, found the string {also_secret!r}")
        cassette = cls(Path(path), CassetteFile(FORMAT, []), also_secret)
        if not cassette._path.parent.is_dir():
            raise FileNotFoundError(f"{path}: expected a folder at {cassette._path.parent}, found none; make it first")
        cassette._store()
        return cassette

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Cassette:
        """
        Open a recorded one.

        Raises:
            FileNotFoundError: there is none yet.
            ValueError: the file is no cassette.
        """
        try:
            content = Path(path).read_bytes()
        except FileNotFoundError as error:
            raise FileNotFoundError(
                error.errno, "no cassette here yet: run the test once with `recording(…)` to make it", str(path)
            ) from None
        return cls(Path(path), read(content, str(path)), ())

    def record(self, redactor: InteractionRedactor, raw: RawResponse) -> None:
        """Add an interaction to the file."""
        interaction = redactor.interaction(raw)
        with self._lock:
            self._interactions.append(interaction)
            self._store()

    def replay(self, request: RecordedRequest) -> RecordedResponse:
        """
        Return the recorded response to a request, and count it as used.

        Raises:
            NotRecordedError: no interaction that is left fits.
        """
        with self._lock:
            for index in self._left:
                if _fits(self._interactions[index].request, request):
                    self._left.remove(index)
                    return self._interactions[index].response
            raise self._missing(request)

    def record_stream(self, stream: RecordedStream) -> None:
        """Add a connection of a live stream to the file."""
        with self._lock:
            self._streams.append(stream)
            self._store()

    def replay_stream(self, path: str) -> RecordedStream:
        """
        Return the next recorded connection to a path.

        Raises:
            NotRecordedError: none is left.
        """
        with self._lock:
            for stream in self._streams_left:
                if stream.path == path:
                    self._streams_left.remove(stream)
                    return stream
        raise NotRecordedError(
            f"{self._path}: expected a recorded stream at {path}, but {len(self._streams)} are recorded and all of them "
            "used already. Record again with `recording`"
        )

    def unknown_message(self, text: str) -> NotRecordedError:
        """Return the error for a message that was not sent when the stream was recorded."""
        return NotRecordedError(
            f"{self._path}: the stream sends a message that was not recorded there: {text}. Make the test do what was "
            "recorded, or record again with `recording`"
        )

    def unused(self) -> list[str]:
        """Return the recorded requests that were not made, and the streams that were not opened."""
        with self._lock:
            requests = [self._interactions[index].request.label for index in self._left]
            return requests + [f"stream {stream.path}" for stream in self._streams_left]

    def _missing(self, request: RecordedRequest) -> NotRecordedError:
        if any(_fits(interaction.request, request) for interaction in self._interactions):
            found = "every recorded answer to it was used already"
        else:
            found = f"nearest are {'; '.join(self._nearest(request))}" if self._interactions else "the file is empty"
        return NotRecordedError(
            f"{self._path}: expected an answer to {request.label}, but {found}. "
            "Make the test ask for what was recorded, or record again with `recording`"
        )

    def _nearest(self, request: RecordedRequest) -> list[str]:
        def likeness(index: int) -> float:
            return SequenceMatcher(None, self._interactions[index].request.label, request.label).ratio()

        nearest = sorted(range(len(self._interactions)), key=likeness, reverse=True)[:_MOST_NAMED]
        return [self._described(index, request) for index in nearest]

    def _described(self, index: int, request: RecordedRequest) -> str:
        recorded = self._interactions[index].request
        notes = [] if index in self._left else ["used"]
        if (recorded.method, recorded.path) == (request.method, request.path) and not _same(
            recorded.value, request.value
        ):
            notes.append("other body")
        return f"{recorded.label} (exchange {index + 1}{''.join(f', {note}' for note in notes)})"

    def _store(self) -> None:
        """Replace the file atomically."""
        content = write(CassetteFile(FORMAT, self._interactions, self._streams))
        # A new file that nobody could have put there, nobody else may read, and no link leads away from.
        descriptor, draft = mkstemp(prefix=f".{self._path.name}.", suffix=".partial", dir=self._path.parent)
        try:
            with open(descriptor, "wb") as file:  # noqa: PTH123 - it is open already
                file.write(content)
            Path(draft).replace(self._path)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise


def _fits(recorded: RecordedRequest, request: RecordedRequest) -> bool:
    return (
        recorded.method == request.method
        and recorded.path == request.path
        and _shown(recorded.query, recorded.query) == _shown(request.query, recorded.query)
        and _same(recorded.value, request.value)
    )


def _shown(query: list[str], recorded: list[str]) -> list[str]:
    """The parameters that count, in any order: none that is hidden, here or in the recording."""
    names = {part.partition("=")[0] for part in recorded if part.endswith(f"={HIDDEN}")}
    return sorted(part for part in query if not part.endswith(f"={HIDDEN}") and part.partition("=")[0] not in names)


def _same(recorded: Any, found: Any) -> bool:
    """Whether two bodies are equal, where `***`, in the recording or now, stands for anything."""
    if HIDDEN in (recorded, found):
        return True
    if isinstance(recorded, dict) and isinstance(found, dict):
        return recorded.keys() == found.keys() and all(_same(recorded[name], found[name]) for name in recorded)
    if isinstance(recorded, list) and isinstance(found, list):
        return len(recorded) == len(found) and all(map(_same, recorded, found))
    return bool(recorded == found)
