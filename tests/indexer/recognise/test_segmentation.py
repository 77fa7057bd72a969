"""The words of hashtags: by their separators, and by a vocabulary."""

import csv
import gzip
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.settings import Settings
from archive.text.analyzer import fold
from indexer.recognise.segmentation import LONGEST_CUT, segment
from indexer.vocabulary import TagVocabulary

WORD = re.compile(r"[^\W_]+")
TAG = re.compile(r"[#＃]\s?[\w\u064b-\u0652]+")
# As often as the words of a small newspaper; so small a vocabulary has no "in" or "from" to be measured by.
KNOWN = {
    "الحرس": 50, "الوطني": 90, "حلب": 40, "تحترق": 3, "بيروت": 80, "مدينه": 200, "السلام": 60,
    "aleppo": 20, "burning": 8, "the": 900, "is": 500,
}  # fmt: skip


def known(word: str) -> int:
    return KNOWN.get(word, 0)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param("حلب_تحترق", ("حلب", "تحترق"), id="underscore: Aleppo burns"),
        pytest.param("__حلب__تحترق_", ("حلب", "تحترق"), id="underscores everywhere"),
        pytest.param(
            "انصروناـبالدعاء", ("انصرونا", "بالدعاء"), id="help us with prayer: tatweel joins nothing"
        ),
        pytest.param("شـابوص", ("شـابوص",), id="tatweel that lengthens a letter: a name"),
        pytest.param("AleppoIsBurning", ("Aleppo", "Is", "Burning"), id="capitals"),
        pytest.param("BBCNews", ("BBC", "News"), id="an abbreviation before a word"),
        pytest.param("YouTubeDown", ("YouTube", "Down"), id="a name with a capital inside"),
        pytest.param("no_noise_26", ("no", "noise", "26"), id="English with underscores"),
        pytest.param("رؤية2030", ("رؤية", "2030"), id="vision 2030: the border of a number"),
        pytest.param("G20", ("G20",), id="a letter and a number stay one"),
        pytest.param("حلبAleppo", ("حلب", "Aleppo"), id="the border of scripts"),
        pytest.param("ÉcoleÉtéÀNice", ("École", "Été", "À", "Nice"), id="accents"),
        pytest.param("الحرسالوطني", ("الحرسالوطني",), id="national guard: whole without a vocabulary"),
    ],
)
def test_a_tag_is_cut_at_its_separators(tag: str, expected: tuple[str, ...]) -> None:
    assert segment(tag) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param("الحرسالوطني", ("الحرس", "الوطني"), id="the national guard"),
        pytest.param("مدينةالسلام", ("مدينة", "السلام"), id="city of peace: ta marbuta ends a word"),
        pytest.param("حلبـتحترق", ("حلب", "تحترق"), id="Aleppo burns, tatweel between joining letters"),
        pytest.param("حلبوبيروت", ("حلب", "وبيروت"), id="Aleppo and Beirut: the clitic stays on its word"),
        pytest.param("لبيروت", ("لبيروت",), id="for Beirut: a clitic is not split off"),
        pytest.param("aleppoisburning", ("aleppo", "is", "burning"), id="English without capitals"),
        pytest.param("بيروت2020", ("بيروت", "2020"), id="Beirut 2020"),
        pytest.param("قذعملبحيض", ("قذعملبحيض",), id="letters that mean nothing stay together"),
    ],
)
def test_a_tag_without_separators_is_cut_by_the_vocabulary(tag: str, expected: tuple[str, ...]) -> None:
    assert segment(tag, known) == expected


def test_a_run_too_long_to_be_a_tag_is_left_whole() -> None:
    run = "حلب" * LONGEST_CUT
    assert segment(run, known) == (run,)


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_cutting_loses_no_letter(tag: str) -> None:
    for words in (segment(tag), segment(tag, known)):
        assert all(words)
        assert letters("".join(words)) == letters(tag)


def test_a_word_beginning_like_not_is_priced_when_not_itself_is_unknown() -> None:
    known_word = {"لاجيون": 2, "جيون": 3}  # refugees; the same without its first two letters, "not"
    assert segment("لاجئون", lambda word: {**known_word, "لاجئون": 2}.get(word, 0)) == ("لاجئون",)
    assert "".join(segment("لاجيونلاجيون", lambda word: known_word.get(word, 0))) == "لاجيونلاجيون"


@given(
    st.dictionaries(st.text("لاماحب", min_size=1, max_size=4), st.integers(1, 9)),
    st.text("لاماحب", max_size=9),
)
def test_no_vocabulary_breaks_the_cutting(vocabulary: dict[str, int], tag: str) -> None:
    assert "".join(segment(tag, lambda word: vocabulary.get(word, 0))) == tag


def letters(text: str) -> list[str]:
    return [char for char in text if char.isalnum() and char != "\N{ARABIC TATWEEL}"]


