"""The sample collection keeps its promises: readable records, real dates, reserved hosts, every feature.

How the samples are read, cleaned and found belongs to the tests of the indexer and the engines.
"""

import json
import re
import unicodedata
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "samples"
JSONL_FILES = sorted(SAMPLES.glob("*.jsonl"))
TEXT_FILES = sorted(SAMPLES.glob("*.txt"))
HTML_FILES = sorted(SAMPLES.glob("*.html"))

# The collection was written on this day; on a machine whose clock is behind, it is still not in the future.
WRITTEN_ON = date(2026, 11, 21)
RESERVED_HOSTS = {"example.org", "example.com", "example.net"}
DATE_SHAPE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2}))?)?)?\Z"
)
ADDRESS = re.compile(r"https?://([^/\s\"'<>]+)")
STRING_KEYS = {"body", "title", "url", "id", "source", "published", "language", "platform"}

Record = dict[str, object]


def _records(path: Path) -> list[Record]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _all_records() -> list[Record]:
    return [record for path in JSONL_FILES for record in _records(path)]


def _whole_text() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for path in [*JSONL_FILES, *TEXT_FILES, *HTML_FILES]
    ).replace("\\n", "\n")


def _arabic_share(text: str) -> float:
    """The share of Arabic letters among the letters of a text, between 0 and 1."""
    letters = [letter for letter in text if letter.isalpha()]
    arabic = sum(1 for letter in letters if unicodedata.name(letter, "").startswith("ARABIC"))
    return arabic / len(letters)


def _shingles(text: str) -> set[tuple[str, ...]]:
    """Every run of three words, marks and punctuation left out."""
    words = re.findall(r"\w+", text.translate(str.maketrans("أإة", "ااه")))
    return set(zip(words, words[1:], words[2:], strict=False))


@pytest.mark.parametrize("path", JSONL_FILES, ids=lambda path: path.name)
def test_every_line_is_a_record_with_a_body_and_known_types(path: Path) -> None:
    for number, record in enumerate(_records(path), start=1):
        assert isinstance(record, dict), f"{path.name}:{number}"
        for key in STRING_KEYS & record.keys():
            assert isinstance(record[key], str), f"{path.name}:{number} {key}"
            assert record[key], f"{path.name}:{number} {key} is empty"
        assert all(isinstance(name, str) for name in _list_of(record.get("authors", [])))
        shortest = 40 if "platform" in record else 200
        assert len(str(record["body"])) >= shortest, f"{path.name}:{number}"


