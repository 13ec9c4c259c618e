"""Code generation: from a checked spec to the files of a client package."""
