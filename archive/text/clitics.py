"""The small words that Arabic writes together with the next one: and, so, with, like, for, the.

For completing what somebody types: how a stem for ranking is made stands in ``stemming.py``.
"""

from typing import Final

from archive.text.arabic_feminines import FEMININES
from archive.text.arabic_radical_waw import RADICAL_WAW
from archive.text.arabic_whole_words import WHOLE_WORDS
from archive.text.letters import ALEF, BEH, FEH, KAF, LAM, WAW
from archive.text.stemming import is_arabic, stem

ARTICLE: Final = ALEF + LAM

_JOINING = (WAW, FEH)  # and, so
_LEADING = (BEH, KAF, LAM)  # with, like, for
_BARE = tuple(joining + leading for joining in ("", *_JOINING) for leading in _LEADING)
_WITH_ARTICLE = tuple(
    sorted(
        {
            joining + leading + article
            for joining in ("", *_JOINING)
            for leading in ("", BEH, KAF, LAM)
            # "for the" drops the alef of the article
            for article in ((LAM,) if leading == LAM else (ARTICLE,))
        },
        key=len,
        reverse=True,
    )
)
_RADICAL_WAW = (*RADICAL_WAW, *(word for word in (*FEMININES, *WHOLE_WORDS) if word.startswith(WAW)))
_SHORTEST_AFTER_ARTICLE = 2
_SHORTEST_ALONE = 3  # a word of one clitic and two letters is mostly a word of three letters


def without_clitics(word: str) -> str:
    """Give a folded word without the article and what is joined to it; shorter words stay whole."""
    bare = _without_article(word)
    return bare if bare is not None else _without_waw(word)


def joined(word: str) -> tuple[str, ...]:
    """Give a word as it stands, and behind all that may be joined to it: and the, for, so with the …"""
    return tuple(before + word for before in ("", *_JOINING, *_BARE, *_WITH_ARTICLE))


def with_article(word: str) -> tuple[str, ...]:
    """Give a folded word as it stands and, of an Arabic one without, behind the article."""
    has_it = not is_arabic(word) or word.startswith(ARTICLE)
    return (word,) if has_it else (word, ARTICLE + word)


def beginnings_of(typed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give how words begin that somebody may be typing: as typed or with the article, and without clitics.

    ``typed`` is folded. "And the lio" begins the lion as well; "like the lio" does, too.
    """
    if not is_arabic(typed):
        return (typed,), ()
    plain = (typed,) if len(typed) < 2 or typed.startswith(ARTICLE) else (typed, ARTICLE + typed)
    bare = _without_article(typed)
    if bare is not None:
        loose = [ARTICLE + bare]
        if typed.startswith(
            LAM + LAM
        ):  # whose second lam may be the noun's own: for Lebanon, for the refugees
            loose += [typed[1:], ARTICLE + typed[1:]]
    elif not _is_radical_waw(typed) and len(typed) > _SHORTEST_ALONE and typed[0] in (*_JOINING, *_LEADING):
        loose = [typed[1:], ARTICLE + typed[1:]]
    else:
        loose = []
    return plain, tuple(each for each in loose if each not in plain)


def article_of(word: str) -> str:
    """Give the article of a folded word with what is joined to it, or ""."""
    bare = _without_article(word)
    return word[: len(word) - len(bare)] if bare is not None else ""


def _without_article(word: str) -> str | None:
    for clitics in _WITH_ARTICLE:
        if word.startswith(clitics) and len(word) - len(clitics) >= _SHORTEST_AFTER_ARTICLE:
            return word[len(clitics) :]
    return None


def _without_waw(word: str) -> str:
    joined = word.startswith(WAW) and len(word) > _SHORTEST_ALONE and not _is_radical_waw(word)
    return word[1:] if joined else word


def _is_radical_waw(word: str) -> bool:
    """Whether the first waw belongs to the word (minister, agency), as far as it is typed."""
    if not word.startswith(WAW):
        return False
    if any(radical.startswith(word) for radical in _RADICAL_WAW):
        return True
    return stem(word).startswith(WAW) and not word.startswith(WAW + WAW)  # ووزير is "and a minister"
