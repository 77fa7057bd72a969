"""Platforms by every row of the table: what it must be found in, and what it must not."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.platform_names import PLATFORM_NAMES
from indexer.recognise.platforms import find_platforms, platform_of

IDS = set(
    "facebook twitter instagram youtube telegram whatsapp tiktok snapchat linkedin reddit threads signal "
    "viber clubhouse bluesky mastodon".split()
)


def ids(text: str) -> list[str]:
    return [platform.id for platform in find_platforms(text)]


@pytest.mark.parametrize(
    ("platform", "text"),
    [
        pytest.param(row.platform, text, id=f"{row.platform} {row.spelling[:12]} {number}")
        for row in PLATFORM_NAMES
        for number, text in enumerate(row.must)
    ],
)
def test_a_row_is_found_where_it_must_be(platform: str, text: str) -> None:
    assert platform in ids(text)


@pytest.mark.parametrize(
    ("platform", "text"),
    [
        pytest.param(row.platform, text, id=f"{row.platform} {row.spelling[:12]} {number}")
        for row in PLATFORM_NAMES
        for number, text in enumerate(row.must_not)
    ],
)
def test_a_row_is_not_found_where_it_must_not_be(platform: str, text: str) -> None:
    assert platform not in ids(text)


def test_every_row_has_an_example_of_either_kind() -> None:
    assert all(row.must and row.must_not and row.keys for row in PLATFORM_NAMES)


def test_every_promised_platform_has_a_row_and_no_other() -> None:
    assert {row.platform for row in PLATFORM_NAMES} == IDS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "لفيسبوكمارك زوكربيرغ", [("facebook", "فيسبوك")], id="glued to the next word: Facebook Mark"
        ),
        pytest.param("وللفيسبوك", [("facebook", "فيسبوك")], id="clitics stay outside: and for Facebook"),
        pytest.param("شركة تـويـتـر", [("twitter", "تـويـتـر")], id="tatweel inside stays: Twitter"),
        pytest.param("X (formerly Twitter)", [("twitter", "X (formerly Twitter)")], id="one mention of X"),
        pytest.param("#مقاطعة_تويتر", [("twitter", "تويتر")], id="inside a hashtag: boycott Twitter"),
        pytest.param("Facebook's page", [("facebook", "Facebook")], id="the possessive stays outside"),
        pytest.param(
            "WhatsApp or Signal",
            [("whatsapp", "WhatsApp"), ("signal", "Signal")],
            id="a list makes a doubtful name certain",
        ),
        pytest.param(
            "واتساب وسيغنال",
            [("whatsapp", "واتساب"), ("signal", "سيغنال")],
            id="an Arabic list: WhatsApp and Signal",
        ),
        pytest.param(
            "منصة «إكس» نفت، ثم عادت «إكس» ونشرت",
            [("twitter", "إكس"), ("twitter", "إكس")],
            id="quoted again after 'the platform': X denied, then X published",
        ),
        pytest.param(
            "on Signal. Signal hides (Signal keeps nothing)",
            [("signal", "Signal"), ("signal", "Signal"), ("signal", "Signal")],
            id="named again after 'on'",
        ),
        pytest.param(
            "the owner of X, once Twitter, met Malcolm X",
            [("twitter", "X"), ("twitter", "Twitter")],
            id="a man's letter stays his",
        ),
        pytest.param(
            "Bluesky and in the shape of Threads; threads of wool",
            [("bluesky", "Bluesky"), ("threads", "Threads")],
            id="a capital inside a sentence beside a sure name",
        ),
        pytest.param(
            "تدوينة فيسبوكية لأحد السنابيين، ثم على فيسبوكي",
            [("facebook", "فيسبوكي"), ("snapchat", "سنابي"), ("facebook", "فيسبوك")],
            id="an adjective's ya belongs to it, that of 'my' does not: a Facebook note, on my Facebook",
        ),
        pytest.param(
            "على واتساب، وسافر مع بلو سكاي للسياحة",
            [("whatsapp", "واتساب")],
            id="a firm for tourism beside a sure name: Blue Sky",
        ),
        pytest.param(
            'بحجب "واتساب" و"فايبر"',
            [("whatsapp", "واتساب"), ("viber", "فايبر")],
            id="waw and quotation marks between: WhatsApp and Viber",
        ),
        pytest.param(
            "فيسبوك، فيس",
            [("facebook", "فيسبوك"), ("facebook", "فيس")],
            id="a short form without its article beside the whole one: Facebook, Face",
        ),
        pytest.param(
            "#YouTube\nyoutube",
            [("youtube", "YouTube"), ("youtube", "youtube")],
            id="the line before is no part of the word",
        ),
        pytest.param(
            "تمتد الألياف، وتطبيق فايبر محجوب",
            [("viber", "فايبر")],
            id="'the app' right before it outweighs fibres near by",
        ),
        pytest.param(
            "\ufe97\ufeee\ufef3\ufc70 ثم \ufe97\ufeee\ufef3\ufe98\ufeae",
            [("twitter", "\ufe97\ufeee\ufef3\ufc70"), ("twitter", "\ufe97\ufeee\ufef3\ufe98\ufeae")],
            id="the letters of a PDF, with a ligature and without",
        ),
    ],
)
def test_the_name_is_given_as_written(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(platform.id, platform.text) for platform in find_platforms(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("https://www.facebook.com/page", id="a link"),
        pytest.param("pic.twitter.com/abc t.co/abc youtu.be/abc", id="links without a scheme"),
        pytest.param("desk@facebook.com", id="an e-mail address"),
        pytest.param("@YouTube and YouTube@", id="handles in both orders"),
        pytest.param("Signal strength. Threads of wool. A snap election.", id="English nouns and verbs"),
        pytest.param("رمز «إكس» في المعادلة", id="the symbol X in the equation, quoted"),
        pytest.param("خيوط المؤامرة وأشعة إكس وسنابل القمح", id="threads of the plot, X-rays, ears of wheat"),
    ],
)
def test_links_handles_and_look_alikes_are_no_talk_about_a_platform(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize("name", ["hashtags", "mentions", "platforms"])
def test_the_labelled_texts_are_read_exactly(name: str) -> None:
    corpus = Path(__file__).parents[2] / "corpus" / "reading" / f"{name}.jsonl"
    for line in corpus.read_text("utf-8").splitlines():
        labelled = json.loads(line)
        found = [
            {"id": x.id, "origin": x.origin, "text": x.text, "start": x.start, "end": x.end}
            for x in find_platforms(labelled["text"])
        ]
        assert found == labelled["platforms"], labelled["gloss"]


def test_the_real_articles_talk_about_the_platforms_that_a_reader_found(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text("utf-8"))
    for name, article in expected.items():
        if not name.startswith("_"):
            text = (shared_data / "seeds" / name).read_text("utf-8")
            assert sorted(set(ids(text))) == article["platforms"], name


PIECES = (
    "تويتر", "فيسبوك", "إكس", "X", "Signal", "Telegram", "facebook", ".com/", "https://", "@", "#", "ال",
    "و", "ـ", "ً", "(", ")", "على ", "on ", " ", "\n", "ﻓﻴﺴﺒﻮﻙ", "\ufe97\ufeee\ufef3\ufc70",
    "\ufefb", "یوتیوب", "\u200f", "\ud800", "\0", "ﷺ", "İ",
)  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.lists(st.sampled_from(PIECES)).map("".join)


@given(ANY_TEXT)
def test_spans_are_sorted_disjoint_and_slice_back(text: str) -> None:
    found = find_platforms(text)
    assert found == find_platforms(text)
    end = 0
    for platform in found:
        assert platform.start is not None
        assert platform.end is not None
        assert end <= platform.start < platform.end <= len(text)
        end = platform.end
        assert text[platform.start : platform.end] == platform.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("فيسبوك" * 10_000, id="one name glued to itself"),
        pytest.param("Signal" * 10_000, id="a doubtful name glued to itself"),
        pytest.param("X (" * 5_000, id="openings of a bracket"),
        pytest.param("على " * 50_000 + "إكس", id="introductions"),
        pytest.param("ًـ" * 500_000, id="marks alone"),
        pytest.param("a" * 500_000 + "twitter" + "a" * 500_000, id="a megabyte without a blank"),
    ],
)
def test_a_hostile_text_is_read(text: str) -> None:
    assert find_platforms(text) == find_platforms(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Find us: FB | IG | YT", ["facebook", "instagram", "youtube"], id="three short names"),
        pytest.param("Threads, Signal and X were down", ["threads", "signal", "twitter"], id="three words"),
        pytest.param("FB Leipzig and IG Metall met", [], id="a club and a union"),
        pytest.param("X, Y and Z", [], id="letters"),
    ],
)
def test_three_names_in_one_list_are_platforms(text: str, expected: list[str]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize(
    ("name", "platform"),
    [
        pytest.param("X", "twitter", id="a letter"),
        pytest.param(" x ", "twitter", id="a small letter with blanks"),
        pytest.param("https://x.com/someone", "twitter", id="an address"),
        pytest.param("www.facebook.com", "facebook", id="a host"),
        pytest.param("t.me", "telegram", id="a short host"),
        pytest.param("إكس", "twitter", id="X in Arabic"),
        pytest.param("تويتر", "twitter", id="Twitter in Arabic"),
        pytest.param("الفيس", "facebook", id="the Face, Arabic short form"),
        pytest.param("فيس", "facebook", id="Face, without its article"),
        pytest.param("signal", "signal", id="a noun elsewhere"),
        pytest.param("FB", "facebook", id="two capitals"),
        pytest.param("Insta", "instagram", id="a short form"),
        pytest.param("Web", None, id="no platform that we know"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_what_a_record_calls_its_platform_has_one_id(name: str, platform: str | None) -> None:
    assert platform_of(name) == platform


@given(st.text(max_size=60))
def test_any_name_of_a_platform_is_looked_up_without_an_exception(name: str) -> None:
    assert platform_of(name) is None or platform_of(name) in {row.platform for row in PLATFORM_NAMES}


@pytest.mark.parametrize("piece", ["رام", "كس", "تيك ", "X ", "X, ", "signal ", "aa/", "a.b/", "ـ", "ﻷ", "İ"])
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(find_platforms, piece, 5_000)
