"""Who wrote an article, as its page shows it: in telling boxes, links to writers, labelled lines."""

from collections.abc import Callable

import pytest

from indexer.web.page import read_page

TODAY = "2026-11-21"
TEXT = "".join(
    f"<p>The council of the harbour town met on day {day} and agreed upon one more of its old quays, "
    "which the fishermen had asked for since the winter.</p>"
    for day in range(6)
)
DATE = "<span class='date'>5 March 2018</span>"


def authors_of(box: str, *, above: str = "", below: str = "", head: str = "") -> tuple[str, ...]:
    return read_page(
        f"<html><head><title>Old quays rebuilt - The Post</title>{head}</head><body><div id='page'>"
        f"<article>{above}<h1>Old quays rebuilt</h1>{box}<div>{TEXT}</div>{below}</article></div></body>",
        url=None,
        today=TODAY,
    ).facts.authors


@pytest.mark.parametrize(
    "box",
    [
        pytest.param("<p class='byline'>By Jane Roe</p>", id="a byline"),
        pytest.param("<span class='author'>Jane Roe</span>", id="a name alone in an author's box"),
        pytest.param("<div class='author-name'><a>Jane Roe</a></div>", id="an author's name"),
        pytest.param("<p class='author vcard'><span class='fn'>Jane Roe</span></p>", id="a visiting card"),
        pytest.param(
            "<div class='entry-meta'>Posted by <a href='/author/x'>Jane Roe</a></div>", id="posted by"
        ),
        pytest.param("<div class='meta'>Jane Roe | 5 March 2018</div>", id="a name beside the date"),
        pytest.param("<div class='storyByline'>By Jane Roe, Staff Writer</div>", id="camel case"),
        pytest.param("<div data-qa='author-byline'>By Jane Roe</div>", id="a name for testing"),
        pytest.param(
            "<div itemprop='author' itemscope>By <b itemprop='name'>Jane Roe</b></div>", id="microdata"
        ),
        pytest.param("<div class='x1'><a href='/@jane'>Jane Roe</a></div>", id="a link to the account"),
        pytest.param("<div class='x1'>Written by Jane Roe</div>", id="a label in any box"),
        pytest.param(
            "<div class='author-info'><span class='name'>Jane Roe</span><b class='job'>Our Man</b></div>",
            id="a name with what she is",
        ),
        pytest.param("<div class='byline'>Opinion by Jane Roe</div>", id="a kind of text before the label"),
        pytest.param(
            "<div class='byline'>By Jane Roe For The Tribune</div>", id="the paper that she writes for"
        ),
        pytest.param("<div class='byline'>Jane Roe, Reuters</div>", id="the agency that she writes for"),
        pytest.param(
            "<p class='byline'><span>By </span><a href='/by/jane-roe'>Jane Roe</a></p>"
            "<p class='x'>Photographs by <span itemprop='name'>Lee Fox</span></p>",
            id="pictures by another",
        ),
    ],
)
def test_a_byline_near_the_headline_names_the_author(box: str) -> None:
    assert authors_of(box) == ("Jane Roe",)


@pytest.mark.parametrize(
    ("box", "authors"),
    [
        pytest.param("<div class='byline'>كتب: سامر القاسم</div>", ("سامر القاسم",), id="wrote"),
        pytest.param("<span class='writeBy'>كتب سامر القاسم</span>", ("سامر القاسم",), id="wrote, no colon"),
        pytest.param("<div class='by'>بقلم: سامر القاسم</div>", ("سامر القاسم",), id="by the pen of"),
        pytest.param(
            "<span class='author'>بيروت – سامر القاسم</span>", ("سامر القاسم",), id="place and name"
        ),
        pytest.param("<div class='author'>سامر القاسم (جدة)</div>", ("سامر القاسم",), id="name and place"),
        pytest.param(
            "<div class='dauthor'><span>كتب: </span><a>محمد الأحمد</a> <a>سلوى الحسن</a></div>",
            ("محمد الأحمد", "سلوى الحسن"),
            id="wrote, two links",
        ),
        pytest.param(
            "<div class='post-author'><span>كتابة: هدى منصور</span><span>تصوير: سامر القاسم</span></div>",
            ("هدى منصور",),
            id="writing by one, photographs by another",
        ),
    ],
)
def test_an_arabic_byline_names_the_author(box: str, authors: tuple[str, ...]) -> None:
    assert authors_of(box) == authors


@pytest.mark.parametrize(
    "box",
    [
        pytest.param("<div class='byline'>By Jane Roe, Omar Haddad and Lee Fox</div>", id="a list"),
        pytest.param(
            "<div class='byline'>Jane Roe in Wexcombe, Omar Haddad in Linden and Lee Fox</div>",
            id="places between them",
        ),
        pytest.param(
            "<ul class='authors'>"
            + "".join(f"<li class='author'>{name}</li>" for name in ("Jane Roe", "Omar Haddad", "Lee Fox"))
            + "</ul>",
            id="a box each",
        ),
        pytest.param(
            "<address><a rel='author' href='/1'>Jane Roe</a> in Wexcombe, <a rel='author' href='/2'>Omar"
            " Haddad</a> and <a rel='author' href='/3'>Lee Fox</a></address>",
            id="links with places between them",
        ),
    ],
)
def test_a_byline_can_name_several(box: str) -> None:
    assert authors_of(box) == ("Jane Roe", "Omar Haddad", "Lee Fox")


