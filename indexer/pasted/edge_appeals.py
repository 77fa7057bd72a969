"""Paragraphs in which a page asks its readers for money, or tells them what it does for them.

Single lines that are known by their wording are for ``furniture/invitations.py``; here several lines prove
each other, wherever they stand.
"""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.analyzer import fold
from indexer.head.headline_lines import can_be_title
from indexer.head.line_shapes import TAG_SIGNS, is_dated, is_prose, word_count
from indexer.head.shared_words import SharedWords

_SURE_SIGNS: Final = 3  # of one among several lines
_MOST_SIGNS: Final = 4  # of one that stands alone
_LEAST_SIGNS: Final = 2
_APART: Final = 3  # lines that may stand between two appeals
_LONGEST: Final = 600
_OTHER_SHARE: Final = 0.1
_LEAST_LEFT: Final = 30  # words
_SHORT: Final = 8  # words
_SENTENCE: Final = 24


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


# Who speaks to whom. Speech in quotation marks is none of the page's.
_PERSONS: Final = _folded(
    "we our us you your "
    # our readers, our journalism, our newspaper, our site, our work, your support, your donation
    "قراؤنا قرائنا قراءنا صحافتنا صحيفتنا موقعنا عملنا دعمك دعمكم تبرعك "
    "تبرعكم مساهمتك مساهمتكم لدعمنا ادعمنا "
    # support us, help us, join us, with us
    "ادعمونا ساعدنا ساعدونا إلينا معنا منصتنا فريقنا اشتراكك اشتراككم"
)
# What is asked for.
_GIFTS: Final = _folded(
    "donate donation donations donating donor donors support supporting supporter supporters contribute "
    "contribution contributions subscribe subscriber subscribers subscription subscriptions member members "
    "membership give gift giving chip join tip fund funding funded help rely generous generosity "
    # support, donate, donation, subscribe, subscription, join, contribute
    "ادعم ادعموا ادعمنا ادعمونا دعم دعمك دعمكم تبرع تبرعوا تبرعك تبرعكم التبرع تبرعات "
    "اشترك اشتركوا اشتراك اشتراكك انضم انضموا ساهم ساهموا مساهمتك مساهمتكم ساعدنا ساعدونا"
)
# What it is for: the work of a newspaper.
_WORKS: Final = _folded(
    "journalism journalist journalists reporting report reporters reporter newsroom newsrooms readers reader "
    "readership independent nonprofit paywall coverage stories editors writers correspondents truth "
    "advertising ads advertisers newsletter newspaper publication "
    # journalism, press, independent, readers, content, coverage, journalists
    "صحافة الصحافة صحافتنا مستقلة المستقلة مستقل قراؤنا قرائنا قراءنا المحتوى تغطية صحفيينا صحفيون الإعلام"
)
_TELLING: Final = _folded(
    "journalism newsroom readers reader independent donate donation donations subscribe membership paywall "
    "subscription reporting writers صحافة الصحافة صحافتنا مستقلة تبرع تبرعوا ادعم ادعموا اشترك"
)
# Parts of words, one of which stands in every appeal: of what is given or what it is for, and of who speaks.
_NEEDLES: Final = (
    *("onat", "ournalis", "ubscri", "upport", "eaders", "ember", "truth", "eporting", "ewsroom"),
    *("صحاف", "تبرع", "دعم", "اشترك", "ساهم", "قرائنا", "قراءنا"),  # press, give, support, join, our readers
)
_SPEAKERS: Final = (
    *("we ", "We ", "WE ", "our", "Our", "OUR", " us", "you", "You", "YOU"),
    # our readers, press, newspaper, site
    *("قراؤنا", "قرائنا", "قراءنا", "صحافتنا", "صحيفتنا", "موقعنا"),
    # our work, platform, team; to us, with us
    *("عملنا", "منصتنا", "فريقنا", " إلينا", " الينا", " معنا"),
    # your support, gift, help, subscription; support us, help us
    *("دعمك", "تبرعك", "مساهمتك", "اشتراكك", "دعمنا", "دعمونا", "ساعدنا", "ساعدونا"),
)
_QUOTED: Final = re.compile(r"^\W*[\"“”«]|[”»\"]\W*$|\b(?:said|says|told|added|قال|قالت|أضاف|وأضاف)\b")
_WORD: Final = re.compile(r"[^\W\d_]+")


