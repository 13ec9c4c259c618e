"""Code generation: from a checked spec to the files of a client package."""

from pipeline.codegen.client_package import client_of, regenerate
from pipeline.codegen.example import write_arguments
from pipeline.codegen.packaging import format_code

__all__ = [
    "client_of",
    "format_code",
    "regenerate",
    "write_arguments",
]
