"""What stands on a page and is not its article: wordings as tables, and how lines are known by them.

Where in a page a line stands tells more than its words: that is for ``indexer/pasted`` and ``indexer/web``.
"""
