"""Upgrade OpenAPI 3.0 and mixtures to 3.1."""
