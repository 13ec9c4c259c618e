"""Names for overlays that stream. Not for users: names here change together with overlays."""

from pennyweight_core._live import Connection as Connection
from pennyweight_core._live import ConnectionLostError as ConnectionLostError
from pennyweight_core._live import Dialer as Dialer
from pennyweight_core._live import Feed as Feed
from pennyweight_core._live import FeedOptions as FeedOptions
from pennyweight_core._live import Gap as Gap
from pennyweight_core._live import Handler as Handler
from pennyweight_core._live import LoopClosedError as LoopClosedError
from pennyweight_core._live import LoopThread as LoopThread
from pennyweight_core._live import Reconnection as Reconnection
from pennyweight_core._live import Session as Session
from pennyweight_core._live import SessionOptions as SessionOptions
from pennyweight_core._live import WhenFull as WhenFull
from pennyweight_core._live import jitter as jitter
from pennyweight_core._live import stream_url as stream_url
