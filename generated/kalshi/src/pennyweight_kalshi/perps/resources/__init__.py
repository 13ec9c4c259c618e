"""The resources of this client; reach them through the client."""
