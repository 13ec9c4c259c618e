"""A workspace whose made-up vendor, a harbour, publishes a whole spec; our words and annotations are in its curated one."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from pipeline.commands.inputs import CACHE
from pipeline.file_tree import read_tree
from pipeline.openapi.document import Document, dump, load
from workshop import Workshop

from .curated_harbour import curated
from .publications import whole

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.file_tree import FileTree

SCOPE = """\
scope = [ # what a sailor asks for
  "GET /berths",
  "GET /berths/{berthId}", # one of them
  "POST /stays",
]
"""


class Harbour(Workshop):
    """The workspace; what it publishes is written below `published/`."""

    def __init__(self, root: Path, name: str = "acme", *, empty: bool = True) -> None:
        super().__init__(root, name, empty=empty)
        if empty:
            self.spec(curated())
            self.list_sources()

    def list_sources(self, *sources: str, scope: str = SCOPE) -> None:
        """Say in vendors.toml what the vendor's scope is and where its facts are published."""
        before, mark, after = self.text("specs/vendors.toml").partition(f"[vendors.{self.name}]\n")
        entry, next_mark, others = after.partition("\n[vendors.")
        tables = "".join(f"\n[[vendors.{self.name}.sources]]\n{source}\n" for source in sources)
        entry = f"{entry.partition('scope = ')[0].rstrip()}\n{scope}{tables}"
        self.write("specs/vendors.toml", before + mark + entry + next_mark + others)

    def neighbour(self, name: str) -> Harbour:
        """Add another vendor, the same in all but its name."""
        entry = self.text("specs/vendors.toml").partition("[vendors.acme]")[2].replace("acme", name)
        self.write("specs/vendors.toml", f"{self.text('specs/vendors.toml')}\n[vendors.{name}]{entry}")
        self.write("specs/specs.lock", f'{self.text("specs/specs.lock")}\n[{name}]\nversion = "7"\n')
        for folder in ("specs", "overlays"):
            for path, content in read_tree(self.root, f"{folder}/{self.name}").items():
                self.write(path.replace(self.name, name, 1), content.decode())
        return Harbour(self.root, name, empty=False)

    def publish(self, text: str | Document | None = None, name: str = "api.yaml") -> str:
        """Write a publication; returns its path, relative to the workspace."""
        document = whole() if text is None else text
        self.write(f"published/{name}", document if isinstance(document, str) else dump(document))
        return f"published/{name}"

    def read(self, path: str = "openapi.yaml") -> Document:
        """Return a document of the vendor's as it is committed."""
        return load((self.root / f"specs/{self.name}/{path}").read_text("utf-8"), path)

    def text(self, path: str) -> str:
        """Return the text of a file."""
        return (self.root / path).read_text("utf-8")

    def kept(self) -> FileTree:
        """Return all files but what was downloaded and what is published."""
        return {
            path: it for path, it in self.everything().items() if not path.startswith((CACHE, "published/", ".git/"))
        }

    def refresh(self, *arguments: str) -> int:
        """Run `refresh` for the vendor, without making clients to compare them."""
        return self.run("refresh", self.name, "--no-surface", *arguments)

    def remade(self) -> bool:
        """Tell whether a client can be made of what is there now, and is then fresh."""
        return self.run("regenerate", self.name) == self.run("fresh", self.name) == 0

    def fragments(self) -> list[Path]:
        """Return the changelog fragments."""
        return sorted((self.root / "changes").rglob("*.md"))

    def git(self, *arguments: str) -> str:
        """Run git in the workspace; returns what it prints."""
        run = subprocess.run(
            ["git", "-c", "user.name=Ann", "-c", "user.email=ann@harbour.example", *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            check=True,
        )
        return run.stdout

    def commit(self, message: str = "state") -> None:
        """Commit everything; the first commit makes the repository."""
        if not (self.root / ".git").exists():
            self.git("init", "--quiet", "--initial-branch=main")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
