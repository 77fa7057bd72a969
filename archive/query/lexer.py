"""Query text to tokens: words, phrases, hashtags, handles, parentheses, operators and the field before them.

Here is decided what each character is; what the tokens mean together stands in ``parser.py``.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Literal

import regex

from archive.fields import FIELDS, SHORT_NAMES, Field, field_named
from archive.query.notices import MAX_CLAUSES, Mend, Trouble
from archive.text.analyzer import fold, folded_words

TokenKind = Literal["word", "phrase", "hashtag", "mention", "open", "close", "or", "and", "not", "perhaps_or"]

MAX_SLOP = 99
"""How far apart the words of ``"…"~n`` may be at most."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query; ``text[start:end]`` is where it stands, with its field and minus sign.

    ``perhaps_or`` is the Arabic word for "or", which joins only if there is something on both sides.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    negated: bool = False
    field: Field | None = None
    slop: int = 0

    @property
    def is_clause(self) -> bool:
        """Whether this is something to search for."""
        return self.kind in ("word", "phrase", "hashtag", "mention")


_OPEN = "(（"
_CLOSE = ")）"
_BARS = "|｜"
_COMMAS = ",;،؛，；"
_STAR = "*٭＊"
_STRAIGHT = '"＂'
_CURLY = "“”„‟〝〞"
_ANGLE = "«»"
_QUOTES = _STRAIGHT + _CURLY + _ANGLE
_BRACKETS = frozenset(_OPEN + _QUOTES)
_ARABIC_OR = "او"  # folded
_LONGEST_FIELD = 15
_LONGEST_OR = 5  # with its marks and a tatweel
_CLITICS = (  # and, then, with, to, like
    "\N{ARABIC LETTER WAW}\N{ARABIC LETTER FEH}\N{ARABIC LETTER BEH}"
    "\N{ARABIC LETTER LAM}\N{ARABIC LETTER KAF}"
)

# What cannot be seen steers nothing here. Joiners count inside a word, number signs are visible.
_INVISIBLE = regex.compile(
    r"[\p{Cs}\x00]|[\p{Cf}--[\u0600-\u0605\u06dd\u08e2\u200c\u200d]]"
    r"|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])",
    regex.V1,
)
_BLANK = rf"\s\p{{Cc}}{_COMMAS}"
_END = rf"[{_BLANK}{_CLOSE}{_BARS}]|\Z"
_SEPARATORS = regex.compile(rf"[{_BLANK}]*+")
_RUN = regex.compile(rf"(?:[^{_BLANK}{_OPEN}{_CLOSE}{_BARS}{_QUOTES}]|(?<=\p{{Nd}})[,،](?=\p{{Nd}}))++")
_AT_END = regex.compile(_END)
_BEHIND = regex.compile(rf"(?<![^{_BLANK}{_OPEN}{_BARS}])")
_MINUS = regex.compile(rf"[-−－﹣](?!{_END}|[-−－﹣])")
_NAME = regex.compile(r"(\p{L}[\p{L}\p{M}]*+)[:：]")
_NO_VALUE = regex.compile(rf"{_END}|[:：/\\]")
_SPACE_AND_VALUE = regex.compile(rf"\s+(?=[^{_BLANK}{_CLOSE}{_BARS}])")
_NOT_IN_PHRASE = regex.compile(rf"[\s\p{{Cc}}{_QUOTES}]++")
# A range of dates that is written with blanks: 2016 .. 2017.
_SPACED_RANGE = regex.compile(r"\s+(?:\.{2,3}|…)\s*+(?=\p{Nd})")
_BAR = regex.compile(rf"[{_BARS}]++")
_SLOP = regex.compile(rf"[~～](\d{{1,4}})?|\s+[~～](\d{{1,4}})(?={_END})")
_TAG = regex.compile(rf"(?:[{_CLITICS}]\u0640*+)?[#＃﹟]++([\p{{L}}\p{{M}}\p{{N}}_\u200c\u200d]++)")
_HANDLE = regex.compile(
    r"[@＠]([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.@-]*[\p{L}\p{M}\p{N}_])?)|([A-Za-z0-9_]++)@(?=\Z)"
)
_CORE = regex.compile(
    r"[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?(?:(?<=[\p{L}\p{M}\p{N}]\.\p{L})\.)?", regex.DOTALL
)

# A short cut past folding: no letter of these becomes nothing.
_SURELY_A_LETTER = regex.compile(r"[0-9A-Za-z\u0621-\u063a\u0641-\u064a]")
_SENTENCE_MARKS = frozenset(
    "?!.:%؟٪–—\N{ARABIC TATWEEL}"
)  # alone between blanks they are part of a sentence, not a mistake

