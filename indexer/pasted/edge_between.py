"""What a page puts between the paragraphs of a text: its headline again, buttons, lines for machines, links.

What stands above and below a text is read in ``edge_head.py`` and ``edge_foot.py``.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import groupby
from typing import Final

from indexer.furniture.lines import ends_sentence, line_key, line_kind, words_of
from indexer.head.line_shapes import LONGEST_HEADLINE, TAG_SIGNS, is_entry, word_count
from indexer.head.shared_words import SharedWords
from indexer.pasted.edge_talk import talk_between

_TITLE_WORDS: Final = 4
_AROUND_TITLE: Final = 8
_AGAIN: Final = 3
_PARAGRAPH: Final = 60
_BUTTON_WORDS: Final = 4
_LINKS: Final = 3
_LINK_WORDS: Final = 5
_MEAN_LINK: Final = 9  # verses and items of lists are shorter
_LINK_SHARE: Final = 0.15
_TEXT_AROUND: Final = 2  # times as many letters as the links

# What is written for machines: codes of a theme ("[ad_1]", "{title}"), letters as numbers ("u0631u062c"),
# a page's address ("county-approves-budget"), the name of a file.
_FILES: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4")
_MACHINE: Final = re.compile(
    r"\{\w{1,40}\}|\[/?[a-z][a-z0-9]*[_-][^\[\]\n]*\]|\[[a-z]+ [a-z_-]+=[^\[\]\n]*\]"
    r"|(?:(?:\\?u0[0-9a-f]{3}){2,}\s*)+|[a-z0-9]+(?:-[a-z0-9]+){3,}"
)


# What stands before a link and a colon in the middle of texts; above one it can be a headline's own.
_LABELS: Final = frozenset(
    line_key(label)
    for label in (
        *(
            "trending",
            "icymi",
            "listen",
            "don't miss",
            "don’t miss",
            "recommended",
            "from the archive",
            "next read",
        ),
        *(
            "from the archives",
            "you may also be interested in",
            "latest",
            "live updates",
            "live",
            "quiz",
            "poll",
        ),
        *(
            "sponsored",
            "promoted",
            "video",
            "videos",
            "photos",
            "gallery",
            "podcast",
            "in pictures",
            "explainer",
            "document",
            "graphic",
        ),
        *("explained", "opinion", "breaking", "top story", "top stories", "popular", "similar", "in photos"),
        # in film, film, in pictures, pictures, hear, see, article with a connection, item with a connection
        *("بالفيديو", "فيديو", "بالصور", "صور", "استمع", "شاهد", "مقال ذو صلة", "خبر ذو صلة", "مقال ذي صلة"),
        # connected subject, connected article, more, for more, from the archive, special, read, follow
        *("موضوع متعلق", "مقال متعلق", "المزيد", "للمزيد", "من الأرشيف", "خاص", "اقرأ", "تابع", "طالع"),
        # see in film, see in pictures, opinion, analysis, chart, connected, podcast, poll
        *("شاهد بالفيديو", "شاهد بالصور", "رأي", "تحليل", "إنفوغراف", "متعلق", "بودكاست", "استطلاع"),
    )
)
_LABEL: Final = re.compile(r"[^\w\n]{0,4}([^:|.…\n]{2,32}?)\s?(?:[:|]|\.{2,3}|…)\s*\S")
_BEFORE_DASH: Final = frozenset(
    line_key(label)
    for label in (
        *("read also", "also read", "read more", "see also", "watch also", "related"),
        # for more, more, read, read also, see also, look at also
        *("للمزيد", "المزيد", "اقرأ", "اقرأ أيضا", "شاهد أيضا", "طالع أيضا"),
    )
)
_DASHED: Final = re.compile(r"[^\w\n]{0,4}([^:|.…\n–—-]{2,20}?)\s?[-–—]\s+\S")
_BRACKETED: Final = re.compile(r"\[[A-Z][A-Z'’ ]{2,30}\] [A-Z0-9“‘]")  # "[DON'T MISS] How I lost …"
_IN_BRACKETS: Final = re.compile(r"\[ [^\[\]\n]{16,150} \]")  # "[ Milk price cut for fourth month in a row ]"
_LABELLED_WORDS: Final = 2
_ENDS: Final = (".", ":", "،", ",")


def without_inserts(lines: Sequence[str], title: str | None, own: Set[str] = frozenset()) -> list[str]:
    """Leave out what is no paragraph of a text and of none of its ``own`` lists.

    ``title`` is its headline, if it has one.
    """
    talk = talk_between(lines)
    if not (talk or any(0 < len(line) <= LONGEST_HEADLINE and not line.endswith(".") for line in lines)):
        return list(lines)
    wanted = line_key(title) if title else ""
    wanted = wanted if wanted.count(" ") + 1 >= _TITLE_WORDS else ""
    dropped = _labelled(lines) | _links(lines) | _buttons(lines) | talk
    return [
        line
        for place, line in enumerate(lines)
        if line in own
        or (
            place not in dropped
            and not (
                0 < len(line) <= LONGEST_HEADLINE
                and not line.endswith(".")
                and (
                    line.endswith(_FILES)
                    or _MACHINE.fullmatch(line)
                    or (wanted and _says_title(line, wanted))
                )
            )
        )
    ]


def _labelled(lines: Sequence[str]) -> set[int]:
    """The places of links among and below paragraphs behind a label and a colon ("Trending: …")."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        if not place or not 0 < len(line) <= LONGEST_HEADLINE or line.endswith(_ENDS):
            continue
        if _BRACKETED.match(line) or _IN_BRACKETS.fullmatch(line):
            found.add(place)
        if line.count(" ") >= _LABELLED_WORDS and _is_behind_label(line):
            found.add(place)
    return found


