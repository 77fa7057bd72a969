"""What a site puts above every article: its editors, rates and times as tables, headlines in one line.

The headline of an article is looked for in ``edge_head.py``.
"""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

from indexer.furniture.labels import EDITOR, NAMES
from indexer.furniture.lines import ends_sentence
from indexer.head.line_shapes import is_dated, is_prose
from indexer.head.shared_words import SharedWords

# Rows of a table -----------------------------------------------------------------------------------
_ROWS: Final = 3
_LONGEST_ROW: Final = 80
_NAME_WORDS: Final = 3
_FIGURES_SHARE: Final = 0.33
_NUMBER: Final = re.compile(r"[+\-−–]?[(\[]?[+\-−–$€£]?\d[\d.,:٫٬/]*[%٪$€£°]?[)\]]?[.،,;:]?")
_SIGN: Final = re.compile(r"[^\w\s]+")

# Headlines one behind the other --------------------------------------------------------------------
_TICKER_WORDS: Final = 50
_FIRST_LINES: Final = 8
_OTHER_SHARE: Final = 0.25
_FIGURES: Final = 6
_FIGURE: Final = re.compile(r"[-+$€£▲▼]?\d")
_WORDS_A_STOP: Final = 30
_STOP: Final = re.compile(r"[،,؛;]|(?<![.])\.(?![.\d])")
_JOINT: Final = re.compile(r"\.\.+|[:؟?!|…](?=\s)")
# "that", "who", "which", "where", "since", "while": what joins the parts of one sentence
_JOINING: Final = re.compile(
    r"(?:و?(?:أن|أنه|أنها|بأن|بأنه|لأن|الذي|التي|الذين|حيث|كما|بينما|منذ|فيما|مما|وذلك|إلى)\b)"
)
_JOINING_SHARE: Final = 0.08

# Who makes the newspaper ---------------------------------------------------------------------------
_BARE_ROLE: Final = re.compile(rf"{EDITOR}\s?:?$")
_BEHIND_SITE: Final = re.compile(rf"(?:[^\W\d_]+ ){{1,3}}{EDITOR}\s?:?\s?{NAMES}$")
_NAME: Final = 5  # words


def without_site_head(lines: Sequence[str]) -> Sequence[str]:
    """Leave out tickers, editors and tables above the first sentence of a text, if it has one below them."""
    tickers = _tickers(lines)
    sentences = (
        place for place, line in enumerate(lines) if line and place not in tickers and is_prose(line)
    )
    first = next(sentences, None)
    if not first:
        return lines
    head = lines[:first]
    dropped = {place for place in tickers if place < first} | _editors(head) | _tables(head)
    headlines = max((place for place in dropped if is_ticker(lines[place])), default=0)
    dropped |= {place for place in range(headlines) if lines[place] and not is_dated(lines[place])}
    if not dropped:
        return lines
    return [line for place, line in enumerate(lines) if place not in dropped]


def _tickers(lines: Sequence[str]) -> set[int]:
    """The places of tickers among the first lines.

    Right below one stands no sentence, but the headline, a section or another one; and the text shares little
    with it. Rates are told by their figures alone.
    """
    told = [place for place, line in enumerate(lines) if line]
    found: set[int] = set()
    for order, place in enumerate(told[:_FIRST_LINES]):
        line = lines[place]
        if is_rates(line):
            found.add(place)
        elif order and is_ticker(line) and order + 2 < len(told):
            below = lines[told[order + 1]]
            text = SharedWords([lines[each] for each in told[order + 1 :]])
            if not is_prose(below) and text.share(line) <= _OTHER_SHARE:
                found.add(place)
    return found


def is_ticker(line: str) -> bool:
    """Whether a line has the shape of several headlines one behind the other: hardly a stop.

    One long sentence has words that join its parts, and no questions or dots in the middle.
    """
    size = line.count(" ") + 1
    if size < _TICKER_WORDS or ends_sentence(line) or _WORDS_A_STOP * len(_STOP.findall(line)) > size:
        return False
    joining = sum(_JOINING.match(word) is not None for word in line.split())
    return _JOINT.search(line) is not None and joining <= _JOINING_SHARE * size


def is_rates(line: str) -> bool:
    """Whether a line has many figures and no sentence: rates, prices, the weather in towns."""
    if line.count(" ") < _FIGURES or ends_sentence(line):
        return False
    parts = line.split()
    figures = sum(_FIGURE.match(part) is not None for part in parts)
    is_table = figures >= _FIGURES and figures >= _FIGURES_SHARE * len(parts)
    return is_table and len(_STOP.findall(line)) <= 1


def _editors(lines: Sequence[str]) -> set[int]:
    """The places of editors' names below a line that says what they are, or behind the name of the site.

    Names that stand there twice are told from headlines anyway.
    """
    found: set[int] = set()
    waits = False
    for place, line in enumerate(lines):
        if not line:
            continue
        is_name = waits and line.count(" ") < _NAME and not ends_sentence(line) and lines.count(line) == 1
        if is_name or _BEHIND_SITE.match(line):
            found.add(place)
        waits = _BARE_ROLE.match(line) is not None
    return found


def _tables(lines: Sequence[str]) -> set[int]:
    """The places of rows of tables: lines in a row that have words and figures in the same order."""
    told = [place for place, line in enumerate(lines) if line]
    found: set[int] = set()
    for shape, places in groupby(told, lambda place: row_shape(lines[place])):
        rows = list(places)
        if shape and len(rows) >= _ROWS:
            found.update(rows)
    return found | _pairs(lines, told)


def _pairs(lines: Sequence[str], told: Sequence[int]) -> set[int]:
    """The places of a name and its figure in lines of their own, and again: times, rates, scores."""
    found: set[int] = set()
    run: list[int] = []
    for above, below in pairwise((*told, -1)):
        if run and above == run[-1]:
            continue
        if below >= 0 and _is_name(lines[above]) and _NUMBER.fullmatch(lines[below]):
            run += (above, below)
            continue
        if len(run) >= 2 * _ROWS:
            found.update(run)
        run = []
    return found


def _is_name(line: str) -> bool:
    return line.count(" ") < _NAME_WORDS and any(map(str.isalpha, line)) and not is_dated(line)


def row_shape(line: str) -> str:
    """Give ``wnwsn`` for "Gold 12 up ▲ 3": how words, numbers and signs follow each other; "" for prose.

    A row has figures for a third of its parts.
    """
    if len(line) > _LONGEST_ROW or not any(map(str.isdigit, line)) or is_dated(line):
        return ""
    classes = [_class(part) for part in line.split()]
    if sum(each != "w" for each in classes) < _FIGURES_SHARE * len(classes):
        return ""
    return "".join(each for each, _ in groupby(classes))


def _class(part: str) -> str:
    if _NUMBER.fullmatch(part):
        return "n"
    return "s" if _SIGN.fullmatch(part) else "w"
