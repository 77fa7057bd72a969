"""What our dictionary holds: its lines by kind, which frequent words it reaches, how far FreeDict agrees.

``python -m benchmarks.dictionary`` prints the report with the frequent words that are missing, ``--list``
also the words that FreeDict tells otherwise, for a reader who knows both languages. The rules that every line
keeps are tests (``tests/archive/lexicon/test_dictionary.py``). FreeDict (GPL) is only counted against, never
copied.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from archive.lexicon.dictd import read_dictd
from archive.lexicon.lexicon import Lexicon
from archive.lexicon.senses import Sense, read_senses
from archive.lexicon.store import OWN_DICTIONARY, lexicon_file
from archive.settings import DEBIAN_FREEDICT
from archive.text.analyzer import fold, word_forms
from archive.text.stop_words import STOP_WORDS
from benchmarks.coverage import (
    LISTS,
    Coverage,
    arabic_reach,
    english_reach,
    frequent_words,
    measure_coverage,
    read_words_without_content,
)

ENGLISH_WORDS = 10_000
ARABIC_CONTENT_WORDS, ARABIC_WORDS_READ = 5_000, 10_000
AGREEMENT = 0.75
NAMES = ("person", "org", "place")


@dataclass(frozen=True, slots=True)
class Counts:
    """Lines of one file: all, fixed phrases of several words that are no names, and names by kind."""

    name: str
    lines: int
    phrases: int
    persons: int
    organisations: int
    places: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """The words that FreeDict has as well, and those for which no Arabic stem is in common."""

    words: int
    apart: tuple[str, ...]

    @property
    def share(self) -> float:
        """The part with an Arabic stem in common, between 0 and 1."""
        return 1 - len(self.apart) / self.words if self.words else 1.0


def read_dictionary() -> dict[str, tuple[Sense, ...]]:
    """Give the lines of each of our files by the file's name; raises InputError at a line that is none."""
    return {path.stem: tuple(read_senses(path)) for path in sorted(OWN_DICTIONARY.glob("*.tsv"))}


def count_lines(name: str, senses: Collection[Sense]) -> Counts:
    """Count the lines of one file by kind."""
    parts = [sense.part for sense in senses]
    phrases = sum(sense.part not in NAMES and " " in sense.english[0] for sense in senses)
    return Counts(name, len(senses), phrases, *(parts.count(part) for part in NAMES))


def measure_agreement(senses: Iterable[Sense], index: Path) -> Agreement:
    """Compare the single English words that both have with a dictd dictionary, by Arabic stems.

    Names are left out: papers spell them in several ways.
    """
    words = [sense for sense in senses if sense.part not in NAMES]
    ours = _stems_by_word(
        (word, form) for sense in words for word in sense.english for forms in sense.arabic for form in forms
    )
    theirs = _stems_by_word((word, text) for word, translations in read_dictd(index) for text in translations)
    both = sorted(ours.keys() & theirs.keys())
    return Agreement(len(both), tuple(word for word in both if not ours[word] & theirs[word]))


def _stems_by_word(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    stems: dict[str, set[str]] = {}
    for word, text in pairs:
        if " " not in word and (found := set(_stems(text))):
            stems.setdefault(fold(word), set()).update(found)
    return stems


def _stems(text: str) -> Iterator[str]:
    return (form.stem for form in word_forms(text) if form.arabic and form.exact not in STOP_WORDS)


def _print_lines(files: dict[str, tuple[Sense, ...]]) -> None:
    counts = [count_lines(name, senses) for name, senses in files.items()]
    whole = count_lines("all", [sense for senses in files.values() for sense in senses])
    print(f"{'file':<28}{'lines':>8}{'phrases':>9}{'persons':>9}{'organisations':>15}{'places':>8}")
    for each in (*counts, whole):
        print(
            f"{each.name:<28}{each.lines:>8}{each.phrases:>9}{each.persons:>9}"
            f"{each.organisations:>15}{each.places:>8}"
        )


def _print_coverage(senses: Collection[Sense], lexicon: Lexicon) -> bool:
    """Print what becomes of the most frequent words; gives whether every content word is reached."""
    frequent = frequent_words()
    if frequent is None:
        print("\nfrequent words: not counted, wordfreq is not installed (`make dictionary` installs it)")
        return True
    in_english = read_words_without_content(LISTS / "english.tsv")
    # The Arabic list has English words too (http, the).
    in_arabic = in_english | read_words_without_content(LISTS / "arabic.tsv")
    arabic_words = frequent("ar", ARABIC_WORDS_READ)
    coverages = {
        "English": measure_coverage(frequent("en", ENGLISH_WORDS), in_english, english_reach(senses)),
        "Arabic": measure_coverage(arabic_words, in_arabic, arabic_reach(lexicon), most=ARABIC_CONTENT_WORDS),
    }
    for name, coverage in coverages.items():
        _print_words(name, coverage)
    return not any(coverage.missing for coverage in coverages.values())


def _print_words(name: str, coverage: Coverage) -> None:
    print(f"\nthe {coverage.words:,} most frequent {name} words")
    print(f"{coverage.stop_words:>8,} stop words")
    print(f"{coverage.signs:>8,} numbers, signs and single letters")
    print(f"{sum(coverage.without_content.values()):>8,} listed as no content words:")
    for reason, count in sorted(coverage.without_content.items()):
        print(f"{count:>16,} {reason}")
    print(f"{coverage.reached:>8,} content words, and names that have a line: reached")
    print(f"{len(coverage.missing):>8,} missing", *coverage.missing)


def _print_agreement(senses: Iterable[Sense], index: Path, *, listed: bool) -> bool:
    """Print how far FreeDict agrees; gives whether that is far enough."""
    if not index.exists():
        print("\nagreement: not counted, FreeDict is not installed")
        return True
    agreement = measure_agreement(senses, index)
    print(
        f"\nof {agreement.words:,} English words that FreeDict has too, {agreement.share:.1%} have an Arabic "
        f"stem in common (at least {AGREEMENT:.0%})"
    )
    if listed:
        print(" ".join(agreement.apart))
    return agreement.share >= AGREEMENT


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; returns 1 where a frequent word is missing or FreeDict agrees less than it should."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--list", action="store_true", help="name the words that FreeDict tells otherwise")
    listed = bool(parser.parse_args(arguments).list)
    files = read_dictionary()
    senses = [sense for each in files.values() for sense in each]
    _print_lines(files)
    with tempfile.TemporaryDirectory() as folder:
        path = lexicon_file(Path(folder), ())
        asked = list(word_forms("news"))
        begun = time.perf_counter()
        lexicon = Lexicon(path)
        lexicon.translate(asked)
        print(
            f"\ncompiled with the place names: {os.stat(path).st_size / 1e6:.1f} MB, "
            f"opened and asked in {(time.perf_counter() - begun) * 1000:.1f} ms"
        )
        covered = _print_coverage(senses, lexicon)
    agreed = _print_agreement(senses, DEBIAN_FREEDICT[0], listed=listed)
    return 0 if covered and agreed else 1


if __name__ == "__main__":
    sys.exit(main())
