"""What a reader is told when a query could not be taken as it stands, in both languages.

The parser reports a ``Trouble``; here it becomes a ``Notice`` with words and a repaired query.
"""

from collections.abc import Iterable
from dataclasses import dataclass

MAX_LENGTH = 1000
"""Characters of a query that are read."""
MAX_DEPTH = 8
"""How deep parentheses may be nested."""
MAX_CLAUSES = 64
"""Words, phrases, hashtags and field values in one query."""
SHORTEST_PREFIX = 2
"""Letters that have to stand before a star."""

_MOST_NOTICES = 10
_PIECE = 40  # characters of the query quoted in a message


@dataclass(frozen=True, slots=True)
class Notice:
    """Something in the query that was not taken as written.

    ``code`` is stable, for programs. ``start`` and ``end`` are offsets into ``ParsedQuery.text``.
    ``repaired`` is a query that says properly what was searched, or what was probably meant; None where
    there is nothing to offer.
    """

    code: str
    arabic: str
    english: str
    start: int
    end: int
    repaired: str | None


@dataclass(frozen=True, slots=True)
class Mend:
    """What would better stand in a query in the place of ``text[start:end]``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the parser stumbled over; ``mend`` where something better than what was searched is known."""

    code: str
    start: int
    end: int
    mend: Mend | None = None


# code: (Arabic, English). {piece} is the text in question.
MESSAGES: dict[str, tuple[str, str]] = {
    "too_long": (
        f"الاستعلام أطول من اللازم ({MAX_LENGTH} حرف على الأكثر)، فتُرك آخره.",
        f"The query is too long ({MAX_LENGTH:,} characters at most); its end was left out.",
    ),
    "too_deep": (
        f"الأقواس متداخلة أكثر من اللازم ({MAX_DEPTH} مستويات على الأكثر)، فتُرك ما هو أعمق.",
        f"Parentheses are nested too deep ({MAX_DEPTH} levels at most); what lies deeper was left out.",
    ),
    "too_many_clauses": (
        f"في الاستعلام أكثر من {MAX_CLAUSES} كلمة أو شرطا، فتُرك الباقي.",
        f"The query has more than {MAX_CLAUSES} words or other clauses; the rest was left out.",
    ),
    "unbalanced_quote": (
        "علامة اقتباس بلا أخرى تغلقها، فعُدّ ما بعدها إلى آخر الاستعلام عبارة واحدة.",
        "A quotation mark is not closed; what follows it was taken as one phrase.",
    ),
    "unbalanced_parenthesis": (
        "قوس بلا قوس يقابله: «{piece}».",
        "A parenthesis has no partner: “{piece}”.",
    ),
    "empty_group": ("قوسان لا شيء بينهما.", "There is nothing between the parentheses."),
    "dangling_operator": (
        "لا يجد «{piece}» ما يربطه، فتُرك.",
        "“{piece}” has nothing to join and was left out.",
    ),
    "no_letters": (
        "ليس في «{piece}» حرف ولا رقم يُبحث عنه، فتُرك.",
        "“{piece}” has no letter or digit to search for and was left out.",
    ),
    "nothing_searchable": (
        "ليس في الاستعلام ما يُبحث عنه.",
        "There is nothing in this query that can be searched for.",
    ),
    "leading_wildcard": (
        "لا تصلح النجمة إلا في آخر الكلمة: تُركت النجمة الأولى في «{piece}».",
        "A star works only at the end of a word; the one at the beginning of “{piece}” was left out.",
    ),
    "inner_wildcard": (
        "لا تصلح النجمة إلا في آخر الكلمة: تُرك ما بعد النجمة في «{piece}».",
        "A star works only at the end of a word; what follows it in “{piece}” was left out.",
    ),
    "short_prefix": (
        "يجب أن يسبق النجمة حرفان على الأقل: بُحث عن «{piece}» كلمة كاملة.",
        f"A star needs {SHORTEST_PREFIX} letters before it; “{{piece}}” was searched as a whole word.",
    ),
    "one_word_only": (
        "لا تصلح * و~ إلا بعد كلمة واحدة: بُحث عن «{piece}» من دونها.",
        "* and ~ work only after a single word; “{piece}” was searched without.",
    ),
    "whole_value_only": (
        "قيمة هذا الحقل تُطلب كاملة: تُركت * و~ و= في «{piece}».",
        "This field is searched by whole values; * and ~ were left out of “{piece}”.",
    ),
    "unknown_field": (
        "لا حقل بهذا الاسم: «{piece}»؛ بُحث عن النص كما هو.",
        "There is no field named “{piece}”; the text was searched as it is.",
    ),
    "empty_field": (
        "لا شيء بعد «{piece}» مباشرة: تُكتب القيمة بعد النقطتين بلا مسافة.",
        "Nothing follows “{piece}” directly; the value belongs right after the colon, without a space.",
    ),
    "field_left_out": (
        "لا يصح حقل قبل «{piece}»، فتُرك الحقل.",
        "A field cannot stand before “{piece}”; it was left out.",
    ),
    "exact_left_out": (
        "لا تصلح = مع * أو ~: تُركت علامة = في «{piece}».",
        "= does not go with * or ~; it was left out of “{piece}”.",
    ),
    "impossible_date": (
        "لا تاريخ كهذا: «{piece}»؛ تُكتب التواريخ هكذا: 2016 أو 2016-05 أو 2016-05-23، والمدة 2016..2017.",
        "There is no such date: “{piece}”; dates are written 2016, 2016-05, 2016-05-23 or 2016..2017.",
    ),
    "reversed_dates": (
        "آخر المدة قبل أولها في «{piece}»، فعُكس التاريخان.",
        "“{piece}” ends before it begins; the two dates were exchanged.",
    ),
}


def with_mends(text: str, troubles: Iterable[Trouble]) -> str:
    """Give a query with all that is known to be better put in its place."""
    pieces: list[str] = []
    at = 0
    for mend in sorted((each.mend for each in troubles if each.mend), key=lambda mend: mend.start):
        pieces += (text[at : mend.start], mend.text)
        at = mend.end
    return "".join((*pieces, text[at:]))


def make_notices(
    troubles: Iterable[Trouble], text: str, searched: str | None, mended: str | None
) -> tuple[Notice, ...]:
    """Put troubles into words, in the order of the text.

    ``searched`` is the canonical query that was searched instead, None if nothing was, ``mended`` the better
    one where a trouble knows of a mend. The same piece of text is complained of once, and no query gets more
    than ten notices.
    """
    notices: dict[tuple[str, str], Notice] = {}
    for trouble in sorted(troubles, key=lambda trouble: (trouble.start, trouble.end)):
        piece = _shortened(text[trouble.start : trouble.end])
        if (trouble.code, piece) not in notices:
            repaired = (trouble.mend and mended) or searched
            notices[trouble.code, piece] = _notice(trouble, piece, repaired)
        if len(notices) == _MOST_NOTICES:
            break
    return tuple(notices.values())


def _notice(trouble: Trouble, piece: str, repaired: str | None) -> Notice:
    arabic, english = MESSAGES[trouble.code]
    isolated = f"\N{FIRST STRONG ISOLATE}{piece}\N{POP DIRECTIONAL ISOLATE}"
    return Notice(
        code=trouble.code,
        arabic=arabic.format(piece=isolated),
        english=english.format(piece=isolated),
        start=trouble.start,
        end=trouble.end,
        repaired=repaired,
    )


def _shortened(piece: str) -> str:
    piece = " ".join(piece.split())
    return piece if len(piece) <= _PIECE else piece[: _PIECE - 1] + "…"
