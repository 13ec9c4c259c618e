"""Documentation pages of Mintlify: Markdown with a block of OpenAPI."""
