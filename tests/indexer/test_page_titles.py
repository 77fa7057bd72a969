"""Which of the headings and titles of a page is its headline."""

import pytest

from indexer.web.page import read_page

TODAY = "2026-11-21"
TITLE = "Ferry captain returns ring lost in 1951"
TEXT = "".join(f"<p>The captain found ring number {name} on Monday.</p>" for name in ("one", "two", "six"))
OG = f'<meta property="og:title" content="{TITLE}">'


def title_of(inner: str, *, window: str, head: str = "") -> str | None:
    page = f"<html><head><title>{window}</title>{head}</head><body>{inner}<div>{TEXT}</div></body></html>"
    return read_page(page, url=None, today=TODAY).facts.title


@pytest.mark.parametrize(
    ("inner", "window", "head"),
    [
        pytest.param(f"<h1><span>Exclusive</span> {TITLE}</h1>", TITLE, OG, id="a label in a box of its own"),
        pytest.param(
            f"<h1>{TITLE} <small>Nobody thought of it</small></h1>", TITLE, OG, id="a second line in it"
        ),
        pytest.param(
            f"<h1><a href='/'>The Harbour Mail</a></h1><h2>{TITLE}</h2>",
            f"{TITLE} - The Harbour Mail",
            "",
            id="the site's name is the first heading",
        ),
        pytest.param(
            f"<h1>Harbour Mail</h1><h1>{TITLE}</h1>", f"Harbour Mail | {TITLE}", "", id="two first headings"
        ),
        pytest.param(
            f"<font size=5>{TITLE}</font>",
            f"The Harbour Mail - {TITLE}",
            "",
            id="the site's name comes first",
        ),
        pytest.param(
            f"<span class='headline'>{TITLE}</span>",
            f"Harbour Mail | 01/19/2006 | {TITLE}",
            "",
            id="a date between the site's name and the title",
        ),
        pytest.param(
            f"<h2 class='headline'>{TITLE}</h2>", "The Harbour Mail", "", id="a box that is called so"
        ),
        pytest.param(
            f"<h1>{TITLE}<span>Harbour Mail</span></h1>",
            f"{TITLE} » Local » Harbour Mail",
            "",
            id="the site's name glued to it",
        ),
        pytest.param(
            f"<h1>{TITLE}</h1>",
            "Lost ring: 1951 ring found by ferry man | Mail",
            '<meta property="og:title" content="Lost ring: 1951 ring found by ferry man">',
            id="other words for search engines",
        ),
    ],
)
def test_the_headline_is_what_a_reader_sees_as_one(inner: str, window: str, head: str) -> None:
    assert title_of(inner, window=window, head=head) == TITLE


def test_a_word_before_the_headline_that_is_part_of_it_stays() -> None:
    assert title_of(f"<h1>LIVE: {TITLE}</h1>", window=f"LIVE: {TITLE} - Mail") == f"LIVE: {TITLE}"
