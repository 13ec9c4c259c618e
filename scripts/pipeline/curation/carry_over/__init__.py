"""The vendor's structure with our words, annotations and names."""