def test_words_of_real_tags_are_found_without_their_underscores(shared_data: Path) -> None:
    """The figure that the prices are set by: the tags of news channels; frequencies alone give .97 here."""
    with (shared_data / "news" / "asnd-posts.csv").open(encoding="utf-8-sig", newline="") as file:
        posts = [row["Content"] for row in csv.DictReader(file)]
    vocabulary = Counter(words_of(posts) + words_of(articles(shared_data)))
    tags = {tag.strip("_") for post in posts for tag in re.findall(r"#([\w\u064b-\u0652]+)", post)}
    cut = [tag for tag in sorted(tags) if "_" in tag and re.fullmatch("[\u0621-\u0652_]+", tag)]
    assert len(cut) > 40
    assert f1(cut, lambda tag: segment(tag, vocabulary.__getitem__)) >= 0.95


@pytest.fixture
def our_tags() -> list[str]:
    """Tags in the manner of the news, spoken Arabic and names among them."""
    rows = (Path(__file__).parents[2] / "corpus" / "tags.tsv").read_text("utf-8").splitlines()
    return [row.split("\t")[0] for row in rows]


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path, dictionaries=()))


def test_words_of_our_own_tags_are_found_by_the_archive_and_the_lexicon(
    shared_data: Path, our_tags: list[str], lexicon: Lexicon
) -> None:
    vocabulary = TagVocabulary(lexicon=lexicon)
    vocabulary.observe(articles(shared_data))
    assert f1(our_tags, vocabulary.cut) >= 0.96


def test_words_of_our_own_tags_are_found_by_the_lexicon_alone(our_tags: list[str], lexicon: Lexicon) -> None:
    assert f1(our_tags, TagVocabulary(lexicon=lexicon).cut) >= 0.90


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param(
            "ومحمدفيحلب", ("ومحمد", "في", "حلب"), id="and Mohamed in Aleppo: a clitic before a name"
        ),
        pytest.param("سنعبرالبحر", ("سنعبر", "البحر"), id="we will cross the sea: the future's two prefixes"),
    ],
)
def test_prefixes_stay_on_their_words(tag: str, expected: tuple[str, ...]) -> None:
    words = {**KNOWN, "في": 900, "من": 600, "عبر": 80, "البحر": 60}  # in, from, he crossed, the sea
    assert segment(tag, lambda word: words.get(word, 0)) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param(
            "لاللقاح", ("لا", "للقاح"), id="no to the vaccine: 'for' never stands before the article"
        ),
        pytest.param("كلماتمخيفة", ("كلمات", "مخيفة"), id="frightening words: a feminine plural"),
        pytest.param("معأشقائنا", ("مع", "أشقائنا"), id="with our brothers: the hamza has a seat"),
        pytest.param("ياحسين", ("يا", "حسين"), id="O Hussein: though once written together"),
    ],
)
def test_what_affixes_do_to_words_is_known(tag: str, expected: tuple[str, ...]) -> None:
    words = {
        "في": 900, "من": 600, "لا": 400, "مع": 300, "يا": 80,  # in, from, no, with, O
        "لقاح": 30, "اللقاح": 30, "كلمه": 90, "مخيف": 8, "اشقاء": 9,  # (the) vaccine, word, frightening,
        "حسين": 60, "ياحسين": 1,  # … brothers, Hussein, O Hussein
    }  # fmt: skip
    assert segment(tag, lambda word: words.get(word, 0)) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        pytest.param("نازلأحميحقي", ("نازل", "أحمي", "حقي"), id="I go down to guard my right, Iraq"),
        pytest.param("بدنانحكيعابيروت", ("بدنا", "نحكي", "عا", "بيروت"), id="we want to talk on Beirut"),
    ],
)
def test_spoken_words_are_known_to_a_vocabulary_without_them(tag: str, expected: tuple[str, ...]) -> None:
    words = {"في": 900, "من": 600, "احمي": 4, "نحكي": 4, "بيروت": 9}  # in, from, I guard, we talk
    assert segment(tag, lambda word: words.get(word, 0)) == expected


def test_words_that_help_a_vocabulary_are_none() -> None:
    """Japan begins like "to" (``إلى``): without any vocabulary it stays whole."""
    assert segment("اليابان", Counter[str]().__getitem__) == ("اليابان",)


def articles(shared_data: Path) -> list[str]:
    with gzip.open(shared_data / "news" / "saudinewsnet-3days.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [f"{record['title']}\n{record['content']}" for record in records]


def words_of(texts: list[str]) -> list[str]:
    return [word for text in texts for word in WORD.findall(fold(TAG.sub(" ", text)))]


def f1(tags: list[str], cut_words: Callable[[str], tuple[str, ...]]) -> float:
    """Give the F1 of whole words, where each tag is given without its underscores."""
    right = expected = given_back = 0
    for tag in tags:
        words = [word for word in tag.split("_") if word]
        cut = cut_words("".join(words))
        right += len(places(words) & places(cut))
        expected += len(words)
        given_back += len(cut)
    return 2 * right / (expected + given_back)


def places(words: list[str] | tuple[str, ...]) -> set[tuple[int, int]]:
    ends = [sum(len(word) for word in words[: count + 1]) for count in range(len(words))]
    return {(end - len(word), end) for word, end in zip(words, ends, strict=True)}
