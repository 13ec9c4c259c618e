"""Code generation: from a checked spec to the files of a client package."""

from pipeline.codegen.client_package import client_of as client_of
from pipeline.codegen.client_package import regenerate as regenerate
from pipeline.codegen.example import ExampleCall as ExampleCall
from pipeline.codegen.example import write_call as write_call
from pipeline.codegen.packaging import format_code as format_code
