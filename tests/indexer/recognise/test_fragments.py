"""Runs in another script than the article's are found whole, with their language, and nothing else is."""

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.fragments import find_fragments

CORPUS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "corpus" / "reading" / "fragments.jsonl")
    .read_text("utf-8")
    .splitlines()
]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["gloss"][:60]) for case in CORPUS])
def test_the_labelled_texts_are_read_as_labelled(case: dict[str, object]) -> None:
    found = find_fragments(str(case["text"]), str(case["language"]))
    assert [
        {"text": fragment.text, "language": fragment.language, "start": fragment.start, "end": fragment.end}
        for fragment in found
    ] == case["fragments"]


@pytest.mark.parametrize(
    ("text", "fragments"),
    [
        pytest.param(
            "ساحة (Lafayette Square, Washington, D.C.) اليوم",
            ["Lafayette Square, Washington, D.C."],
            id="closing dot",
        ),
        pytest.param("تأشيرة (N.O.C) للزيارة", ["N.O.C"], id="initials without a last dot"),
        pytest.param("أغنية «mourir d’aimer» القديمة", ["mourir d’aimer"], id="apostrophe inside"),
        pytest.param("قمة G20 في أنطاليا", ["G20"], id="a letter with its number"),
        pytest.param("رسالة SMS إلى 88548", ["SMS"], id="a number after it that is no part of it"),
        pytest.param("شبكة 4G وهاتف 5S", [], id="a number with a letter"),
        pytest.param("رسالة SMS 210/297", ["SMS"], id="measures behind it are no part of it"),
        pytest.param("https://t.co/AbC ثم example.org/Path", [], id="addresses"),
        pytest.param("Madaya", ["Madaya"], id="nothing but a run"),
        pytest.param(
            "زجاج Gorilla Glass 5 من الخلف", ["Gorilla Glass 5"], id="glass … from behind: its number"
        ),
        pytest.param("لدى Apple 5 هواتف", ["Apple"], id="… has five telephones: a number of something"),
        pytest.param("فاز Lewin 2009 في السباق", ["Lewin"], id="… won 2009 in the race: a year"),
        pytest.param("— حساب December 21, 2020", ["December 21, 2020"], id="an account, and a date"),
        pytest.param("نظام Windows 8.1 Pro الجديد", ["Windows 8.1 Pro"], id="the new system …: a version"),
        pytest.param("وسم OpenData# اليوم", [], id="the tag … today: turned round"),
        pytest.param("صورة 913B63F1-ED1A-46AD-9C25-3EBF31BDA21E هنا", [], id="a picture's number, here"),
        pytest.param("كلمة ἀντήλιος يونانية", ["ἀντήλιος"], id="a Greek word with its breathings"),
    ],
)
def test_where_a_run_begins_and_ends(text: str, fragments: list[str]) -> None:
    assert [fragment.text for fragment in find_fragments(text, "ar")] == fragments


@pytest.mark.parametrize(
    ("text", "fragments"),
    [
        pytest.param(
            "وهذه أبيات من القصيدة:\nهمای اوج سعادت به دام ما افتد\nوترجمتها معروفة.",
            ["همای اوج سعادت به دام ما افتد"],
            id="verses of the poem: one in Persian, and its translation is known",
        ),
        pytest.param(
            "رفعوا لافتة «کوردستان بۆ هەمووانە» أمام البرلمان",
            ["کوردستان بۆ هەمووانە"],
            id="they raised a banner, quoted in Kurdish, before parliament",
        ),
        pytest.param(
            "رواية شفرة داڤنشي\nصدرت في بيروت", [], id="an Arabic title with a Persian letter, in its line"
        ),
    ],
)
def test_neighbours_of_arabic_are_found_in_quotations_and_lines(text: str, fragments: list[str]) -> None:
    assert [fragment.text for fragment in find_fragments(text, "ar")] == fragments


def test_kurdish_in_latin_letters_is_no_fragment_of_a_kurdish_article() -> None:
    text = (
        "Serokê partiyê got ku şer bi dawî bû (انتهت الحرب)"  # the party's leader said that the war is over
    )
    assert [fragment.text for fragment in find_fragments(text, "ku")] == ["انتهت الحرب"]


def test_the_seed_articles_hold_what_a_careful_reader_finds(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text("utf-8"))
    for name, article in expected.items():
        if name.startswith("_"):
            continue
        body = (
            (shared_data / "seeds" / name)
            .read_text("utf-8")
            .replace(article.get("site_suffix") or "\x00", "")
        )
        found = [{"text": one.text, "lang": one.language} for one in find_fragments(body, "ar")]
        assert found == article["english"]


WORDS = "Place Des D.C. a b.com @x #وسم حلب ، , 12 ' « » گچ است Ж 文 é :// .".split()
ODD = ["\x00", "\ud800", "\u202e", "\N{ZERO WIDTH NON-JOINER}", "\n"]
PIECES = st.sampled_from([*WORDS, " ", " ", *ODD])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join))


@given(TEXTS, st.sampled_from(["ar", "en", "fa", "ru", "und"]))
def test_any_text_gives_ordered_disjoint_spans_of_itself(text: str, language: str) -> None:
    found = find_fragments(text, language)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0.0 <= one.confidence <= 1.0 for one in found)
    assert found == find_fragments(text, language)


@pytest.mark.parametrize(
    "piece",
    ["a", "1.", "A.", "a-", "a,", "aa.", "a b ", "«", "@", "http:/", "ی", "ab# ", "پچ\n", "(بالفارسية: ا) a"],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_hostile_text_is_read_in_linear_time(
    piece: str, language: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: find_fragments(text, language), piece, 30_000)
