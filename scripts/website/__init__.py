"""The documentation site: pages made of the models, and those that people wrote, as one tree of Markdown."""