_FIELD_NAMES = {fold(name): name for field in FIELDS for name in (field.name, field.arabic)} | {
    fold(name): name for name in SHORT_NAMES
}


def visible_text(text: str) -> str:
    """Take out what cannot be seen: NUL, lone surrogates, marks of direction, stray joiners."""
    return str(_INVISIBLE.sub("", text))


@lru_cache(maxsize=4096)
def core_of(run: str) -> str:
    """Give a run of characters without the punctuation round it, or "" if there is nothing to search for.

    The last dot of an abbreviation (``U.S.``) belongs to it.
    """
    found = _CORE.search(run)
    return str(found[0]) if found and is_searchable(found[0]) else ""


def is_searchable(text: str) -> bool:
    """Whether the index could hold any word of a text."""
    return _SURELY_A_LETTER.search(text) is not None or bool(folded_words(text))


def needs_plus(word: str) -> bool:
    """Whether a word would be read as an operator, a field or a hashtag if nothing stood before it."""
    return _operator(word) is not None or _begins_with_field(word) or _TAG.match(word) is not None


def _begins_with_field(word: str) -> bool:
    name = _NAME.match(word)
    return name is not None and (_known_field(name[1]) is not None or not _NO_VALUE.match(word, name.end()))


def is_tag(value: str) -> bool:
    """Whether a value can be written ``#value``."""
    found = _TAG.fullmatch("#" + value)
    return found is not None and is_searchable(value)


def is_handle(value: str) -> bool:
    """Whether a value can be written ``@value``."""
    return _HANDLE.fullmatch("@" + value) is not None and is_searchable(value)


def read_tokens(text: str, troubles: list[Trouble]) -> list[Token]:
    """Cut a query into tokens; what cannot be read is added to ``troubles``. Time is linear in the length."""
    return _Lexer(text, troubles).read()


@lru_cache(maxsize=4096)
def _operator(run: str) -> TokenKind | None:
    match run:
        case "OR":
            return "or"
        case "AND" | "&" | "&&":
            return "and"
        case "NOT":
            return "not"
    return "perhaps_or" if len(run) <= _LONGEST_OR and fold(run) == _ARABIC_OR else None


