"""Exit statuses of the commands; 0 is done, or nothing changed."""

REFUSED = 1
"""Something is not as it should be: the message says what."""
BREAKS = 2
"""Of `diff` and `drift`: a change breaks code. Of all commands: their usage is wrong."""
UNKNOWN = 3
"""Of `diff` and `drift`, whose 1 and 2 tell what changed: that could not be told."""
