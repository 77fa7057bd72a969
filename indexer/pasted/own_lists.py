"""Lists that are of a text by their own shape, wherever they stand: amounts, steps, points of a sentence.

A list of other articles has headlines: none begins with a small letter or a spoon of salt, and few are whole
sentences with a number each. Lists that only stand right below a text are for ``lists.py``.
"""

import re
from collections.abc import Callable, Sequence
from itertools import cycle, takewhile
from typing import Final

from indexer.furniture.lines import ends_sentence, line_key, line_kind, words_of
from indexer.head.amounts import BULLET, is_amount, is_measured
from indexer.head.line_shapes import is_dated, is_stamped
from indexer.pasted.labelled import LIST_HEADINGS

_LEAST_AMOUNTS: Final = 3
_LEAST_MEASURED: Final = 2
_AMOUNTS_SHARE: Final = 0.6
_LEAST_STEPS: Final = 2
_STEP_WORDS: Final = 5  # on an average
_LEAST_ASKED: Final = 3
_ASKED_SHARE: Final = 0.6
_LEAST_POINTS: Final = 2
_LEAST_TURNS: Final = 3
_SPEAKER_WORDS: Final = 4
_AROUND: Final = 60  # lines that are looked through for what two speakers say
_SHORT_WORDS: Final = 7
_LONGEST: Final = 200
_HEADING_WORDS: Final = 10
_MOST_LINES: Final = 40

_NUMBERED: Final = re.compile(r"(?:(?i:step) |الخطوة )?(\d{1,2})\s?[.):-]\s?(?=[^\W\d_])")
_POINT: Final = re.compile(r"[-–—•*▪○■●]\s+(?=\w)")
_SMALL_POINT: Final = re.compile(r"\W+[a-z]")
_HOW_TO: Final = re.compile(
    r"(?i:how to |how do i |how can i |steps to |to apply|what to do )"
    # how, the manner of, the way of, the steps of, to do it follow these steps
    r"|(?:كيف|كيفية|طريقة|خطوات|الخطوات|لل[^\W\d_]+ اتبع)\b"
)
# What steps begin with: what the reader is to do.
_DOING: Final = frozenset(
    "add allow apply arrange ask bake beat bend blend boil book bring brush buy call carry change check "
    "choose chop clean clear click close collect combine complete connect cook cool copy cover create cut "
    "decide delete dial dip disconnect do don dont download drain draw dress drop dry empty enter file "
    "fill find fit fold follow fry garnish get give go grate grease grill have heat hold insert install "
    "join keep knead learn leave let lift list log look lower make mark mash measure melt mix move never "
    "open order pack pay peel pick place plan plug pour prepare press print pull push put read record "
    "register remove repeat replace report rest restart return rinse roast roll rub run save scan season "
    "select send serve set shake share show sieve sign simmer slice soak sort spread sprinkle start stay "
    "stir stop store strain stuff submit switch take tap taste tell test tie tip toss transfer trim try "
    "turn type unplug upload use visit wait walk warm wash watch wear weigh whisk wipe wrap write".split()
)
# add, choose, open, press, enter, put, leave, take, write, wait, go, register, fill, send, pay; to do so
_DOING_IN_ARABIC: Final = frozenset(
    "اضف اضيفي اختر اختاري افتح افتحي اضغط اضغطي ادخل ادخلي ضع ضعي اترك اتركي خذ خذي اكتب اكتبي انتظر "
    "انتظري اذهب اذهبي سجل سجلي املا املئي ارسل ارسلي ادفع ادفعي حمل حملي احرص احرصي تاكد تاكدي قم قومي "
    "ابدا ابدئي اخلط اخلطي امزج امزجي قطع قطعي اغسل اغسلي اسلق اسلقي قدم قدمي حضر حضري احضر احضري استخدم "
    "استخدمي حدد انقر ارفع وقع راجع تحقق الدخول الضغط اختيار ادخال رفع تسجيل تحميل دفع كتابه النقر تحديد "
    "التوجه ملء تعبئه ارفاق طباعه توجه انتقل ابحث شغل اوقف افصل اعد".split()
)


def lists_of_text(lines: Sequence[str]) -> frozenset[str]:
    """The lines that are of a text because they stand in such a list, or head one."""
    found: set[str] = set()
    told = [line for line in lines if line]
    place = 0
    while place < len(told):
        if len(told[place]) > _LONGEST:
            place += 1
            continue
        end = max(read(told, place) for read in _READERS)
        if end > place:
            found.update(told[place:end])
            above = told[place - 1] if place else ""
            if above and _heads_list(above):
                found.add(above)
        place = max(end, place + 1)
    return frozenset(found)


