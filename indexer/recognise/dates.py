"""Finds the dates that a text names, in Arabic and English, Gregorian and Hijri, by word and by figure.

How they are searched for is told in ``date_search.py``. The publication date is chosen in
``indexer/head/publication_date.py``.
"""

from dataclasses import replace

from archive.article import DateMention
from indexer.recognise.plain_letters import PlainLetters, plain_letters


def find_dates(text: str, published: str | None = None) -> tuple[DateMention, ...]:
    """Give the dates named in ``text`` in order, disjoint, with offsets into it.

    ``published`` is the day of publication (ISO 8601, ``2016-05-23``; anything after the day is ignored, a
    month or a year alone is no help); "yesterday", "last Tuesday" and their like are read only with it.
    Values are Gregorian ISO 8601 cut to the precision; ``--09`` and ``--09-11`` where no year is said. A
    date said in both calendars is one mention with the Gregorian value; a date said in the Hijri calendar
    alone has its Gregorian value and calendar ``hijri``. What is impossible or ambiguous is left out.
    """
    # Imported here: compiling every month's every spelling costs a quarter of a second, which searching,
    # serving and ``--help`` should not pay.
    from indexer.recognise.date_search import search_dates  # noqa: PLC0415 - reason above

    letters = plain_letters(text)
    found = search_dates(letters.text, published)
    return found if letters.text == text else tuple(_as_written(each, text, letters) for each in found)


def _as_written(found: DateMention, text: str, letters: PlainLetters) -> DateMention:
    start, end = letters.place(found.start), letters.place(found.end - 1) + 1
    return replace(found, text=text[start:end], start=start, end=end)
