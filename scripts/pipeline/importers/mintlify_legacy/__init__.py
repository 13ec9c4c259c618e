"""Old Mintlify pages: one operation each, in a tree of their own."""
