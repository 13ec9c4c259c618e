"""Trying whole published specs: what `nox -s upstream` does with each."""
