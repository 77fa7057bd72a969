"""Which words, hashtags and sources are offered for a beginning, whatever engine found and counted them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from archive.engines.protocol import Completion
from archive.text.analyzer import LONGEST_WORD, forms_of, hashtag_key
from archive.text.clitics import without_clitics
from archive.text.stop_words import STOP_WORDS

LONGEST_BEGINNING: Final = 200
"""Characters; whoever types more is not beginning a word."""

_SHARE = 4  # one place in four is a hashtag's, one a source's, if there are any


def only_word(text: str) -> str:
    """Give the one folded word that a text is, or an empty text."""
    forms = forms_of(text) if len(text) <= LONGEST_BEGINNING else ()
    return forms[0].exact if len(forms) == 1 else ""


def ranked_words(counts: Mapping[str, int], typed: str, plain: tuple[str, ...], *, loose: bool) -> list[str]:
    """Give of each family of words its commonest form, those first that begin as typed.

    ``counts`` says about how many articles have each word; ``loose`` that words without the clitics of what
    was ``typed`` are among them.
    """
    families: dict[str, list[str]] = {}
    for word in counts:
        # A single letter is no word that anybody completes, though initials and numbering make many.
        if word not in STOP_WORDS and 1 < len(word) < LONGEST_WORD:
            # What stands there already is a word of its own, whatever form of it is the commonest.
            complete = word == typed and not loose
            families.setdefault("" if complete else without_clitics(word), []).append(word)

    def rank(family: Sequence[str]) -> tuple[bool, int, int, str]:
        as_typed = max((counts[word] for word in family if word.startswith(plain)), default=0)
        return loose or family[0] != typed, -as_typed, -counts[family[0]], family[0]

    for family in families.values():
        family.sort(key=lambda word: (-counts[word], word))
    return [family[0] for family in sorted(families.values(), key=rank)]


def shared_out(
    words: Sequence[Completion], hashtags: Sequence[Completion], sources: Sequence[Completion], limit: int
) -> tuple[Completion, ...]:
    """Give the first ``limit`` of all, with places of their own for hashtags and sources.

    Words are far more common: without such places the others would never be seen. A word that stands in a
    hashtag only is left out beside it.
    """
    tagged = {hashtag_key(each.text): each.count for each in hashtags}
    words = [each for each in words if each.count > tagged.get(hashtag_key(each.text), 0)]
    share = limit // _SHARE
    kept = (*hashtags[:share], *sources[:share])
    others = (*words, *commonest_first((*hashtags[share:], *sources[share:])))
    return commonest_first((*kept, *others[: limit - len(kept)]))


def commonest_first(found: Iterable[Completion]) -> tuple[Completion, ...]:
    """Put completions in the order they are shown in."""
    return tuple(sorted(found, key=lambda each: (-each.count, each.kind, each.text)))
