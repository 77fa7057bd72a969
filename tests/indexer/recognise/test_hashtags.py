"""Hashtags as a careful reader finds them, and what only looks like one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.hashtags import find_hashtags
from indexer.recognise.segmentation import segment

RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
NON_JOINER = "\N{ZERO WIDTH NON-JOINER}"


def tags(text: str) -> list[str]:
    return [hashtag.tag for hashtag in find_hashtags(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("حملة #حلب_تحترق اليوم", ["حلب_تحترق"], id="Aleppo is burning: an Arabic tag"),
        pytest.param("(#AleppoIsBurning)", ["AleppoIsBurning"], id="an English tag in brackets"),
        pytest.param("#خبز و#ملح", ["خبز", "ملح"], id="bread, and-salt: glued to a conjunction"),
        pytest.param("حملة لـ#النظافة", ["النظافة"], id="for cleanliness: glued by tatweel"),
        pytest.param("عنوان#no_noise_26", ["no_noise_26"], id="the blank after the word title is lost"),
        pytest.param("#دعاءـالفجر", ["دعاءـالفجر"], id="dawn prayer: tatweel stays as written"),
        pytest.param("＃حلب و﹟إدلب", ["حلب", "إدلب"], id="fullwidth and small number signs"),
        pytest.param("#رؤية_٢٠٣٠، #G20.", ["رؤية_٢٠٣٠", "G20"], id="digits, then punctuation"),
        pytest.param("#القراءة_", ["القراءة"], id="reading: a trailing underscore is left off"),
        pytest.param("#_القراءة", ["_القراءة"], id="reading: a leading underscore is displayed"),
        pytest.param("#حَلَب", ["حَلَب"], id="Aleppo with vowel marks"),
        pytest.param(
            f"#نان_می{NON_JOINER}خواهیم", [f"نان_می{NON_JOINER}خواهیم"], id="Persian non-joiner stays"
        ),
        pytest.param(f"#{RIGHT_TO_LEFT}حلب{RIGHT_TO_LEFT}، تحترق", ["حلب"], id="marks around are left off"),
        pytest.param(f"#حلب_{RIGHT_TO_LEFT}٢", ["حلب_٢"], id="a mark inside is left off"),
        pytest.param("#الطقس▶️أمطار", ["الطقس"], id="weather: an emoji ends the tag"),
        pytest.param("#أول#ثان/#ثالث", ["أول", "ثان", "ثالث"], id="first, second, third glued together"),
        pytest.param("##عاجل", ["عاجل"], id="urgent: a doubled sign"),
        pytest.param("#water&#climate", ["water", "climate"], id="an ampersand between two"),
        pytest.param("hashtag#OpenData", ["OpenData"], id="some sites copy the word hashtag"),
        pytest.param("The #F35 and the #B2B fair", ["F35", "B2B"], id="an aircraft is no colour"),
        pytest.param("#Fed day", ["Fed"], id="letters of a colour, but no colour near"),
        pytest.param('said ("#OpenData")', ["OpenData"], id="quoted in brackets, which is no script"),
        pytest.param("وسم OpenData# و #داتا", ["OpenData", "داتا"], id="the tag … and: turned round"),
        pytest.param("BBCAr#\nبي بي سي", ["BBCAr"], id="turned round in a line of its own, above Arabic"),
    ],
)
def test_a_hashtag_is_found_as_displayed(text: str, expected: list[str]) -> None:
    assert tags(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("#1 #2020 #٢٣", id="numbers"),
        pytest.param("# ## #_ #__ #ـــ #ًٌٍ #️⃣", id="no letter"),
        pytest.param("C# and F#, in a#b", id="programming languages, Latin words before"),
        pytest.param("see Issue# 12 or the file tags#", id="a word before the sign, in English"),
        pytest.param("لغة C# ورقم Ref# 12", id="the language C#, and a number: in Arabic"),
        pytest.param("##https://example.org##", id="signs around an address"),
        pytest.param("&#160;&#x27;&#1575;", id="entities"),
        pytest.param("#eee #FFF #449EC0 #1a2b3c #0af", id="colours"),
        pytest.param("a { color: #fed; border: 1px solid #bad }", id="colours of letters in a style sheet"),
        pytest.param("the colour #fed", id="a colour that is named one"),
        pytest.param("#vote_area2 {", id="an element's rule, cut off"),
        pytest.param("#nav li a,\n#side .x:hover {\n  width: 1px }", id="a selector over two lines"),
        pytest.param("$('#poll').hide(); <a href=\"#top\"> [x](#start) url(#mask)", id="a page's source"),
        pytest.param("https://example.org/x#part example.org/y#part", id="fragments of addresses"),
        pytest.param("example.org/wiki/حلب#تاريخ", id="an Arabic fragment of an address"),
        pytest.param("اطلب *1100#التجوال", id="dial this code for roaming"),
    ],
)
def test_what_only_looks_like_a_hashtag_is_none(text: str) -> None:
    assert tags(text) == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("#حلبتحترق", id="no underscore"),
        pytest.param("#حَلَب_تحترق", id="vowel marks"),
        pytest.param("#حلبـتحترق", id="tatweel"),
        pytest.param(f"#حلب{RIGHT_TO_LEFT}_تحترق", id="a direction mark"),
    ],
)
def test_all_spellings_of_a_tag_share_one_key(other: str) -> None:
    assert find_hashtags(other)[0].key == find_hashtags("#حلب_تحترق")[0].key


def test_the_case_of_a_tag_does_not_change_its_key() -> None:
    assert find_hashtags("#AleppoIsBurning")[0].key == find_hashtags("#aleppo_is_burning")[0].key


def test_a_tag_carries_its_words() -> None:
    assert find_hashtags("#AleppoIsBurning")[0].words == ("Aleppo", "Is", "Burning")


def test_a_vocabulary_cuts_a_tag_without_separators() -> None:
    known = {"الحرس": 50, "الوطني": 90}  # the guard, national
    (hashtag,) = find_hashtags("#الحرسالوطني", lambda tag: segment(tag, lambda word: known.get(word, 0)))
    assert hashtag.words == ("الحرس", "الوطني")


@pytest.mark.parametrize("name", ["hashtags", "mentions", "platforms"])
def test_the_labelled_texts_are_read_exactly(name: str) -> None:
    corpus = Path(__file__).parents[2] / "corpus" / "reading" / f"{name}.jsonl"
    for line in corpus.read_text("utf-8").splitlines():
        labelled = json.loads(line)
        found = [{"tag": x.tag, "start": x.start, "end": x.end} for x in find_hashtags(labelled["text"])]
        assert found == labelled["hashtags"], labelled["gloss"]


def test_the_real_articles_have_the_hashtags_that_a_reader_found(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text("utf-8"))
    for name, article in expected.items():
        if name.startswith("_"):
            continue
        text = (shared_data / "seeds" / name).read_text("utf-8")
        first: dict[str, str] = {}
        for hashtag in find_hashtags(text):
            first.setdefault(hashtag.key, hashtag.tag)
        assert list(first.values()) == article["hashtags"], name


PIECES = (
    "#", "＃", "##", "حلب", "_", "ـ", "a", "F35", "eee", "1", " ", "\n", "{", ":", "}", "&", "https://x.org/",
    "\u200f", "\u200c", "\u202e", "ً", "\ud800", "\0", "🙂", "\ufe0f",
)  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.lists(st.sampled_from(PIECES)).map("".join)


@given(ANY_TEXT)
def test_spans_are_sorted_disjoint_and_slice_back(text: str) -> None:
    found = find_hashtags(text)
    assert found == find_hashtags(text)
    end = 0
    for hashtag in found:
        assert end <= hashtag.start < hashtag.end <= len(text)
        end = hashtag.end
        written = text[hashtag.start : hashtag.end]
        assert written[0] in "#＃﹟" or written[-1] in "#＃﹟"
        assert [char for char in written.strip("#＃﹟") if char in hashtag.tag] == list(hashtag.tag)
        assert hashtag.key
        assert hashtag.words


def test_ten_thousand_hashtags_are_all_found() -> None:
    assert len(find_hashtags(" ".join(f"#وسم{number}" for number in range(10_000)))) == 10_000
    assert len(find_hashtags("#وسم" * 10_000)) == 10_000


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("#" + "حلب" * 350_000, id="one tag"),
        pytest.param("#" * 1_000_000, id="signs"),
        pytest.param("a#b" * 100_000, id="Latin words around signs"),
        pytest.param("#a." * 50_000, id="tags and dots"),
        pytest.param("#\u200f" * 200_000, id="signs and direction marks"),
        pytest.param("a.b" * 350_000 + "#x", id="something like a host name"),
    ],
)
def test_a_megabyte_without_a_blank_is_read(text: str) -> None:
    assert find_hashtags(text) == find_hashtags(text)


@pytest.mark.parametrize("piece", ["#", "#a ", "#حلب", "&#", "#a/", "a.b/#x ", "#eee{", "(#a ", "# "])
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(find_hashtags, piece, 20_000)
