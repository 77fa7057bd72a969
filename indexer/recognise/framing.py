"""What a text says itself, without what it quotes in another script: who quotes whom decides its language.

Which language the rest is in is told in ``language.py``.
"""

import re
from typing import Final

from indexer.recognise.language_words import ARABIC_SCRIPT_WORDS, FUNCTION_WORDS

_ARABIC: Final = "\u0620-\u065f\u066e-\u06d3"
_LATIN: Final = "A-Za-zÀ-ɏ"
_ARABIC_WORD: Final = re.compile(f"[{_ARABIC}]+")
_LATIN_WORD: Final = re.compile(f"[{_LATIN}]+")
_QUOTATION: Final = re.compile(r"«[^«»\n]{3,600}»|“[^“”\n]{3,600}”|\"[^\"\n]{3,600}\"|\[[^\[\]\n]{1,300}\]")
# "… writes on Twitter:" and a line in the other script, or "… على تويتر:" and one
_INTRODUCED: Final = re.compile(
    rf"^(?:(?P<latin>[^\n:{_ARABIC}]*+):[^\w\n]*+\n{{0,2}}[^\w\n]*+[{_ARABIC}]"
    rf"|(?P<arabic>[^\n:{_LATIN}]*+):[^\w\n]*+\n{{0,2}}[^\w\n]*+[{_LATIN}])[^\n]*+",
    re.MULTILINE,
)
_FEWEST: Final = {"latin": 3, "arabic": 2}  # words of a clause that introduces
_SMALL_WORDS: Final = frozenset(word for words in FUNCTION_WORDS.values() for word in words)
_FEWEST_LEFT: Final = 2  # words
_ENCLOSED: Final = 2  # times the words of a frame that begins and ends a text may stand between


def running_text(text: str, script: str) -> str:
    """Give a text that begins in a script (``latin``, ``arabic``) without its quotations in the other one.

    A quotation stands between quotation marks or square brackets, or on the line that a clause with a colon
    introduces; and what stands between a first and a last line in ``script`` is quoted by these. The text is
    given as it is if no sentence of its own is left.
    """
    rest = _INTRODUCED.sub(_introduction, _QUOTATION.sub(" ", text))
    rest = _frame(rest, script) or rest
    says = len(rest.split()) >= _FEWEST_LEFT and (script == "arabic" or _script(rest) == "latin")
    return rest if says else text


def _introduction(match: re.Match[str]) -> str:
    """The clause alone, if it is one: some words, in Latin letters a small one among them."""
    script = match.lastgroup or "latin"
    words = (_LATIN_WORD if script == "latin" else _ARABIC_WORD).findall(match[script])
    says = script == "arabic" or any(word.lower() in _SMALL_WORDS for word in words)
    return match[script] if says and len(words) >= _FEWEST[script] else match[0]


def _frame(text: str, script: str) -> str | None:
    """The lines in a script, if the first and the last one are, and are sentences, and they frame no more
    than twice their words.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 3 or _script(lines[0]) != script or _script(lines[-1]) != script:
        return None
    framing = [line for line in lines if _script(line) == script]
    words, all_words = (sum(len(line.split()) for line in each) for each in (framing, lines))
    return "\n".join(framing) if all_words - words <= _ENCLOSED * words else None


def _script(line: str) -> str | None:
    """The script of a line that is a sentence by its small words."""
    latin, arabic = _LATIN_WORD.findall(line), _ARABIC_WORD.findall(line)
    if len(latin) > len(arabic):
        return "latin" if any(word.lower() in _SMALL_WORDS for word in latin) else None
    return "arabic" if any(word in ARABIC_SCRIPT_WORDS["ar"] for word in arabic) else None