def without_appeals(lines: Sequence[str]) -> Sequence[str]:
    """Leave out paragraphs that ask readers for support, and what stands between them.

    They share little with the text around them: an article on a newspaper's money has those words throughout.
    """
    text = " ".join([line for line in lines if len(line) <= _LONGEST])
    if not all(any(needle in text for needle in needles) for needles in (_NEEDLES, _SPEAKERS)):
        return lines
    signs = {place: _signs(line) for place, line in enumerate(lines) if line}
    places = [place for place, count in signs.items() if count >= _LEAST_SIGNS]
    if not places:
        return lines
    told = list(signs)
    order = {place: index for index, place in enumerate(told)}
    dropped: set[int] = set()
    for run in _runs(places, order):
        most = max(signs[place] for place in run)
        if most >= (_SURE_SIGNS if len(run) > 1 else _MOST_SIGNS):
            dropped.update(place for place in told[order[run[0]] : order[run[-1]] + 1])
    if not dropped:
        return lines
    rest = [line for place, line in enumerate(lines) if place not in dropped]
    if word_count(rest) < _LEAST_LEFT or _is_about(rest):
        return lines
    beside = _beside(lines, told, dropped)
    shared = SharedWords([line for place, line in enumerate(lines) if place not in dropped | beside])
    headings = (
        {place for place in beside if place < min(dropped)} if _has_headline(lines, told, dropped) else set()
    )
    dropped |= headings | {place for place in beside if shared.share(lines[place]) <= _OTHER_SHARE}
    return [line for place, line in enumerate(lines) if place not in dropped]


def _has_headline(lines: Sequence[str], told: Sequence[int], dropped: set[int]) -> bool:
    """Whether the headline of the text stands right below the appeals, so that none stands above them."""
    if sum(place < min(dropped) for place in told) > _APART:
        return False
    below = [lines[place] for place in told if place > max(dropped)][:_APART]
    return any(can_be_title(line) and line.count(" ") >= _APART and not is_prose(line) for line in below)


def _signs(line: str) -> int:
    """How many signs of an appeal a line has: who speaks, what is given, for what; none without the first."""
    if len(line) > _LONGEST or _QUOTED.search(line) or any(sign in line for sign in TAG_SIGNS):
        return 0
    words = set(_WORD.findall(fold(line)))
    if words.isdisjoint(_PERSONS):
        return 0
    gifts, works = len(words & _GIFTS), len(words & _WORKS)
    is_of_paper = (gifts and works) or not words.isdisjoint(_TELLING)
    return min(gifts, 2) + min(works, 2) if is_of_paper else 0


def _runs(places: Sequence[int], order: dict[int, int]) -> list[list[int]]:
    """The appeals that stand together."""
    runs: list[list[int]] = []
    for place in places:
        if runs and order[place] - order[runs[-1][-1]] <= _APART:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _is_about(rest: Sequence[str]) -> bool:
    """Whether the text itself is of donations and newspapers."""
    words = [set(_WORD.findall(fold(line))) for line in rest if line]
    return sum(not line.isdisjoint(_TELLING) for line in words) >= max(2, len(words) // 4)


def _beside(lines: Sequence[str], told: Sequence[int], dropped: set[int]) -> set[int]:
    """The short lines right above appeals, which head them; below them what announces buttons."""
    found: set[int] = set()
    for ordered, is_beside in ((told, _announces), (told[::-1], _is_short)):
        within = 0
        for place in ordered:
            if place in dropped:
                within = _APART
            elif within and is_beside(lines[place]):
                within -= 1
                found.add(place)
            else:
                within = 0
    return found


def _announces(line: str) -> bool:
    return line.endswith(":") or _speaks(line)


def _is_short(line: str) -> bool:
    is_heading = line.count(" ") < _SHORT and not line.endswith(".") and not is_dated(line)
    return is_heading or _speaks(line)


def _speaks(line: str) -> bool:
    """Whether a line is a sentence in which the newspaper speaks of itself, or begs."""
    return line.startswith(("We ", "Our ", "Please ")) and line.count(" ") < _SENTENCE
