"""Reports about two versions of a spec: one view, rendered as text, Markdown, HTML and JSON; and the changelog's fragment."""
