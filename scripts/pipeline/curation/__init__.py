"""From a vendor's document to a curated spec: the vendor's structure in the house form, our words and annotations."""
