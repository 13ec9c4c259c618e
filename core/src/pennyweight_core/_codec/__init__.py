"""JSON to models and back: fast where the answer is as declared, tolerant where it is not, exact everywhere."""

from pennyweight_core._codec._codec import Codec as Codec
from pennyweight_core._codec._deviations import Deviation as Deviation
from pennyweight_core._codec._deviations import shown as shown
from pennyweight_core._codec._parse import NotJSON as NotJSON
from pennyweight_core._codec._parse import WrongShape as WrongShape

__all__ = ["Codec", "Deviation", "NotJSON", "WrongShape", "shown"]
