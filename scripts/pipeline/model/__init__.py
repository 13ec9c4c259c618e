"""A client as values: parameters, bodies, responses, types, credentials and names."""