def _is_behind_label(line: str) -> bool:
    label, dashed = _LABEL.match(line), _DASHED.match(line)
    return (label is not None and line_key(label[1]) in _LABELS) or (
        dashed is not None and line_key(dashed[1]) in _BEFORE_DASH
    )


def _says_title(line: str, title: str) -> bool:
    """Whether a line is the headline once more, with a few words of the page around it at most."""
    if ends_sentence(line) and not line.endswith(("!", "?", "؟")):
        return False
    key = line_key(line)
    around = key.count(" ") - title.count(" ")
    return title in key and 0 < around <= min(_AROUND_TITLE, title.count(" ") + 1)


def _buttons(lines: Sequence[str]) -> set[int]:
    """The places of lines of a few words that stand between paragraphs again and again, two in a row."""
    runs = [
        list(run)
        for _, run in groupby((place for place, line in enumerate(lines) if line), lines.__getitem__)
    ]
    between = [
        run
        for before, run, after in zip(runs, runs[1:], runs[2:], strict=False)
        if 0 < len(words_of(lines[run[0]])) <= _BUTTON_WORDS
        and min(len(lines[before[0]]), len(lines[after[0]])) >= _PARAGRAPH
    ]
    times = Counter(lines[place] for run in between for place in run)
    twice = {lines[run[0]] for run in between if len(run) > 1}
    return {
        place for run in between for place in run if lines[place] in twice and times[lines[place]] >= _AGAIN
    }


def _links(lines: Sequence[str]) -> set[int]:
    """The places of headlines of other articles: several in a row that share hardly a word with the text."""
    runs = [run for run in _runs_of_headlines(lines) if _is_of_links(lines, run)]
    if not runs:
        return set()
    links = {place for run in runs for place in run}
    rest = [line for place, line in enumerate(lines) if place not in links]
    if sum(map(len, rest)) < _TEXT_AROUND * sum(len(lines[place]) for place in links):
        return set()
    text = SharedWords(rest)
    strange = (run for run in runs if all(text.share(lines[place]) <= _LINK_SHARE for place in run))
    return {place for run in strange for place in run}


def _runs_of_headlines(lines: Sequence[str]) -> list[list[int]]:
    """The places of lines in a row that can be headlines, with other lines above and below them."""
    runs: list[list[int]] = [[]]
    for place, line in enumerate(lines):
        if _can_be_link(line):
            runs[-1].append(place)
        elif line:
            runs.append([])
    return [run for run in runs[:-1] if len(run) >= _LINKS and run[0] > 0]


def _can_be_link(line: str) -> bool:
    if not line or len(line) > LONGEST_HEADLINE or line.endswith((".", ":", "،", ",")):
        return False
    if line.count(" ") < _LINK_WORDS - 1 or is_entry(line) or any(sign in line for sign in TAG_SIGNS):
        return False
    return line_kind(line) is None


def _is_of_links(lines: Sequence[str], run: Sequence[int]) -> bool:
    above = next((lines[place] for place in range(run[0] - 1, -1, -1) if lines[place]), "")
    return not above.endswith(":") and word_count([lines[place] for place in run]) >= _MEAN_LINK * len(run)
