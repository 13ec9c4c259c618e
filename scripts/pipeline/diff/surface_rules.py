"""Where the rules and the public surface may differ, and why that is right."""

from pipeline.diff.surface_breakage import Kind

UNSEEN = {
    "server-moved": "addresses stand inside the client",
    "host-added": "addresses stand inside the client",
    "operation-server-changed": "addresses stand inside the client",
    "default-server-changed": "the environment that calls go to by default stands inside the client",
    "budget-removed": "`limits=` takes any mapping; its names are looked at when the client is made",
    "auth-required": "the constructor takes the same credentials whichever calls need them",
    "auth-option-removed": "overlays sign; the spec's credentials are in no signature",
    "auth-changed": "overlays sign; the spec's credentials are in no signature",
    "argument-bounds-tightened": "bounds are in no annotation, the vendor holds them",
    "argument-bounds-changed": "bounds are in no annotation, the vendor holds them",
    "default-changed": "what is left out is `UNSET` in the signature, the vendor puts its default in",
    "money-changed": "an amount has the same type in every unit and currency",
}
"""Rules whose breaking changes show nothing on the surface, and what hides them."""

SELDOM = {
    "answer-enum-to-text": "beside an enum there was plain text already",
    "argument-text-to-enum": "an enum of many members is offered as plain text beside its class",
    "content-kind-changed": "two kinds of content may be the same type in Python",
    "envelope-changed": "methods return what is inside the envelope, which may be what it was",
    "client-changed": "what no rule knows may be in no signature",
    "messages-changed": "messages have modules of their own, made of another document",
    "messages-removed": "messages have modules of their own, made of another document",
    "field-renamed": "another argument has taken the old name",
    "paging-changed": "a method may page in another way and return the same type",
}
"""Rules whose breaking changes may show nothing, and when."""

UNTOLD = {
    Kind.ELSEWHERE: "no call leads to both models of that name; what led to the old one is told",
}
"""Breakages that no breaking change tells, and why."""
