"""What a look-up gives, in which order, and what it leaves out."""

import gzip
import string
from collections.abc import Sequence
from pathlib import Path

import pytest

from archive.errors import SettingsError
from archive.lexicon.keys import key_forms
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
    length = string.ascii_letters.swapcase()[len(entry)]  # one digit of base 64
    index.write_text(f"{headword}\tA\t{length}\n", encoding="utf-8")
    return index


def test_conjugated_forms_do_not_push_an_equivalent_out(lexicon: Lexicon) -> None:
    found = texts(look_up(lexicon, "arrest"))
    assert fold("توقيف") in found  # detention
    assert fold("يعتقل") not in found  # he arrests: of one stem with "he arrested"


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


def test_a_lexicon_with_dictionaries_of_ones_own_is_kept_among_ones_own_data(tmp_path: Path) -> None:
    zyzzyva = installed(tmp_path, "zyzzyva", "سوسة")  # weevil
    data = tmp_path / "data"
    open_lexicon(Settings(data=data, dictionaries=(zyzzyva,)))
    assert len(list(data.glob("lexicon-*.sqlite"))) == 1


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


@pytest.mark.parametrize(
    ("asked", "translation", "wrong"),
    [
        pytest.param("Hamas", "حماس", "مدينة حماة", id="Hamas is no form of Hama"),
        pytest.param("الحرم", "Haram", "deny", id="the sanctuary is no verb, he forbade"),
        pytest.param("الديون", "debt", "religion", id="debts: a form of religion too"),
        pytest.param("العبادي", "Abadi", "worship", id="a family name, and worship"),
        pytest.param("روحاني", "Rouhani", "mystery", id="a family name, and spiritual"),
        pytest.param("فهد", "Fahd", "fund", id="a given name, and a panther"),
        pytest.param("سروج", "Suruç", "saddle", id="a town, and saddles"),
        pytest.param("الغالب", "predominant", "Ghalib", id="most of: nobody with an article"),
    ],
)
def test_what_a_word_is_comes_before_what_it_may_be(
    lexicon: Lexicon, asked: str, translation: str, wrong: str
) -> None:
    weights = {fold(each.text): each.weight for each in look_up(lexicon, asked)}
    assert weights.get(fold(wrong), 0.0) < weights[fold(translation)]


@pytest.mark.parametrize(
    ("asked", "translation"),
    [
        pytest.param("US", "الولايات المتحدة", id="the United States"),
        pytest.param("US", "أمريكي", id="American"),
        pytest.param("WHO", "منظمة الصحة العالمية", id="the World Health Organization"),
        pytest.param("UN", "الأمم المتحدة", id="the United Nations"),
        pytest.param("EU", "الاتحاد الأوروبي", id="the European Union"),
        pytest.param("UK", "المملكة المتحدة", id="the United Kingdom"),
        pytest.param("علي", "Ali", id="Ali, who is no preposition"),
    ],
)
def test_a_name_that_folds_to_a_stop_word_is_known_as_it_is_written(
    lexicon: Lexicon, asked: str, translation: str
) -> None:
    assert fold(translation) in texts(lexicon.translate(key_forms(asked)))


@pytest.mark.parametrize("asked", ["us", "who", "it", "to be or not to be", "من هو", "في", "إلى", "على"])
def test_a_stop_word_is_known_by_nothing(lexicon: Lexicon, asked: str) -> None:
    assert all(key_forms(word) == () for word in asked.split() if word != "not")
    assert lexicon.translate(key_forms(asked)) == ()


def test_an_installed_dictionary_says_nothing_of_a_person_s_name_nor_what_shares_but_a_stem(
    tmp_path: Path,
) -> None:
    (names := tmp_path / "names").mkdir()
    nasser = installed(names, "ناصر", "proponent")  # Nasser; also who helps
    assert "proponent" not in texts(
        look_up(open_lexicon(Settings(data=tmp_path, dictionaries=(nasser,))), "ناصر")
    )
    (stems := tmp_path / "stems").mkdir()
    sugary = installed(stems, "سكران", "sozzled")  # drunk; asked is سكري, diabetes
    assert "sozzled" not in texts(
        look_up(open_lexicon(Settings(data=tmp_path, dictionaries=(sugary,))), "السكري")
    )


