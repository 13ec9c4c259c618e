"""Answers of every kind for every operation, made from the curated specs alone, so that no client can prompt them."""

from sampler.arguments import arguments as arguments
from sampler.breaking import Broken as Broken
from sampler.breaking import broken as broken
from sampler.breaking import extended as extended
from sampler.calling import Feed as Feed
from sampler.calling import asynchronous as asynchronous
from sampler.calling import method as method
from sampler.calling import synchronous as synchronous
from sampler.filling import full as full
from sampler.filling import minimal as minimal
from sampler.hostile import LIFELESS as LIFELESS
from sampler.hostile import hostile as hostile
from sampler.judging import amounts_are_exact as amounts_are_exact
from sampler.judging import asound as asound
from sampler.judging import equal as equal
from sampler.judging import says_no as says_no
from sampler.judging import sound as sound
from sampler.judging import unsound as unsound
from sampler.specs import OPERATIONS as OPERATIONS
from sampler.specs import VENDORS as VENDORS
from sampler.specs import Operation as Operation
from sampler.text import digits as digits
from sampler.text import text as text
from sampler.varying import respelled as respelled
from sampler.varying import varied as varied
