"""What the letter sequences of langdetect's profiles say of a name or a few words in Latin letters.

Asked last: words and whole letters tell more (``latin_language.py``).
"""

import re
from functools import cache, lru_cache
from math import log

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

_LATIN_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_SEQUENCE = 3  # letters
_NEVER = 0.5 / 10_000  # the share of a sequence that a language has not, as langdetect reckons it
_LEAD = (
    0.1  # nats a sequence, over names of newspapers: 47 of 54 foreign ones are told, 7 of 56 English ones not
)


def likeliest(text: str, prior: dict[str, float]) -> tuple[str, float] | None:
    """Give the likeliest of the languages in ``prior`` and its probability; None if no letters are known."""
    detector = _profiles().create()
    detector.set_prior_map(prior)
    detector.append(text.title() if text.isupper() else text)
    try:
        answers = detector.get_probabilities()
    except LangDetectException:  # no letter sequence that any profile knows
        return None
    return (answers[0].lang, float(answers[0].prob)) if answers else None


@lru_cache(maxsize=4096)
def is_rather(name: str, language: str) -> bool:
    """Whether the letters of a name are more those of ``language`` than of English, nothing else known.

    Between two languages the profiles tell most names, among all of them few.
    """
    profiles = _profiles()
    of_language, of_english = profiles.langlist.index(language), profiles.langlist.index("en")
    shares = [
        profiles.word_lang_prob_map[sequence]
        for word in _LATIN_WORD.findall(name.title() if name.isupper() else name)
        for sequence in _sequences(f" {word} ")
        if sequence in profiles.word_lang_prob_map
    ]
    lead = sum(log((share[of_language] + _NEVER) / (share[of_english] + _NEVER)) for share in shares)
    return lead > _LEAD * len(shares)


def _sequences(word: str) -> list[str]:
    return [
        word[at : at + length]
        for length in range(1, _LONGEST_SEQUENCE + 1)
        for at in range(len(word) - length + 1)
    ]


@cache
def _profiles() -> DetectorFactory:
    """langdetect's profiles, read once at the first question (half a second); seeded, so answers repeat."""
    factory = DetectorFactory()
    factory.load_profile(langdetect.PROFILES_DIRECTORY)
    factory.set_seed(0)
    return factory
