"""Where an article stands in a page, or a piece of one, that was pasted as plain text.

A whole page is cut in ``structure.py``; a text with some lines of its page around it, in ``edges.py``.
"""
