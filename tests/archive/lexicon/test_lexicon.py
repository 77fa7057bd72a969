"""What a look-up gives, in which order, and what it leaves out."""

import gzip
from collections.abc import Sequence
from pathlib import Path

import pytest

from archive.errors import SettingsError
from archive.lexicon.lexicon import Lexicon, Translation, open_lexicon
from archive.settings import Settings
from archive.text.analyzer import fold, word_forms


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


def look_up(lexicon: Lexicon, text: str) -> tuple[Translation, ...]:
    return lexicon.translate(list(word_forms(text)))


def texts(translations: Sequence[Translation]) -> list[str]:
    return [fold(each.text) for each in translations]


def installed(folder: Path, headword: str, translation: str) -> Path:
    """A dictd dictionary of one entry."""
    entry = f"{headword}\n{translation}\n".encode()
    (folder / "d.dict.dz").write_bytes(gzip.compress(entry))
    index = folder / "d.index"
    index.write_text(f"{headword}\tA\t{chr(ord('A') + len(entry))}\n", encoding="utf-8")
    return index


def test_conjugated_forms_do_not_push_an_equivalent_out(lexicon: Lexicon) -> None:
    found = texts(look_up(lexicon, "arrest"))
    assert fold("توقيف") in found  # detention
    assert found.index(fold("توقيف")) < found.index(fold("يعتقل"))  # he arrests


@pytest.mark.parametrize(
    ("word", "wrong"),
    [
        pytest.param("authority", "مؤلف", id="authority, author"),
        pytest.param("university", "كون", id="university, universe"),
        pytest.param("organ", "تنظيم", id="organ, organising"),
        pytest.param("general", "كريم", id="general, generous"),
    ],
)
def test_a_word_is_not_translated_by_another_of_its_stem(lexicon: Lexicon, word: str, wrong: str) -> None:
    assert fold(wrong) not in texts(look_up(lexicon, word))


def test_an_arabic_word_comes_before_another_of_its_stem(lexicon: Lexicon) -> None:
    weights = {each.text: each.weight for each in look_up(lexicon, "مدرسة")}  # school; مدرس, teacher
    assert weights["school"] == 1
    assert max((weight for text, weight in weights.items() if "teacher" in text), default=0) < 0.5


def test_a_town_with_the_name_of_a_common_word_comes_after_the_word(lexicon: Lexicon) -> None:
    found = texts(look_up(lexicon, "دولة"))  # state; also the town of Dhule
    assert found[:2] == ["state", "country"]
    assert look_up(lexicon, "دولة")[found.index("dhule")].weight < 0.5


def test_an_installed_dictionary_comes_after_ours_and_is_not_asked_for_names(tmp_path: Path) -> None:
    siege = installed(tmp_path, "siege", "كرسي")  # chair, as the word once meant
    found = look_up(open_lexicon(Settings(data=tmp_path, dictionaries=(siege,))), "siege")
    assert fold(found[0].text) == fold("حصار")  # siege
    assert [each.weight < 0.8 for each in found if each.text == "كرسي"] == [True]
    (other := tmp_path / "names").mkdir()
    aleppo = installed(other, "حلب", "Milking")
    names = open_lexicon(Settings(data=tmp_path, dictionaries=(aleppo,)))
    assert "milking" not in texts(look_up(names, "حلب"))  # Aleppo


def test_an_installed_dictionary_counts_in_full_for_a_word_that_ours_lacks(tmp_path: Path) -> None:
    zyzzyva = installed(tmp_path, "zyzzyva", "سوسة")  # weevil
    (found,) = look_up(open_lexicon(Settings(data=tmp_path, dictionaries=(zyzzyva,))), "zyzzyva")
    assert (found.text, found.weight) == ("سوسة", 1)


def test_a_sense_knows_the_company_it_keeps(lexicon: Lexicon) -> None:
    company = {fold(each.text): each.company for each in look_up(lexicon, "strike")}
    assert "worker" in company[fold("إضراب")]  # stopping work
    assert "worker" not in company[fold("غارة")]  # raid


def test_a_dictionary_that_is_not_there_is_named_with_the_remedy(tmp_path: Path) -> None:
    missing = tmp_path / "none.index"
    with pytest.raises(SettingsError, match=r"names .*none\.index, which is not there: mend it"):
        open_lexicon(Settings(data=tmp_path, dictionaries=(missing,)))


def test_a_name_is_not_translated_by_the_words_that_share_its_stem(lexicon: Lexicon) -> None:
    # Aleppo, whose stem is that of a racecourse
    assert {each.origin for each in look_up(lexicon, "حلب")} == {"place"}
