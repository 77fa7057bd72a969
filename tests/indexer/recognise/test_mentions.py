"""Handles in both orders, and the at signs that are none."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.mentions import find_mentions

RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"


def handles(text: str) -> list[str]:
    return [mention.handle for mention in find_mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ردّ @press_desk، أمس", ["press_desk"], id="he answered @press_desk, yesterday"),
        pytest.param("(@PressDesk) .@other", ["PressDesk", "other"], id="brackets, and a dot before"),
        pytest.param("وقال:\n\nsalma_92@\n\nلا", ["salma_92"], id="turned round, alone on its line"),
        pytest.param("shouq_kw_@", ["shouq_kw_"], id="turned round, ending in an underscore"),
        pytest.param("كتب salma@، ثم", ["salma"], id="he wrote salma@, then: turned round before a comma"),
        pytest.param("عن a_b@ c_d@", ["a_b", "c_d"], id="two turned round"),
        pytest.param(
            "وقالت shouq_kw_@ في تغريدة", ["shouq_kw_"], id="turned round in mid-sentence (she said … in)"
        ),
        pytest.param(
            "حساب shouq_kw_@ Kuwait نشط", ["shouq_kw_"], id="the account … is active: a Latin word behind"
        ),
        pytest.param("as shouq_kw_@ tweeted", ["shouq_kw_"], id="an underscore last is in no mail address"),
        pytest.param("غرد rmns112@ via Twitter", ["rmns112"], id="he tweeted: a figure, among Arabic words"),
        pytest.param("＠desk ﹫desk2", ["desk", "desk2"], id="fullwidth and small signs"),
        pytest.param("@reader@archive.example.", ["reader@archive.example"], id="Mastodon"),
        pytest.param("@min.editor.", ["min.editor"], id="an inner dot, and a full stop"),
        pytest.param("بـ@desk و@desk2", ["desk", "desk2"], id="after Arabic clitics"),
        pytest.param("RT@desk: x via@desk2", ["desk", "desk2"], id="a lost blank after RT and via"),
        pytest.param("Twitter:@7th_floor", ["7th_floor"], id="a digit first"),
        pytest.param(
            f"@{RIGHT_TO_LEFT}desk {RIGHT_TO_LEFT}desk2@{RIGHT_TO_LEFT}", ["desk", "desk2"], id="marks"
        ),
        pytest.param("@one@two", ["one", "two"], id="two glued together"),
        pytest.param("@one/@two", ["one", "two"], id="two with a slash between"),
        pytest.param(
            "وأشار nawaf@ via تويتر إلى ذلك", ["nawaf"], id="letters alone in an Arabic line: he pointed"
        ),
        pytest.param(
            "نشر ahmad@ 20 صورة",
            ["ahmad"],
            id="a number behind it in an Arabic line: he published 20 pictures",
        ),
    ],
)
def test_a_handle_is_found(text: str, expected: list[str]) -> None:
    assert handles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a.b@example.org c-d+e@example.orgللتواصل", id="e-mail, glued to 'for contact'"),
        pytest.param("name@ example.org, name @gmail.com, name @site.com", id="e-mail with a blank in it"),
        pytest.param("التواصل@example.com", id="e-mail with an Arabic name (contact)"),
        pytest.param("contact info@ for help, or john_smith@ at once", id="mail names that lost their host"),
        pytest.param(
            "راسل name_1@ gmail.com أو name_1@ harbour . example", id="mail with blanks among Arabic words"
        ),
        pytest.param("@x@gmail.com", id="e-mail after a stray sign"),
        pytest.param("ab@مثال.إختبار", id="mail at a host in Arabic letters (example.test)"),
        pytest.param("الدعم: support@ أو", id="a name that only mail has, cut off (support: … or)"),
        pytest.param("البريد salma@ harbour", id="mail with a blank, called so in Arabic"),
        pytest.param("راسلوا salma@ harbour وinfo@ harbour", id="mail with a blank after 'write to'"),
        pytest.param(
            "نلتقي في info@ harbour مساء", id="a name that only mail has, in an Arabic line (we meet)"
        ),
        pytest.param("salma@ harbour\nوقالت", id="the Arabic word stands on another line (she said)"),
        pytest.param("السعر apples@ 5$ فقط", id="a price in an Arabic line"),
        pytest.param("5@ $3, 10@5, @2.50, @7pm, @60fps, @ 5", id="prices, times, rates"),
        pytest.param("@ الوزير", id="a blank and 'the minister'"),
        pytest.param(
            "@media screen { } @font-face { } @import url(x) @-webkit-keyframes x {", id="a style sheet"
        ),
        pytest.param('{"@type": "NewsArticle", "@context": "x"}', id="linked data"),
        pytest.param("@property\ndef title():\n@app.route('/') @scope/name user=@x @@IDENTITY", id="code"),
        pytest.param("https://x.example/@user www.x.example/@user x.example/@user", id="web addresses"),
        pytest.param("meet@ five, I work@ home", id="'at' in English prose"),
        pytest.param("@____ @... @@@", id="no letter"),
        pytest.param("@" + "a" * 40, id="too long"),
    ],
)
def test_what_only_looks_like_a_handle_is_none(text: str) -> None:
    assert handles(text) == []


def test_the_span_holds_the_sign_in_either_order() -> None:
    text = "@one، two@"
    assert [text[mention.start : mention.end] for mention in find_mentions(text)] == ["@one", "two@"]


@pytest.mark.parametrize("name", ["hashtags", "mentions", "platforms"])
def test_the_labelled_texts_are_read_exactly(name: str) -> None:
    corpus = Path(__file__).parents[2] / "corpus" / "reading" / f"{name}.jsonl"
    for line in corpus.read_text("utf-8").splitlines():
        labelled = json.loads(line)
        found = [
            {"handle": x.handle, "start": x.start, "end": x.end} for x in find_mentions(labelled["text"])
        ]
        assert found == labelled["mentions"], labelled["gloss"]


def test_the_real_articles_have_the_handles_that_a_reader_found(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text("utf-8"))
    for name, article in expected.items():
        if not name.startswith("_"):
            text = (shared_data / "seeds" / name).read_text("utf-8")
            assert list(dict.fromkeys(handles(text))) == article["mentions"], name


PIECES = (
    "@", "＠", "a", "name_", "9", ".", "-", "example.org", "gmail.com", "حلب", " ", "\n", ":", "/", "(", '"',
    "$", "\u200f", "\u202e", "\ud800", "\0", "media {", "def ", "RT",
)  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.lists(st.sampled_from(PIECES)).map("".join)


@given(ANY_TEXT)
def test_spans_are_sorted_disjoint_and_slice_back(text: str) -> None:
    found = find_mentions(text)
    assert found == find_mentions(text)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        written = text[mention.start : mention.end]
        assert any(part in written for part in mention.handle.split("@"))
        assert any(sign in written for sign in "@＠﹫")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("@name" * 50_000, 50_000, id="handles glued together"),
        pytest.param("@" * 200_000, 0, id="signs"),
        pytest.param("@" + "a" * 1_000_000, 0, id="one endless handle"),
        pytest.param("a@" * 100_000, 0, id="letters and signs"),
        pytest.param("@a." * 50_000, 50_000, id="handles and dots"),
        pytest.param("@\u200f" * 100_000, 0, id="signs and direction marks"),
        pytest.param("x@" + "a." * 500_000, 0, id="one endless host"),
    ],
)
def test_a_megabyte_without_a_blank_is_read(text: str, count: int) -> None:
    assert len(find_mentions(text)) == count


@pytest.mark.parametrize("piece", ["@", "a@ ", "@a.", "حلب a@ b ", "a@ 5 ", "@a/", "x@a.b ", "_@"])
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(find_mentions, piece, 20_000)
