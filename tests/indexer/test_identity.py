"""Which article a record is: ids that stay, ids that differ, and one spelling for every address."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.article import Original
from indexer.identity import canonical_url, identify
from indexer.raw import RawRecord


def record(content: bytes = b"{}", **fields: str | None) -> RawRecord:
    original = Original(content=content, media_type="application/json", file="news.jsonl", line=1)
    return RawRecord(original=original, **{"body": "نص", **fields})  # "text"


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("http://example.com/a/%D8%AD%D9%84%D8%A8?id=3", id="already canonical"),
        pytest.param("HTTP://Example.COM/a/حلب?id=3", id="capitals and plain Arabic (Aleppo)"),
        pytest.param(
            "http://example.com:80/a/%d8%ad%d9%84%d8%a8/?id=3", id="port, small hex digits, final slash"
        ),
        pytest.param("http://example.com/a/حلب?utm_source=x&id=3&fbclid=y#top", id="tracking and fragment"),
        pytest.param("  http://example.com/%61/حلب?id=3&\n", id="blanks, needless escape, empty parameter"),
    ],
)
def test_every_spelling_of_an_address_has_one_canonical_form(written: str) -> None:
    assert canonical_url(written) == "http://example.com/a/%D8%AD%D9%84%D8%A8?id=3"


def test_a_slash_within_a_name_is_not_a_slash_between_names() -> None:
    assert canonical_url("http://example.com/a%2Fb") != canonical_url("http://example.com/a/b")


def test_pages_behind_a_hash_bang_are_told_apart() -> None:
    assert canonical_url("https://example.com/#!/a/1") != canonical_url("https://example.com/#!/a/2")


@given(st.text() | st.from_regex(r"https?://[a-z:\[\]@]{1,9}/[a-z%0-9A-F/#?&=]{0,30}"))
def test_canonicalising_twice_changes_nothing_and_never_fails(url: str) -> None:
    once = canonical_url(url)
    assert canonical_url(once) == once


def test_a_record_keeps_its_id_when_its_text_changes() -> None:
    for fields in ({"id": "7", "source": "Okaz"}, {"url": "http://example.com/7"}):
        assert (
            identify(record(**fields)).article_id == identify(record(**fields, body="آخر")).article_id
        )  # "other"


def test_the_same_number_in_two_sources_names_two_articles() -> None:
    ids = {identify(record(id="7", source=source)).article_id for source in ("okaz", "sabq", None)}
    assert len(ids) == 3


def test_the_same_number_on_two_hosts_names_two_articles_when_no_source_is_known() -> None:
    ids = {identify(record(id="7", url=f"http://{host}.example/x")).article_id for host in ("a", "b")}
    assert len(ids) == 2


def test_an_id_a_url_and_a_text_that_look_alike_name_three_articles() -> None:
    same = "http://example.com/7"
    ids = {identify(each).article_id for each in (record(id=same), record(url=same), record(body=same))}
    assert len(ids) == 3


def test_without_id_and_url_title_and_body_name_the_article() -> None:
    whole = identify(record(title="ab", body="c")).article_id
    assert whole == identify(record(b"other bytes", title="ab", body="c")).article_id
    assert whole != identify(record(title="a", body="bc")).article_id


def test_the_content_hash_follows_the_bytes_and_the_choices_but_not_the_place() -> None:
    first = record(id="7")
    moved = replace(first, original=replace(first.original, file="other.jsonl", line=9))
    assert identify(moved).content_hash == identify(first).content_hash
    changes = (
        {"content": b"{ }"},
        {"mapping": (("body", "x"),)},
        {"source": "s"},
        {"media_type": "text/csv"},
    )
    for change in changes:
        changed = replace(first, original=replace(first.original, **change))
        assert identify(changed).content_hash != identify(first).content_hash


def test_ids_do_not_change_from_one_version_to_the_next() -> None:
    # An archive is years old; were this id another one, every article would be imported a second time.
    assert identify(record(id="7", source="okaz")).article_id == "4611a6d797f6b019fb0d"
    assert identify(record(url="http://example.com/حلب")).article_id == "955769b2092e7d8da30e"
