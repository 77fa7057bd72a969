"""The names of Latin letters as Arabic writes them: بي بي سي is BBC. Alone they mean nothing."""

from collections.abc import Sequence
from typing import Final

LETTER_NAMES: Final = frozenset(
    (
        "اي",  # A, E or I
        "ايه",  # A
        "بي",  # B or P
        "سي",  # C
        "دي",  # D
        "اف",  # F
        "جي",  # G or J
        "جيه",  # J
        "اتش",  # H
        "كي",  # K
        "كيه",  # K
        "ال",  # L
        "ام",  # M
        "ان",  # N
        "او",  # O
        "كيو",  # Q
        "ار",  # R
        "اس",  # S
        "تي",  # T
        "يو",  # U
        "في",  # V
        "دبليو",  # W
        "اكس",  # X
        "واي",  # Y
        "زد",  # Z
    )
)
"""Folded; some of them fold to a small word: إن is N, and "that"."""


def is_spelled_out(words: Sequence[str]) -> bool:
    """Tell whether folded words are the letters of an abbreviation, one by one."""
    return len(words) > 1 and LETTER_NAMES.issuperset(words)
