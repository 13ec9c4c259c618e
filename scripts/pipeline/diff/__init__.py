"""Two versions of a curated spec: what changed, for whom it breaks, and how to tell them."""
