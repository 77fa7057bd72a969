"""When a page says that it was published, in lines that say more than the day."""

import pytest

from indexer.web.page import read_page

TODAY = "2026-11-21"
TEXT = "".join(
    f"<p>The council of the town rebuilt quay number {name}.</p>" for name in ("one", "two", "six")
)


def date_of(line: str, *, below: str = "", head: str = "") -> str | None:
    page = (
        f"<html><head><title>Old quays rebuilt | Harbour Post</title>{head}</head><body>"
        f"<h1>Old quays rebuilt</h1>{line}<div>{TEXT}</div>{below}</body></html>"
    )
    return read_page(page, url=None, today=TODAY).facts.published


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<div>Jane Roe , Wednesday 10 Jun 2015</div>", id="a name and a weekday"),
        pytest.param("<p>By Jane Roe | June 10, 2015</p>", id="a byline and a bar"),
        pytest.param("<p>By JANE ROE - Staff Writer - June 10, 2015</p>", id="a name and what she is"),
        pytest.param(
            "<p>Published 6:02 AM EST Jun 10, 2015 | Updated 10:11 AM EST Jun 11, 2015</p>",
            id="published, then updated",
        ),
        pytest.param(
            "<p>UPDATED: 10:11 a.m. June 11, 2015 | PUBLISHED: 6:02 a.m. June 10, 2015</p>",
            id="updated, then published",
        ),
        pytest.param("<p>June 10, 2015 | Courts</p>", id="a day and a section"),
        pytest.param("<p>June 10, 2015 &middot; <a href='#c'>3 Comments</a></p>", id="a day and a button"),
        pytest.param("<p>First published on June 10, 2015 at 12:00 am</p>", id="first published"),
        pytest.param(
            "<span data-testid='display-date'>June 10, 2015 at 6:00 a.m. EDT</span>", id="a name for testing"
        ),
        pytest.param(
            "<div class='timestamp'>Print: Wednesday, June 10, 2015</div>", id="a timestamp with other words"
        ),
        pytest.param(
            "<div class='article-date'>الأربعاء / 23 / شعبان / 1436 هـ الأربعاء 10 يونيو 2015</div>",
            id="the same Wednesday by moon and sun",
        ),
        pytest.param(
            "<p>Last modified <time datetime='2015-06-12'>12 Jun</time></p>"
            "<p>Published <time datetime='2015-06-10'>10 Jun</time></p>",
            id="labels before time elements",
        ),
    ],
)
def test_the_day_of_publication_is_told_from_what_stands_beside_it(line: str) -> None:
    published = date_of(line)

    assert published is not None
    assert published[:10] == "2015-06-10"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<p>The mayor opened them on June 10, 2015</p>", id="a sentence"),
        pytest.param("<p class='date'>1 January 1970</p>", id="a system's empty date"),
        pytest.param("<p>Boats wait in the harbour, June 10, 2015</p>", id="what a picture shows"),
    ],
)
def test_a_line_that_says_what_happened_is_no_date_of_publication(line: str) -> None:
    assert date_of(line) is None


def test_the_time_of_another_article_below_is_not_the_first_choice() -> None:
    other = (
        "<article><h3><a href='/x'>Ferry fares</a></h3><time datetime='2020-01-01'>1 January</time></article>"
    )

    assert date_of(other, below="<p><time datetime='2015-06-10'>10 June</time></p>") == "2015-06-10"
