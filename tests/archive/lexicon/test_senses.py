"""Our dictionary's format, its files, and dictionaries of others."""

import gzip
from collections import Counter
from pathlib import Path

import pytest

from archive.errors import InputError
from archive.lexicon.dictd import read_dictd
from archive.lexicon.lexicon import open_lexicon
from archive.lexicon.senses import read_senses
from archive.lexicon.store import OWN_DICTIONARY
from archive.settings import Settings
from archive.text.analyzer import word_forms

FILES = sorted(OWN_DICTIONARY.glob("*.tsv"))
ARABIC_LETTERS = set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ")


def written(folder: Path, text: str) -> Path:
    path = folder / "words.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_line_is_read_into_its_parts(tmp_path: Path) -> None:
    path = written(tmp_path, "# words\nbook; volume\tnoun\tكتاب/كتب; مجلد\tprinted\n")
    (sense,) = read_senses(path)
    assert sense.english == ("book", "volume")
    assert sense.arabic == (("كتاب", "كتب"), ("مجلد",))  # book, books; volume
    assert (sense.part, sense.note) == ("noun", "printed")


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("book", "1 columns"),
        ("book\tthing\tكتاب", "'thing' is no part of speech"),
        ("a\tb\tc\td\te", "5 columns"),
    ],
)
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str, complaint: str) -> None:
    path = written(tmp_path, f"# words\n{line}\n")
    with pytest.raises(InputError, match=f"line 2: {complaint}"):
        list(read_senses(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_of_our_dictionary_is_one_sense(path: Path) -> None:
    senses = list(read_senses(path))
    assert senses
    for sense in senses:
        for form in (form for forms in sense.arabic for form in forms):
            assert form == form.strip(), sense
            assert form, sense
            assert set(form) <= ARABIC_LETTERS, sense
        assert all(word and word == word.strip() for word in sense.english), sense


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_our_files_are_sorted_and_say_how_to_add_a_line(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    words = [line.split("\t")[0].casefold() for line in lines if line and not line.startswith("#")]
    assert words == sorted(words)
    assert lines[0].startswith("#")


def test_no_line_stands_twice() -> None:
    lines = [line for path in FILES for line in path.read_text(encoding="utf-8").splitlines()]
    senses = Counter(tuple(line.split("\t")[:3]) for line in lines if line and not line.startswith("#"))
    assert [sense for sense, count in senses.items() if count > 1] == []


def test_a_dictionary_of_ones_own_is_read_too(tmp_path: Path) -> None:
    path = written(tmp_path, "zyzzyva\tnoun\tسوسة\n")
    lexicon = open_lexicon(Settings(data=tmp_path, dictionaries=(path,)))
    assert [each.text for each in lexicon.translate(list(word_forms("zyzzyva")))] == ["سوسة"]  # weevil


def test_a_dictd_dictionary_is_read(tmp_path: Path) -> None:
    entry = "Siege /si:dj/\n1. حصار (حرب)\n2. محاصرة، تطويق\n".encode()  # siege; besieging, encirclement
    (tmp_path / "d.dict.dz").write_bytes(gzip.compress(b"....." + entry))
    index = tmp_path / "d.index"
    # Offset 5 and the entry's length, in the digits of base 64.
    index.write_text(
        f"00databaseshort\tA\tB\nsiege\tF\tB{chr(ord('A') + len(entry) - 64)}\n", encoding="utf-8"
    )
    assert list(read_dictd(index)) == [("siege", ("حصار", "محاصرة", "تطويق"))]


def test_a_dictd_dictionary_without_its_text_is_named(tmp_path: Path) -> None:
    index = tmp_path / "d.index"
    index.write_text("siege\tA\tB\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"d\.index cannot be read"):
        list(read_dictd(index))
