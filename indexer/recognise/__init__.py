"""What a careful reader notices in a text: ``find_…(text)`` gives spans in order, sorted and disjoint.

Each recogniser stands alone, never raises on any text and takes time in proportion to its length. Which
of them are run on an article, and on which of its parts, belongs to ``indexer/pipeline.py``.
"""