def test_an_account_of_one_word_is_an_author_where_its_page_is_called_so() -> None:
    assert authors_of("<p class='meta'>Posted by <a href='/author/waterlily'>waterlily</a></p>") == (
        "waterlily",
    )


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<p class='byline'>By The Post</p>{DATE}", id="the site"),
        pytest.param(f"<span class='author'><a href='/author/admin'>admin</a></span>{DATE}", id="admin"),
        pytest.param(f"<span class='author'>هيئة التحرير</span>{DATE}", id="the editors, Arabic"),
        pytest.param("<div class='byline'>By Web Desk</div>", id="a desk"),
        pytest.param("<div class='author-links'><a>Email Author</a></div>", id="a button"),
        pytest.param("<div class='byline'>By Reuters</div>", id="an agency"),
        pytest.param("<div class='byline'>BBC Sport</div>", id="a part of an agency"),
        pytest.param("<div class='byline'>By The Post Staff</div>", id="a paper's people"),
        pytest.param(
            "<div class='photo-credit'>Photo by <i class='author'>Lee Fox</i></div>", id="a photographer"
        ),
        pytest.param("<div class='byline'>Photo by Lee Fox</div>", id="a photographer's byline"),
        pytest.param("<div class='x'>“We wait”<b class='quote-author'>Lee Fox</b></div>", id="who is quoted"),
        pytest.param(
            "<div class='meta'><a href='/category/life'>Harbour Life</a> | 5 March 2018</div>", id="a section"
        ),
        pytest.param("<figure><figcaption class='byline'>By Lee Fox</figcaption></figure>", id="a caption"),
        pytest.param("<div class='sponsored-by'>Sponsored by <a>Dry Stone</a></div>", id="a sponsor"),
        pytest.param(
            "<div class='author-bio'>Jane Roe writes about quays and lives in a boat.</div>",
            id="a biography",
        ),
        pytest.param(
            "<div class='author-note'>The author of the plan was never asked about it.</div>", id="a sentence"
        ),
        pytest.param(
            "<div class='related'><a href='/1'>Fares</a> <span class='author'>Lee Fox</span></div>",
            id="a related article",
        ),
        pytest.param(
            "<div class='item'><h3><a href='/1'>Fares to rise</a></h3><b class='author'>Lee Fox</b></div>",
            id="a box below the headline of another article",
        ),
    ],
)
def test_others_near_the_headline_are_no_authors(box: str) -> None:
    assert authors_of(box) == ()


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("<footer>By <a rel='author' href='/x'>Jane Roe</a></footer>", id="a link in the foot"),
        pytest.param(
            "<div class='post-footer'><span class='post-author vcard'>Posted by <i class='fn'>Jane Roe</i>"
            "</span> at 5:42 PM</div>",
            id="posted by",
        ),
        pytest.param(
            "<div class='author-box'><div class='author-box__name'>Jane Roe</div>"
            "<p class='author-box__bio'>Lives with Lee Fox in Wexcombe.</p></div>",
            id="the name above a biography",
        ),
    ],
)
def test_a_writer_is_named_below_the_text_too(below: str) -> None:
    assert authors_of("", below=below) == ("Jane Roe",)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(
            "<div id='comments'><div class='vcard'><b class='fn'>Lee Fox</b></div></div>", id="a commenter"
        ),
        pytest.param(
            "<div itemscope itemtype='http://schema.org/Comment'><b itemprop='author'>Lee Fox</b></div>",
            id="a commenter in microdata",
        ),
        pytest.param(
            "<div><h3><a href='/1'>Fares</a></h3><a rel='author' href='/author/lee'>Lee Fox</a></div>",
            id="the author of another article",
        ),
        pytest.param("<div class='author'>Lee Fox</div>", id="a name that nothing else marks"),
    ],
)
def test_others_below_the_text_are_no_authors(below: str) -> None:
    assert authors_of("", below=below) == ()


def test_a_writer_is_named_above_the_headline_too() -> None:
    assert authors_of("", above="<div class='writer-box'><a class='writer-name'>Jane Roe</a></div>") == (
        "Jane Roe",
    )


def test_names_under_another_heading_above_the_headline_are_no_authors() -> None:
    strip = "<div><h4>Our columnists</h4><ul><li><a href='/columnist/lee'>Lee Fox</a></li></ul></div>"
    assert authors_of("", above=strip) == ()


def test_the_byline_counts_where_the_data_of_the_page_name_only_its_keeper() -> None:
    data = '<script type="application/ld+json">{"@type":"Article","author":{"name":"admin"}}</script>'
    assert authors_of("<p class='byline'>By Jane Roe</p>", head=data) == ("Jane Roe",)
    assert authors_of("", head=data) == ()


def test_a_credited_source_near_the_headline_is_one_where_the_site_has_no_name() -> None:
    box = "<div class='info'><span class='source'>المصدر: رويترز</span> <span>5 آذار 2018</span></div>"
    page = f"<html><body><h1>Old quays rebuilt</h1>{box}{TEXT}</body></html>"  # source: Reuters, a day
    assert read_page(page, url=None, today=TODAY).facts.source == "رويترز"


@pytest.mark.parametrize(
    "unit",
    ["<div class='author'>a b", "<a href='/author/x'>A B</a>", "<p class='byline'>By A B</p>", "<h2><a>A B"],
)
def test_hostile_bylines_are_read_in_linear_time(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda markup: read_page(markup, url=None, today=TODAY), unit, 500 * len(unit))
