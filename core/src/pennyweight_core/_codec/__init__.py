"""JSON to models and back: fast where the answer is as declared, tolerant where it is not, exact everywhere."""

from pennyweight_core._codec._codec import Codec as Codec
from pennyweight_core._codec._deviations import UNKNOWN_FIELD as UNKNOWN_FIELD
from pennyweight_core._codec._deviations import Deviation as Deviation
from pennyweight_core._codec._deviations import format_value as format_value
from pennyweight_core._codec._parse import JSONDecodeError as JSONDecodeError
from pennyweight_core._codec._parse import UnexpectedTypeError as UnexpectedTypeError
from pennyweight_core._codec._structs import TaggedReader as TaggedReader

__all__ = [
    "UNKNOWN_FIELD",
    "Codec",
    "Deviation",
    "JSONDecodeError",
    "TaggedReader",
    "UnexpectedTypeError",
    "format_value",
]