def _list_of(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def test_the_collection_is_large_enough_for_a_first_look() -> None:
    articles = [record for record in _all_records() if "platform" not in record]
    assert len(articles) + len(TEXT_FILES) + len(HTML_FILES) >= 72


@pytest.mark.parametrize("key", ["id", "url"])
def test_no_two_records_share_an_identity(key: str) -> None:
    values = [record[key] for record in _all_records() if key in record]
    assert values
    assert len(values) == len(set(values))


def test_dates_are_real_and_not_in_the_future() -> None:
    today = max(WRITTEN_ON, datetime.now(UTC).date())
    for record in _all_records():
        if "published" not in record:
            continue
        shape = DATE_SHAPE.match(str(record["published"]))
        assert shape is not None, record["published"]
        published = date(int(shape["year"]), int(shape["month"] or 1), int(shape["day"] or 1))
        assert date(2011, 1, 1) <= published <= today


def test_every_year_from_2011_to_2026_has_articles() -> None:
    years = {str(record["published"])[:4] for record in _all_records() if "published" in record}
    assert years == {str(year) for year in range(2011, 2027)}


def test_some_records_are_undated_or_know_only_their_month_or_year() -> None:
    published = [str(record.get("published", "")) for record in _all_records()]
    assert sum(1 for value in published if not value) >= 4
    assert sum(1 for value in published if len(value) == len("2014-03")) >= 3
    assert "2012" in published


def test_arabic_english_and_mixed_articles_are_all_there() -> None:
    shares = [_arabic_share(str(record["body"])) for record in _all_records()]
    assert sum(1 for share in shares if share > 0.9) >= 30
    assert sum(1 for share in shares if share < 0.1) >= 20
    assert sum(1 for share in shares if 0.2 < share < 0.8) >= 5


@pytest.mark.parametrize(
    "path", [*JSONL_FILES, *TEXT_FILES, *HTML_FILES, SAMPLES / "README.md"], ids=lambda path: path.name
)
def test_addresses_use_only_reserved_hosts(path: Path) -> None:
    hosts = set(ADDRESS.findall(path.read_text(encoding="utf-8")))
    assert hosts - {"schema.org"} <= RESERVED_HOSTS  # schema.org names the vocabulary of JSON-LD


def test_at_least_three_stories_stand_in_two_outlets_nearly_word_for_word() -> None:
    articles = [record for record in _all_records() if "platform" not in record]
    cut = [(record.get("source"), _shingles(str(record["body"]))) for record in articles]
    pairs = [
        (first, second)
        for (first, one), (second, other) in combinations(cut, 2)
        if len(one & other) / len(one | other) > 0.6
    ]
    assert len(pairs) >= 4  # a triple is three pairs; with two more stories, five
    assert all(first != second for first, second in pairs)


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        pytest.param("#حلب_الخضراء", "#AleppoGreen", id="Aleppo green"),
        pytest.param("#الماء_حياة", "#WaterIsLife", id="water is life"),
        pytest.param("#زيتوننا", "#OurOlives", id="our olives"),
        pytest.param("#اقرأ_معنا", "#ReadWithUs", id="read with us"),
        pytest.param("#يد_بيد", "#HandInHand", id="hand in hand"),
        pytest.param("#القطار_يعود", "#BringBackTheTrain", id="the train comes back"),
        pytest.param("#بحر_نظيف", "#CleanSea", id="clean sea"),
        pytest.param("#رياضتها", "#HerGame", id="her sport"),
        pytest.param("#خسوف_2025", "#Eclipse2025", id="eclipse 2025"),
        pytest.param("#انتخابات_2018", "#Elections2018", id="elections 2018"),
    ],
)
def test_a_campaign_appears_under_both_its_names_in_one_article(arabic: str, english: str) -> None:
    bodies = [str(record["body"]) for record in _all_records()]
    assert any(arabic in body and english in body for body in bodies)


