"""The forms of Arabic verbs that news has, made of the past and the present in ``arabic_verbs.py``.

He and she (أعلن, أعلنت; يعلن, تعلن), they, we, the future; what is joined to their ends is taken off by the
steps of the stemmer, or written out here where it changes the verb's own end (أعطى, he gave; أعطاها, he gave
her).
"""

from collections.abc import Iterator
from typing import Final

from archive.text.arabic_stop_words import STOP_WORDS
from archive.text.arabic_verbs import MOSTLY_OTHER_WORDS, NO_FORMS, NOUNS_IN_YEH, SINGLE_FORMS, VERBS
from archive.text.letters import ALEF, FEH, HEH, LAM, NOON, SEEN, TEH, WAW, YEH, YEH_HAMZA
from archive.text.light_stemmer import light_stem

_THEY: Final = "ون"
_WEAK_ENDS: Final = (ALEF, YEH)
_OF_HAMZA: Final = (ALEF, YEH_HAMZA)  # presents whose past ends in a hamza (قرأ, يقرأ; أنشأ, ينشئ) end so
_SHORTEST_BEFORE_PRONOUN: Final = 4  # بناه is "building it", or "with us" and a slip

_PLAIN_PRESENTS: Final = ((YEH, ("", SEEN, LAM, FEH)), (TEH, ("", SEEN, LAM)), (NOON, ("",)))

_NEVER: Final = frozenset(NO_FORMS) | STOP_WORDS
_NOT_LED: Final = frozenset(MOSTLY_OTHER_WORDS) | STOP_WORDS
_PASTS: Final = frozenset(VERBS) - _NOT_LED


def verb_rows(rows: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Give each form of each verb with the verb's stem; ``rows`` are those that other tables have given."""
    pasts = [(form, stem) for verb, stem in _stems(rows) for form in _pasts(*verb) if _is_free(form, rows)]
    pasts += [(form, _stem(past, VERBS[past], rows)) for form, past in SINGLE_FORMS.items()]
    yield from pasts
    now = [(form, stem) for verb, stem in _stems(rows) for form in presents(*verb) if _is_free(form, rows)]
    yield from now
    # What is joined comes last: وصلت is "she arrived" first, and only then "and she prayed".
    usual = [(form, stem) for form, stem in now if not _is_plural(form)]
    joined = [(WAW + form, stem) for form, stem in (*pasts, *usual)]
    joined += [(SEEN + form, stem) for form, stem in usual]
    yield from ((form, stem) for form, stem in joined if form not in _NEVER)
    yield from ((present[:-1], stem) for (_, present), stem in _stems(rows) if _is_shortened(present))


def _is_plural(form: str) -> bool:
    """Tell "we do" and "they do", rare behind "and" and "will": ``rare_forms`` has what is left of them."""
    return form[0] == NOON or (form[0] == YEH and form.endswith(_THEY))


def _stems(rows: dict[str, str]) -> Iterator[tuple[tuple[str, str], str]]:
    for past, present in VERBS.items():
        if stem := _stem(past, present, rows):
            yield (past, present), stem


def _stem(past: str, present: str, rows: dict[str, str]) -> str:
    """Give the stem of a verb: its past's, or its present where the past is mostly another word.

    A past is whole: أدان (he condemned) is no dual. But where it is its own verbal noun too, as all with teh
    are, an ending in ya comes off as it does behind the article (التحدي, the challenge).
    """
    if past in _NOT_LED:
        return present
    if past in rows:
        return rows[past]
    stem = light_stem(past)
    is_noun = past in NOUNS_IN_YEH or (past[0] == TEH and len(past) >= _SHORTEST_BEFORE_PRONOUN)
    return stem if is_noun and stem + YEH == past else past


def _is_free(form: str, rows: dict[str, str]) -> bool:
    """Tell that what would be regular is not another word."""
    return form not in _NEVER and form not in rows


def _pasts(past: str, present: str) -> Iterator[str]:
    """Give "he did", also with what is joined to its end, and "she did"."""
    if past not in _NOT_LED:
        yield past
        yield from (form for form in _changed_pasts(past) if form not in VERBS)
    yield from (form for form in feminines(past, present) if form not in _PASTS)


def feminines(past: str, present: str) -> Iterator[str]:
    """Give "she did": a weak last letter drops out (أعطت of أعطى), unless its ya is heard (بقيت, stayed)."""
    if past[-1] in _WEAK_ENDS and present[-1:] not in _OF_HAMZA:
        yield past[:-1] + TEH
    if past[-1] != ALEF or present[-1:] in _OF_HAMZA:
        yield past + TEH


def _changed_pasts(past: str) -> Iterator[str]:
    """Give a past as it is before "her" and "they", where it changes, and with what is not taken off there.

    "They" stays on what is short, and what begins like the article has nothing taken off behind.
    """
    is_weak = past[-1] == YEH
    base = past[:-1] if is_weak else past
    if past.startswith(ALEF + LAM) or (is_weak and len(past) < _SHORTEST_BEFORE_PRONOUN):
        yield base + WAW + ALEF
    if is_weak and past.startswith(ALEF + LAM):
        yield from (base + ALEF + pronoun for pronoun in ("ها", "هم"))
    if is_weak and len(past) >= _SHORTEST_BEFORE_PRONOUN:
        yield from (base + each for each in ("", ALEF, ALEF + HEH))


def presents(past: str, present: str) -> Iterator[str]:
    """Give "he does", "she does", "we do" and "they do"; what is the past of another verb is that."""
    if not present:
        return
    for person in (YEH, TEH):
        form = person + present[1:]
        if form not in _PASTS:
            yield form
        if past[0] == TEH and form[-1] == YEH:  # which is heard as an alef: تتبناه, she adopts him
            yield from (form[:-1] + each for each in (ALEF, ALEF + HEH))
    if NOON + present[1:] not in VERBS:
        yield NOON + present[1:]
    yield (present[:-1] if present[-1] in (WAW, YEH) else present) + _THEY


def _is_shortened(present: str) -> bool:
    """Tell that a present loses its last letter behind "not" (لم يبق, he did not stay)."""
    return present[-1:] in (WAW, YEH) and len(present) >= _SHORTEST_BEFORE_PRONOUN


def rare_forms(rows: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Give, by the stem of a verb, those of its forms that ``rows`` leave out, as the plain steps leave them.

    With "him" behind (يقدمه), of which they leave the present as it stands, and behind "for", "so" and
    "and will".
    """
    forms: dict[str, dict[str, None]] = {}
    for (_, present), stem in _stems(rows):
        for person, clitics in _PLAIN_PRESENTS if present else ():
            form = person + present[1:]
            if rows.get(form) == stem and form not in _NEVER:
                # Behind a ya, "him" takes that along: of يجريه no more is left than of يجري behind "for".
                forms.setdefault(stem, {}).update((light_stem(each + form + HEH), None) for each in clitics)
    return {stem: tuple(form for form in found if form != stem) for stem, found in forms.items()}
