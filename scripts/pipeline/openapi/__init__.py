"""The ground: OpenAPI as a format. Load, dump, walk, resolve references, merge, upgrade, correct, canonical form."""
