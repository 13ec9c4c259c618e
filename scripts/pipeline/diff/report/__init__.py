"""Reports about two versions of a spec: text, Markdown, HTML, JSON, and the changelog's fragment."""
