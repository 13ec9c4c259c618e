"""What a curated spec must be, so that nothing in it is misread or left out; each check yields diagnostics."""
