"""The way of our packages to their users: build, check, try alone, compare with what was released."""
