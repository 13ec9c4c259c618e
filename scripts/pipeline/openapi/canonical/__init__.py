"""Normalisation rules: each takes a document of ours and returns an equal one that the generator can't misread."""
