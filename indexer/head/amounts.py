"""Amounts of what a recipe needs: "300g red lentils", "a pinch of salt", "3 أكواب سميد" (of semolina)."""

import re
from typing import Final

from indexer.furniture.lines import ends_sentence

BULLET: Final = re.compile(r"^\W{0,3}[-–—•*▪○■●▢□☐✓◻]\s*")
"""What stands before an entry of a list."""

_MOST_WORDS: Final = 14
_SENTENCE: Final = 7  # words
_NUMBER: Final = r"(?:\d{1,4}(?:[.,/]\d{1,3})?\s?[½¼¾⅓⅔]?|[½¼¾⅓⅔]|[٠-٩]{1,4})(?:\s?[-–]\s?\d{1,3})?"
_ENGLISH_UNITS: Final = (
    r"(?i:cups?|tsps?|tbsps?|tablespoons?|teaspoons?|grams?|g|kg|kilos?|ml|cl|oz|ounces?|lbs?|pounds?"
    r"|lit(?:re|er)s?|pints?|cloves?|cans?|tins?|bunch(?:es)?|sprigs?|stalks?|sticks?|slices?|handfuls?"
    r"|pinch(?:es)?|dash|packets?|fistfuls?|knobs?|thumbs?|drizzle|splash|heads?|bay lea(?:f|ves))\b"
)
# A cup, two cups, a spoon, two spoons, a pinch, two grains, two tins, a handful: each needs no number.
_ARABIC_MEASURES: Final = (
    r"كوب|كأس|كاس|كوبان|كوبين|ملعقة|ملعقتان|ملعقتين|معلقة|رشة|حبتان|حبتين|علبتان|علبتين|حفنة|ذرة"
)
# cups, spoons; gram, kilo, litre; grain, clove, tin, bunch, packet, slice, piece, stick, leaf, head
_ARABIC_UNITS: Final = (
    rf"(?:{_ARABIC_MEASURES}|أكواب|ملاعق|معالق|غرام|غراما|غرامات|غ|جرام|جراما|جم|كيلو|كيلوغرام|كلغ|كغ|لتر|مل"
    r"|حبة|حبات|حبوب|فص|فصوص|فصان|علبة|علب|حزمة|باقة|ضمة|كيس|أكياس|ظرف|شريحة|شرائح|قطعة|قطع|عود|أعواد"
    r"|ورقة غار|ورقات|رأس)\b"
)
# half, quarter, a third, two thirds, the juice, the zest, so much of
_BEFORE: Final = (
    r"(?:(?i:a|an|one|two|three|four|half|quarter|a few|juice of|zest of|pinch of)\s(?:a |an |of a |of )?"
    r"(?:small |large |good |big )?|(?:نصف|نص|ربع|ثلث|ثلثا|عصير|برش|مقدار)\s)"
)
_MEASURED: Final = re.compile(
    rf"(?:{_NUMBER}\s?(?:(?i:heaped|level|large|small|x \d+\s?g)\s)?|{_BEFORE})"
    rf"(?:{_ENGLISH_UNITS}|{_ARABIC_UNITS})|(?:{_ARABIC_MEASURES})\s(?=[^\W\d_])"
)
_COUNTED: Final = re.compile(rf"{_NUMBER} [a-z][a-z’'-]+|{_NUMBER} [\u0621-\u064a]{{2,}}|{_BEFORE}[^\W\d_]")
# "3 comments", "5 min read", "2 days ago": counters of pages
_COUNTER: Final = re.compile(
    r"\d+ ?(?:comments?|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|views?|votes?|shares?"
    r"|likes?|reads?|photos?|stories|articles|posts|replies|reviews?|ratings?|results?|items?|of|in|and)\b"
    # comment, minute, hour, day, week, month, year, view, reading, picture, rating, person, killed, wounded
    r"|\d+ ?(?:تعليق|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات|مشاهدة|قراءة|صورة|صور"
    r"|تقييم|شخص|أشخاص|قتيل|قتلى|جريح|مليون|ألف)"
)


def is_measured(line: str) -> bool:
    """Whether a line is so much of something, with a measure: "2 tsp cumin seed"."""
    bare = BULLET.sub("", line, count=1)
    return _is_short(bare) and _MEASURED.match(bare) is not None


def is_amount(line: str) -> bool:
    """Whether a line can be so much of something, also without a measure: "2 large onions"."""
    bare = BULLET.sub("", line, count=1)
    if not _is_short(bare) or _COUNTER.match(bare):
        return False
    return _MEASURED.match(bare) is not None or _COUNTED.match(bare) is not None


def _is_short(bare: str) -> bool:
    blanks = bare.count(" ")
    return blanks < _MOST_WORDS and not (blanks >= _SENTENCE and ends_sentence(bare))
