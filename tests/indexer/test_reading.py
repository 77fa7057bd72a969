"""From a record to an article: every part of the reading arrives, in the order of first appearance."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.article import Article, Original, article_from_json, article_to_json
from archive.text.analyzer import analyze
from indexer.identity import identify
from indexer.mojibake import mojibake_notice
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import ReadingChoices, read_files, read_original
from indexer.reading import analyze_text, read_article

NOW = datetime(2026, 3, 4, 5, 6, 7, 999, tzinfo=UTC)

# "Activists launched #Aleppo_is_burning on Facebook on 29 April 2016 with @omar, named … and then it ended."
BODY = "أطلق ناشطون وسم #حلب_تحترق على فيسبوك في 29 نيسان 2016 مع @omar تحت اسم Stop The War Now ثم انتهى."


def read(**fields: object) -> Article:
    article = read_article(raw(**fields), now=NOW)
    assert isinstance(article, Article), article
    return article


def raw(**fields: object) -> RawRecord:
    content = json.dumps(fields, ensure_ascii=False).encode()
    record = read_original(Original(content=content, media_type="application/json", file="a.jsonl", line=7))
    assert isinstance(record, RawRecord), record
    return record


def test_a_record_becomes_an_article_with_everything_recognised() -> None:
    article = read(
        id="7", source="Sahifa", title="حلب", url="http://example.com/7", authors=["ليلى"], body=BODY
    )
    assert (article.title, article.source, article.url, article.authors) == (
        "حلب",  # Aleppo
        "Sahifa",
        "http://example.com/7",
        ("ليلى",),  # Layla
    )
    assert [tag.tag for tag in article.hashtags] == ["حلب_تحترق"]  # Aleppo_is_burning
    assert [mention.handle for mention in article.mentions] == ["omar"]
    assert [(platform.id, platform.origin) for platform in article.platforms] == [("facebook", "text")]
    assert [date.value for date in article.dates] == ["2016-04-29"]
    assert [fragment.text for fragment in article.fragments] == ["Stop The War Now"]
    assert article.language == "ar"
    assert article.imported_at == "2026-03-04T05:06:07Z"
    assert article.story is None


def test_identity_comes_from_the_record() -> None:
    record = raw(id="7", body=BODY)
    article = read_article(record, now=NOW)
    assert isinstance(article, Article)
    identity = identify(record)
    assert (article.id, article.content_hash) == (identity.article_id, identity.content_hash)


def test_offsets_slice_back_to_what_was_found() -> None:
    article = read(body=BODY)
    for tag in article.hashtags:
        assert article.body[tag.start : tag.end] == "#" + tag.tag
    for span in (*article.platforms, *article.dates, *article.fragments):
        assert article.body[span.start : span.end] == span.text


def test_what_stands_in_the_title_alone_is_listed_first_with_offsets_into_the_title() -> None:
    title = "#صور من تويتر و#حلب_تحترق"  # "#pictures from Twitter and #Aleppo_is_burning"
    article = read(title=title, body=BODY)
    assert [(tag.tag, tag.field) for tag in article.hashtags] == [("صور", "title"), ("حلب_تحترق", "body")]
    assert [(each.id, each.field) for each in article.platforms] == [
        ("twitter", "title"),
        ("facebook", "body"),
    ]
    first = article.hashtags[0]
    assert title[first.start : first.end] == "#صور"  # "#pictures"


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        pytest.param("Twitter", "twitter", id="by its English name"),
        pytest.param("فيسبوك", "facebook", id="by its Arabic name"),
        pytest.param("youtube", "youtube", id="by its id"),
        pytest.param("X", "twitter", id="by its newer name"),
        pytest.param(" VKontakte ", "vkontakte", id="one that is not known"),
    ],
)
def test_the_platform_that_an_article_was_posted_on_comes_first(platform: str, expected: str) -> None:
    first = read(platform=platform, body=BODY).platforms[0]
    assert (first.id, first.origin, first.start, first.end) == (expected, "record", None, None)


@pytest.mark.parametrize(
    ("given_language", "expected"),
    [("ar-SA", "ar"), ("ENG", "en"), ("fr_FR", "fr"), ("Arabic language", "ar"), ("", "ar")],
    ids=["a region is left out", "three letters", "an underscore", "no language tag", "nothing"],
)
def test_the_records_own_language_counts_when_it_is_one(given_language: str, expected: str) -> None:
    assert read(language=given_language, body=BODY).language == expected


def test_a_notice_says_where_the_record_stands() -> None:
    notices: list[str] = []
    article = read_article(raw(body=BODY, published="2999-01-01"), now=NOW, on_notice=notices.append)
    assert isinstance(article, Article)
    assert article.published is None or article.published.date < "2027"
    assert [notice.startswith("a.jsonl, line 7: ") for notice in notices] == [True]


def test_a_record_without_any_text_of_its_own_is_rejected_with_its_place() -> None:
    rejected = read_article(raw(body="\N{ZERO WIDTH SPACE}\N{BOM}".replace("\N{BOM}", "\ufeff")), now=NOW)
    assert isinstance(rejected, RejectedRecord)
    assert (rejected.file, rejected.line, rejected.reason) == ("a.jsonl", 7, "empty_body")


@given(st.text(), st.text(max_size=60) | st.none())
def test_no_text_makes_reading_fail_and_every_article_has_its_json(body: str, title: str | None) -> None:
    record = RawRecord(
        original=Original(content=b"x", media_type="text/plain", file="a"), body=body, title=title
    )
    article = read_article(record, now=NOW)
    if isinstance(article, RejectedRecord):
        assert article.reason == "empty_body"
    else:
        assert article_from_json(article_to_json(article)) == article


def test_an_analysis_has_the_promised_keys_in_their_order() -> None:
    analysis = json.loads(analyze_text(BODY).to_json())
    assert list(analysis) == ["language", "tokens", "hashtags", "mentions", "platforms", "dates", "fragments"]
    assert list(analysis["tokens"]) == ["exact", "stem", "gram", "sound"]
    assert tuple(analysis["tokens"]["exact"]) == analyze(BODY).exact
    assert analysis["hashtags"][0]["key"] == "حلبتحترق"  # Aleppo is burning, folded and joined


def test_an_analysis_says_what_reading_says_of_mojibake() -> None:
    broken = "قالت الوزارة".encode().decode("cp1252", "replace")  # "the ministry said", read wrongly
    assert analyze_text(broken).notices == (mojibake_notice(broken),)
    assert json.loads(analyze_text(broken).to_json())["notices"] == [mojibake_notice(broken)]
    assert analyze_text(BODY).notices == ()


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800", "#" * 999], ids=ascii)
def test_any_text_can_be_analysed(text: str) -> None:
    assert analyze_text(text).language


def test_every_hashtag_and_platform_of_the_seeds_is_found(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text(encoding="utf-8"))
    for record in read_files([str(shared_data / "seeds" / "*.txt")], ReadingChoices()):
        assert isinstance(record, RawRecord)
        article = read_article(record, now=NOW)
        assert isinstance(article, Article)
        known = expected[Path(record.original.file).name]
        keys = {tag.tag for tag in article.hashtags}
        assert keys >= set(known["hashtags"]), record.original.file
        assert {each.id for each in article.platforms} >= set(known["platforms"]), record.original.file
