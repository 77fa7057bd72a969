"""In which blocks of Unicode the characters of a text stand, as bytes, which are searched and counted at
their own speed. What the blocks say of a language is judged in ``language.py``.
"""


def blocks_of(text: str) -> bytes:
    """Give the high byte of each UTF-16 unit: 0 for English, 6 for nearly all Arabic."""
    return text.encode("utf-16-le", "surrogatepass")[1::2]


def count_in(blocks: bytes, members: bytes) -> int:
    """Count the characters that stand in any of these blocks."""
    return len(blocks) - len(blocks.translate(None, members))
