"""What pages say in JSON-LD, also where it is written in odd ways."""

import pytest

from indexer.web.facts import PageFacts
from indexer.web.page import read_page

TODAY = "2026-11-21"
TEXT = "".join(
    f"<p>The council of the town rebuilt quay number {name}.</p>" for name in ("one", "two", "six")
)


def facts(data: str, *, url: str | None = None, body: str = "") -> PageFacts:
    script = f'<script type="application/ld+json">{data}</script>'
    page = f"<html><head>{script}</head><body><h1>Old quays rebuilt</h1>{body}{TEXT}</body></html>"
    return read_page(page, url=url, today=TODAY).facts


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(
            '{"@type":"http://schema.org/NewsArticle","author":{"@type":"Person","name":"Jane Roe"},'
            '"datePublished":"2018-03-05"}',
            id="a type with its address",
        ),
        pytest.param(
            '{"@type":"NewsArticle","author":[{"name":{"@value":"Jane Roe"}}],'
            '"datePublished":{"@type":"Date","@value":"2018-03-05"}}',
            id="values with their types",
        ),
        pytest.param(
            "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:&quot;Jane Roe&quot;,"
            "&quot;datePublished&quot;:&quot;2018-03-05&quot;}",
            id="quotation marks written for markup",
        ),
        pytest.param(
            '{"@type":"Organization","name":"The Post"}\n'
            '{"@type":"NewsArticle","author":"Jane Roe","datePublished":"2018-03-05"}',
            id="two objects in one script",
        ),
        pytest.param(
            '{"@type":"NewsArticle","author":"Jane Roe","datePublished":"2018-03-05"}}',
            id="one bracket too many",
        ),
    ],
)
def test_data_written_in_odd_ways_are_read(data: str) -> None:
    found = facts(data)
    assert (found.authors, found.published) == (("Jane Roe",), "2018-03-05")


def test_the_outlet_behind_the_authors_is_none_of_them() -> None:
    found = facts('{"@type":"NewsArticle","author":"Jane Roe, Omar Haddad and Lee Fox, CNN"}')
    assert found.authors == ("Jane Roe", "Omar Haddad", "Lee Fox")


def test_the_day_of_a_change_counts_where_the_page_has_no_other() -> None:
    data = '{"@type":"NewsArticle","dateModified":"2018-03-09"}'

    assert facts(data).published == "2018-03-09"
    assert facts(data, body="<p>Published: 5 March 2018</p>").published == "2018-03-05"
    assert facts(data, url="https://post.example/2018/03/05/quays").published is None


@pytest.mark.parametrize(
    "empty", ["1970-01-01T00:00:00Z", "1970-01-01", "1969-12-31T19:00:00-05:00", "0001-01-01T00:00:00"]
)
def test_the_empty_date_of_a_system_is_none(empty: str) -> None:
    data = f'{{"@type":"NewsArticle","datePublished":"{empty}"}}'

    assert facts(data).published is None
    assert facts(data, body=f"<time datetime='{empty}'></time>").published is None
    assert facts(data, body="<p>Published: 5 March 2018</p>").published == "2018-03-05"