def _heads_list(line: str) -> bool:
    if len(words_of(line)) > _HEADING_WORDS or _is_of_page(line):
        return False
    is_question = _HOW_TO.match(line) is not None and not ends_sentence(line)
    return line.endswith(":") or line_key(line) in LIST_HEADINGS or is_question


def _is_of_page(line: str) -> bool:
    return len(line) > _LONGEST or line_kind(line) is not None or is_stamped(line) or is_dated(line)


def _past_amounts(told: Sequence[str], place: int) -> int:
    """The place below amounts of what a recipe needs, with a few words among them; the same for none."""
    if not is_amount(told[place]):
        return place
    run = _run(told, place, _can_be_among_amounts)
    while run and not (is_amount(run[-1]) or run[-1][:1].islower()):
        run.pop()
    amounts, measured = sum(map(is_amount, run)), sum(map(is_measured, run))
    is_list = amounts >= max(_LEAST_AMOUNTS, _AMOUNTS_SHARE * len(run)) and measured >= _LEAST_MEASURED
    return place + len(run) if is_list else place


def _can_be_among_amounts(line: str) -> bool:
    if line_key(line) in LIST_HEADINGS:
        return False
    is_short = len(words_of(line)) <= _SHORT_WORDS and not ends_sentence(line)
    return is_amount(line) or (is_short and not _is_of_page(line))


def _past_steps(told: Sequence[str], place: int) -> int:
    """The place below numbered sentences, each with the next number."""
    first = _NUMBERED.match(told[place])
    if first is None:
        return place
    end, number = place, int(first[1])
    while end < len(told) and (found := _NUMBERED.match(told[end])) and int(found[1]) == number:
        end, number = end + 1, number + 1
    run = told[place:end]
    sentences = sum(line.endswith(".") for line in run)
    is_list = len(run) >= _LEAST_STEPS and 2 * sentences > len(run) and not any(map(_is_of_page, run))
    return end if is_list and sum(len(words_of(line)) for line in run) >= _STEP_WORDS * len(run) else place


def _past_points(told: Sequence[str], place: int) -> int:
    """The place below points of which most begin with small letters: they go on the sentence above them."""
    if not place or _POINT.match(told[place]) is None or _is_of_page(told[place - 1]):
        return place
    sign = told[place][0]
    run = _run(told, place, lambda line: line.startswith(sign) and not _is_of_page(line))
    small = sum(_SMALL_POINT.match(line) is not None for line in run)
    return place + len(run) if small >= max(_LEAST_POINTS, _ASKED_SHARE * len(run)) else place


def _past_talk(told: Sequence[str], place: int) -> int:
    """The place below what two speakers say in turns, each named again in a line above it."""
    speakers = told[place], told[place + 2] if place + 2 < len(told) else ""
    if speakers[0] == speakers[1] or not all(map(_may_be_speaker, speakers)):
        return place
    around = told[max(0, place - _AROUND) : place + _AROUND]
    if any(around.count(speaker) < _LEAST_TURNS for speaker in speakers):
        return place
    below = told[place : place + _AROUND]
    turns = zip(below[::2], below[1::2], cycle(speakers), strict=False)
    said = takewhile(lambda turn: turn[0] == turn[2] and ends_sentence(turn[1]), turns)
    return place + 2 * sum(1 for _ in said)


def _may_be_speaker(line: str) -> bool:
    return 0 < len(words_of(line)) <= _SPEAKER_WORDS and not ends_sentence(line) and not _is_of_page(line)


def _past_how_to(told: Sequence[str], place: int) -> int:
    """The place below a heading that asks how and what the reader is to do, line by line."""
    heading = told[place]
    if _HOW_TO.match(heading) is None or heading.endswith(".") or len(words_of(heading)) > _HEADING_WORDS:
        return place
    run = _run(told, place + 1, _can_be_step)
    while run and not _asks_to_do(run[-1]):
        run.pop()
    asked = sum(map(_asks_to_do, run))
    return place + 1 + len(run) if asked >= max(_LEAST_ASKED, _ASKED_SHARE * len(run)) else place


def _can_be_step(line: str) -> bool:
    return len(line) <= _LONGEST and not (is_stamped(line) or is_dated(line) or line_kind(line) == "links")


def _asks_to_do(line: str) -> bool:
    bare = _NUMBERED.sub("", BULLET.sub("", line), count=1)
    first = next(iter(words_of(bare)), "")
    is_known = first in _DOING or first.removeprefix("\N{ARABIC LETTER WAW}") in _DOING_IN_ARABIC
    return is_known and not line.isupper()


def _run(told: Sequence[str], place: int, is_one: Callable[[str], bool]) -> list[str]:
    end = place
    while end < len(told) and end - place < _MOST_LINES and is_one(told[end]):
        end += 1
    return list(told[place:end])


_READERS: Final = (_past_amounts, _past_steps, _past_points, _past_how_to, _past_talk)
