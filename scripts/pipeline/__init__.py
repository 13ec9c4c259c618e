"""
The making of the clients: from what vendors publish to specs, and from specs to packages.

fetch gives publications; importers make one upstream spec of them; curation gives it our form, names and docs, and that is
committed; from the committed spec one client model is built; checks judge it, codegen writes it, diff compares two of it.
Everything about OpenAPI as a format is in `openapi`; everything that touches the world is in `commands`.
`docs/architecture.md` draws it.
"""
