"""Names for operations and components that have none."""