def test_few_translations_come_from_an_installed_dictionary(tmp_path: Path) -> None:
    many = installed(tmp_path, "zyzzyva", "سوس, نمل, نحل, دود, بق")  # weevils, ants, bees, worms, bugs
    assert len(look_up(open_lexicon(Settings(data=tmp_path, dictionaries=(many,))), "zyzzyva")) == 4


@pytest.mark.parametrize(
    ("typed", "meant", "other"),
    [
        pytest.param("إبل", "camel", "apple", id="camels, not Apple"),
        pytest.param("أبل", "apple", "camel", id="Apple, not camels"),
        pytest.param("المرأة", "woman", "mirror", id="the woman, not a mirror"),
        pytest.param("مرسي", "morsi", "anchorage", id="Morsi, not an anchorage"),
        pytest.param("غاز", "gas", "puzzle", id="gas, not puzzles (ألغاز)"),
        pytest.param("VAT", fold("ضريبة القيمة المضافة"), fold("حوض"), id="a tax, not a basin"),
    ],
)
def test_of_what_folds_alike_the_word_spelled_so_comes_first(
    lexicon: Lexicon, typed: str, meant: str, other: str
) -> None:
    weights = {fold(each.text): each.weight for each in lexicon.translate(key_forms(typed), typed)}
    assert weights.get(other, 0.0) < weights[meant]


@pytest.mark.parametrize(
    ("plural", "meant", "other"),
    [
        pytest.param("ديون", "debt", "religion", id="debts: the plural of religion is another"),
        pytest.param("طلاب", "student", "demand", id="students: a verb has no plural"),
    ],
)
def test_a_plural_is_not_of_a_sense_that_has_another(
    lexicon: Lexicon, plural: str, meant: str, other: str
) -> None:
    weights = {each.text: each.weight for each in look_up(lexicon, plural)}
    assert weights.get(other, 0.0) < 0.5 * weights[meant]


@pytest.mark.parametrize(
    ("asked", "translation"),
    [
        pytest.param("Jidda", "جدة", id="Jeddah"),
        pytest.param("Rakka", "الرقة", id="Raqqa"),
        pytest.param("Sissi", "السيسي", id="Sisi"),
        pytest.param("Moubarak", "حسني مبارك", id="Mubarak"),
        pytest.param("Husayn", "حسين", id="Hussein"),
        pytest.param("بحزب الله", "Hezbollah", id="by Hezbollah"),
        pytest.param("بدمج", "merger", id="by merging: three letters"),
        pytest.param("بجدة", "Jeddah", id="in Jeddah"),
        pytest.param("عمرة", "Umrah", id="Umrah without its article"),
        pytest.param("العمرة", "Umrah", id="Umrah with it"),
    ],
)
def test_a_word_is_known_in_its_other_spellings_and_behind_a_clitic(
    lexicon: Lexicon, asked: str, translation: str
) -> None:
    assert fold(translation) in texts(lexicon.translate(key_forms(asked), asked))


def test_umrah_is_asked_for_with_its_article_which_tells_it_from_his_age(lexicon: Lexicon) -> None:
    assert "عمره" not in texts(look_up(lexicon, "Umrah"))
    assert "العمره" in texts(look_up(lexicon, "Umrah"))


def test_an_installed_dictionary_of_words_says_nothing_of_an_abbreviation(tmp_path: Path) -> None:
    basin = installed(tmp_path, "vat", "حوض")
    lexicon = open_lexicon(Settings(data=tmp_path, dictionaries=(basin,)))
    assert fold("حوض") in texts(lexicon.translate(key_forms("vat"), "vat"))
    assert fold("حوض") not in texts(lexicon.translate(key_forms("VAT"), "VAT"))


def test_a_name_with_an_apostrophe_is_one_word(lexicon: Lexicon) -> None:
    assert texts(lexicon.translate(key_forms("Sana'a"))) == ["صنعاء"]  # and no SANA, the news agency
    assert [form.exact for form in key_forms("women's rights")] == ["women", "rights"]


def test_headwords_complete_what_is_typed_the_shortest_first(lexicon: Lexicon) -> None:
    assert lexicon.complete("erdo", limit=5)[0] == "erdogan"
    assert all(" " not in each for each in lexicon.complete("ali", limit=50))
    assert lexicon.complete("erdogan", limit=5) == ()
    assert len(lexicon.complete("ال", limit=5)) == 5
    assert lexicon.complete("zzqx", limit=5) == ()
