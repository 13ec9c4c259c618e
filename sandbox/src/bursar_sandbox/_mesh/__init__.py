"""Mesh Connect at `/`."""

from bursar_sandbox._mesh.vendor import Mesh

__all__ = ["Mesh"]
