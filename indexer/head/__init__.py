"""What stands above a text, and under its last line, and says something about it: headline, byline, date.

How lines are told apart that may be either is here too (``line_shapes.py``, ``shared_words.py``).
"""
