"""Carry over the parts around operations: title, servers, tags, security."""

import re
from collections.abc import Collection, Mapping

from pipeline.curation.annotations import bare, ours
from pipeline.naming import numbered
from pipeline.openapi.canonical.noise import OURS
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.walk import operations

_ENVIRONMENT = f"{OURS}environment"
_USUAL = "production"
_ENVIRONMENTS = (
    "sandbox",
    "demo",
    "test",
    "testnet",
    "staging",
    "stage",
    "beta",
    "dev",
    "development",
    "preview",
    "uat",
)
_WORD = re.compile(r"[a-z0-9]+")


def info(new: Document, old: Document | None, title: str, *, lossy: bool) -> Node:
    """Return `info`: the vendor's version, and our words; from pages that make up their own, what is committed."""
    theirs = new.get("info") if isinstance(new.get("info"), dict) else {}
    version = str((theirs or {}).get("version") or "")
    if old is None:
        return {"title": title, "version": version}
    committed: Node = old["info"]
    return {**committed, "version": committed["version"] if lossy or not version else version}


def servers(new: Document, old: Document | None) -> list[Node]:
    """
    Return the vendor's servers in the vendor's order, with our words; where a page names none, what is committed.

    A server that is new among several is given an environment, going by its host: `sandbox`, `demo`, `production`.
    """
    there = (old or {}).get("servers", [])
    return _named(new.get("servers") or [], there, {}) or list(there)


def servers_of_operation(operation: Node, old: Node, usual: list[Node]) -> list[Node]:
    """Return the servers of one operation, each new one called as among the document's own `usual` ones."""
    known = {str(server.get("url")): str(server.get(_ENVIRONMENT, _USUAL)) for server in usual}
    return _named(operation["servers"], old.get("servers", []), known)


def _named(new: list[Node], old: list[Node], known: Mapping[str, str]) -> list[Node]:
    there = {server.get("url"): server for server in old}
    found = [{**bare("server", server), **ours(there.get(server.get("url")))} for server in new]
    taken = {str(server.get(_ENVIRONMENT, _USUAL)) for server in old}
    if len(found) > 1:
        for server in found:
            if server.get("url") not in there:
                usual = known.get(str(server.get("url")))
                server[_ENVIRONMENT] = _free(usual or _by_host(str(server.get("url"))), taken)
                taken.add(server[_ENVIRONMENT])
    return found


def _by_host(url: str) -> str:
    host = _WORD.findall(url.partition("://")[2].partition("/")[0].lower())
    return next((word for word in host if word in _ENVIRONMENTS), _USUAL)


def _free(name: str, taken: Collection[str]) -> str:
    return next(each for each in numbered(name, "-") if each not in taken)


def tags(paths: Document, old: Document | None) -> list[Node]:
    """Return the tags in use, those that are committed in their order and then new ones."""
    used = {tag: None for _, _, operation in operations({"paths": paths}) for tag in operation.get("tags", [])}
    there = {tag["name"]: tag for tag in (old or {}).get("tags", [])}
    return [
        *(tag for name, tag in there.items() if name in used),
        *({"name": name} for name in used if name not in there),
    ]


def annotations(old: Document | None) -> Node:
    """Return what the house says about the whole document."""
    return {key: value for key, value in (old or {}).items() if key.startswith(OURS)}


def others(new: Document) -> Node:
    """Return the components that nobody writes words for, without the vendor's."""
    groups = {group: new.get("components", {}).get(group, {}) for group in ("callbacks", "pathItems")}
    return bare("components", {group: part for group, part in groups.items() if part})
