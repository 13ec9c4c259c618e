"""The making of the clients: correct, normalise, generate, graft, finish."""
