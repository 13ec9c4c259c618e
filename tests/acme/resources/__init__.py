"""Acme's resources."""
