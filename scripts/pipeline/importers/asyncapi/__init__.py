"""AsyncAPI documents, and pages about one of their channels, as webhooks and messages."""
