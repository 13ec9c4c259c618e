"""Mesh Connect at `/`."""

from pennyweight_sandbox._mesh.vendor import Mesh

__all__ = ["Mesh"]