class _Lexer:
    """One reading of one text: ``at`` moves from its beginning to its end."""

    def __init__(self, text: str, troubles: list[Trouble]) -> None:
        self.text = text
        self.troubles = troubles
        self.tokens: list[Token] = []
        self.clauses = 0
        self.at = 0

    def read(self) -> list[Token]:
        while self._skip_blanks() < len(self.text):
            start = self.at
            if self.text[start] in _CLOSE:
                self._add("close", self.text[start], start, start + 1)
            elif bar := _BAR.match(self.text, start):
                self._add("or", bar[0], start, bar.end())
            elif self.clauses == MAX_CLAUSES:
                self._complain("too_many_clauses", start, len(self.text))
                break
            else:
                self._read_clause()
        return self.tokens

    def _skip_blanks(self) -> int:
        self.at = _SEPARATORS.match(self.text, self.at).end()
        return self.at

    def _add(
        self, kind: TokenKind, text: str, start: int, end: int, *, negated: bool = False,
        field: Field | None = None, slop: int = 0,
    ) -> None:  # fmt: skip
        token = Token(kind, text, start, end, negated, field, slop)
        self.clauses += token.is_clause
        self.tokens.append(token)
        self.at = end

    def _complain(self, code: str, start: int, end: int, mend: Mend | None = None) -> None:
        self.troubles.append(Trouble(code, start, end, mend))

    def _read_clause(self) -> None:
        start = self.at
        negated, field = False, None
        if self.text[start] not in _BRACKETS:
            negated, field = self._read_prefix()
            if _AT_END.match(self.text, self.at):
                return
        if self.text[self.at] == "=" and self.text[self.at + 1 : self.at + 2] in tuple(_QUOTES):
            self.at += 1  # a phrase is searched as written anyway
        char = self.text[self.at]
        if char in _OPEN:
            self._add("open", char, start, self.at + 1, negated=negated, field=field)
        elif char in _QUOTES:
            self._read_phrase(start, negated, field)
        else:
            self._read_run(start, negated, field)

    def _read_prefix(self) -> tuple[bool, Field | None]:
        """Read minus signs and field names; names that are none are complained of."""
        negated, field = False, None
        while True:
            at = self.at
            if _MINUS.match(self.text, at) and (field or negated or _BEHIND.match(self.text, at)):
                negated = not negated
                self.at += 1
            elif (name := _NAME.match(self.text, at)) is None:
                return negated, field
            elif (known := _known_field(name[1])) is None:
                if not self._skip_unknown_field(name):
                    return negated, field
            else:
                if field is not None:
                    self._complain("field_left_out", name.start(), name.end())
                field = known
                self.at = name.end()
                if _AT_END.match(self.text, self.at):
                    self._complain("empty_field", at, self.at, self._joined_to_value())
                    return negated, field

    def _skip_unknown_field(self, name: "regex.Match[str]") -> bool:
        """Complain of a name that is no field; tell whether it was left out (a phrase or group follows)."""
        if _NO_VALUE.match(self.text, name.end()):
            return False
        likely = _likely_field(name[1]) if len(name[1]) <= _LONGEST_FIELD else None
        mend = Mend(name.start(), name.end(1), likely) if likely else None
        self._complain("unknown_field", name.start(), name.end(1), mend)
        if self.text[name.end()] not in _OPEN + _QUOTES:
            return False
        self.at = name.end()
        return True

    def _joined_to_value(self) -> Mend | None:
        space = _SPACE_AND_VALUE.match(self.text, self.at)
        return Mend(self.at, space.end(), "") if space else None

    def _read_phrase(self, start: int, negated: bool, field: Field | None) -> None:
        opening = self.at
        closing = _closing_quote(self.text, opening)
        if closing is None:
            self._complain("unbalanced_quote", opening, len(self.text))
        inside_end = len(self.text) if closing is None else closing
        end = inside_end if closing is None else closing + 1
        text = _NOT_IN_PHRASE.sub(" ", self.text[opening + 1 : inside_end]).strip()
        slop = _SLOP.match(self.text, end)
        if slop:
            end = slop.end()
        self.at = end
        if text and is_searchable(text):
            self._add("phrase", text, start, end, negated=negated, field=field, slop=_slop(slop))
        elif closing is not None:
            self._complain("no_letters", start, end)

    def _read_run(self, start: int, negated: bool, field: Field | None) -> None:
        here = self.at
        if tag := _TAG.match(self.text, here):
            self._add_value("hashtag", tag[1], start, tag.end(), negated=negated, field=field)
            return
        found = _RUN.match(self.text, here)
        run, end = found[0], found.end()
        if field is not None and field.kind == "date" and (gap := _SPACED_RANGE.match(self.text, end)):
            end = _RUN.match(self.text, gap.end()).end()
            run = self.text[here:end]
        alone = here == start and _BEHIND.match(self.text, here) is not None
        operator = _operator(run) if alone else None
        if operator:
            self._add(operator, run, start, end)
        elif handle := _HANDLE.match(run):
            value = handle[1] or handle[2]
            self._add_value("mention", value, start, here + handle.end(), negated=negated, field=field)
        elif core_of(run) or (field is not None and field.kind == "date"):
            self._add("word", run, start, end, negated=negated, field=field)
        else:
            self.at = end
            # Punctuation that leans on something readable is no news to anybody.
            stands_alone = _BEHIND.match(self.text, start) and _AT_END.match(self.text, end)
            if stands_alone and run not in _SENTENCE_MARKS:
                self._complain("no_letters", start, end)

    def _add_value(
        self, kind: TokenKind, value: str, start: int, end: int, *, negated: bool, field: Field | None
    ) -> None:
        self.at = end
        if not is_searchable(value):
            self._complain("no_letters", start, end)
            return
        if self.text[end : end + 1] in tuple(_STAR):
            self._complain("whole_value_only", start, end + 1)
        self._add(kind, value, start, end, negated=negated, field=field)


@lru_cache(maxsize=256)
def _likely_field(name: str) -> str | None:
    """Give the name of the field that one which is none is much like."""
    close = get_close_matches(fold(name), _FIELD_NAMES, n=1, cutoff=0.7)
    return _FIELD_NAMES[close[0]] if close else None


def _known_field(name: str) -> Field | None:
    known = _FIELD_NAMES.get(fold(name))
    return field_named(known) if known else None


def _closing_quote(text: str, opening: int) -> int | None:
    """Find the mark that ends a phrase: one of the same kind, else one of any kind."""
    kind = next(kind for kind in (_STRAIGHT, _CURLY, _ANGLE) if text[opening] in kind)
    for marks in (kind, _QUOTES):
        places = [place for mark in marks if (place := text.find(mark, opening + 1)) >= 0]
        if places:
            return min(places)
    return None


def _slop(found: "regex.Match[str] | None") -> int:
    if found is None:
        return 0
    return min(int(found[1] or found[2] or 1), MAX_SLOP)