@pytest.mark.parametrize(
    "spelling",
    [
        pytest.param(" و#الماء_حياة", id="hashtag after 'and'"),
        pytest.param("لـ#مسبار_الأمل", id="hashtag after 'for' with tatweel"),
        pytest.param("(#AleppoGreen)", id="hashtag in brackets"),
        pytest.param("#القطــار_يعود", id="hashtag stretched with tatweel"),
        pytest.param("#رمضان_١٤٣٧", id="hashtag with Arabic-Indic digits"),
        pytest.param("هو#OneMinuteIsEnough", id="hashtag glued to the word before"),
        pytest.param("#وين_الباص؟", id="hashtag before a question mark"),
        pytest.param("#aleppo_green", id="lower case with underscore"),
        pytest.param("#حلب_الخضرا,", id="hashtag without its last letter"),
        pytest.param("jana_saves@", id="handle turned round"),
        pytest.param("@minawomenfc", id="handle"),
        pytest.param("فيس بوك", id="Facebook in two words"),
        pytest.param("فايسبوك", id="Facebook with alef"),
        pytest.param("الفيسبوك", id="Facebook with the article"),
        pytest.param("منصة إكس", id="platform X"),
        pytest.param("X (formerly Twitter)", id="X formerly Twitter"),
        pytest.param("إنستجرام", id="Instagram as in Egypt"),
        pytest.param("إنستكرام", id="Instagram as in Iraq"),
        pytest.param("انستغرام", id="Instagram without hamza"),
        pytest.param("تيليغرام", id="Telegram with ya"),
        pytest.param("تلغرام", id="Telegram"),
        pytest.param("واتس اب", id="WhatsApp in two words"),
        pytest.param("الواتس آب", id="WhatsApp with madda"),
        pytest.param("سناب شات", id="Snapchat"),
        pytest.param("لينكد إن", id="LinkedIn"),
        pytest.param("بلوسكاي", id="Bluesky"),
        pytest.param("ماستودون", id="Mastodon"),
        pytest.param("Clubhouse", id="Clubhouse"),
        pytest.param("كانون الثاني/يناير", id="dual month name, January"),
        pytest.param("فبراير/شباط", id="dual month name, February"),
        pytest.param("12 غشت 2026", id="Moroccan August"),
        pytest.param("10 دجنبر 2022", id="Moroccan December"),
        pytest.param("جويلية", id="Tunisian July"),
        pytest.param("20 جوان", id="Algerian June"),
        pytest.param("غرة محرم 1436 هـ", id="first of Muharram 1436"),
        pytest.param("12 ربيع الأول 1440هـ", id="12 Rabi al-awwal 1440"),
        pytest.param("١٢ تشرين الثاني/نوفمبر ٢٠١٦", id="date in Arabic-Indic digits"),
        pytest.param("(9/3/2018)", id="date in figures"),
        pytest.param("الاسعار", id="prices without hamza"),
        pytest.param("مدرسه", id="school with ha"),
        pytest.param("کتاب", id="book on a Persian keyboard"),
        pytest.param("الزَّيتونُ", id="olives with vowel marks"),
        pytest.param("Festival des Remparts", id="French name"),
        pytest.param("Denizin Sesi", id="Turkish title"),
        pytest.param("The Last Whistle", id="English film title"),
        pytest.param("المصدر:", id="source line"),
        pytest.param("مقالات ذات صلة", id="related articles"),
        pytest.param("زر الذهاب إلى الأعلى", id="back to top"),
    ],
)
def test_the_collection_shows(spelling: str) -> None:
    assert spelling in _whole_text()


@pytest.mark.parametrize(
    ("words_of_one", "words_of_other"),
    [
        pytest.param(("عربة", "1200"), ("carriage", "1,200"), id="library in a railway carriage"),
        pytest.param(("غراس", "بكري"), ("seedlings", "Bakri"), id="trees in Aleppo"),
        pytest.param(("الزيتون", "فرح"), ("olive", "Farah"), id="olive harvest"),
        pytest.param(("شاحنات", "مراد"), ("lorries", "Mrad"), id="earthquake relief"),
        pytest.param(("خسوف", "طبارة"), ("eclipse", "Tabbara"), id="lunar eclipse"),
        pytest.param(("المرسى", "217"), ("La Marsa", "217"), id="vote in Tunisia"),
    ],
)
def test_one_event_is_told_in_both_languages(
    words_of_one: tuple[str, str], words_of_other: tuple[str, str]
) -> None:
    bodies = [str(record["body"]) for record in _all_records()]
    for words in (words_of_one, words_of_other):
        assert any(all(word in body for word in words) for body in bodies), words


class _Page(HTMLParser):
    """Checks that what is opened is closed, in order, and notes the attributes of the root."""

    EMPTY = frozenset({"meta", "link", "img", "br", "hr", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.root: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.root = dict(attrs)
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("path", HTML_FILES, ids=lambda path: path.name)
def test_pages_are_well_formed_and_say_their_language_and_direction(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    page = _Page()
    page.feed(text)
    page.close()
    assert page.open == []
    assert text.startswith("<!DOCTYPE html>")
    assert page.root == ({"lang": "ar", "dir": "rtl"} if _arabic_share(text) > 0.4 else {"lang": "en"})


def test_the_pages_carry_dates_in_several_places() -> None:
    pages = [path.read_text(encoding="utf-8") for path in HTML_FILES]
    for place in ("article:published_time", '"datePublished"', "<time datetime", 'rel="canonical"'):
        assert any(place in page for page in pages), place


@pytest.mark.parametrize("path", TEXT_FILES, ids=lambda path: path.name)
def test_plain_text_files_are_whole_articles(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8")) >= 500
