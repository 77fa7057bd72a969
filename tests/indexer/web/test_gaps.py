"""What an extraction leaves out of a web page's text and is put back; names that mislead."""

import json

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.article import Original
from indexer.clean import CleanText, clean
from indexer.furniture.credits import NOTE_ON_TEXT
from indexer.raw import RawRecord
from indexer.web.furniture import remove_page_furniture
from indexer.web.gaps import put_back
from indexer.web.names import furniture_name
from indexer.web.page import read_page

TODAY = "2026-11-21"
TITLE = "Stairs to the quay will be repaired"
TEXT = (
    "The council of the harbour town voted on Monday to repair the old stairs that lead down to the quay.",
    "They were closed in March, after a winter of storms, and fishermen have to walk around the hill.",
    "Work begins in May and will cost less than the town had feared, the mayor told them on Monday.",
    "Nobody voted against it, though two members left the room before hands were raised for the last time.",
    "The chapel on the way down, which lost its roof in the same winter, is to be closed for another year.",
    "A fund for the boats that were damaged has been promised, but nobody could say who would pay into it.",
)
MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("News", "Town", "Sport", "Letters"))


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(inner: str, *, head: str = "", title: str = f"{TITLE} | Harbour Post") -> CleanText:
    markup = (
        f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head>"
        f"<body><nav><ul>{MENU}</ul></nav>{inner}<footer><p>Harbour Post, 4 Quay Road.</p></footer></body>"
    )
    original = Original(content=markup.encode(), media_type="text/html", file="page.html")
    found = clean(RawRecord(original=original, body=markup, markup=True), today=TODAY)
    assert isinstance(found, CleanText)
    return found


def lines(inner: str, *, head: str = "") -> list[str]:
    return read(f"<h1>{TITLE}</h1>{inner}", head=head).body.split("\n")


@pytest.mark.parametrize(
    "inner",
    [
        pytest.param(
            "<main><div class='chunk'>{0}</div><div class='ad'></div><div class='chunk'>{1}</div></main>",
            id="two boxes of one name with an advertisement between",
        ),
        pytest.param(
            "<main><section><div class='story-text'>{0}</div></section><section><div class='wide'>"
            "<div class='story-text'>{1}</div></div></section></main>",
            id="two boxes of one name in different columns",
        ),
        pytest.param(
            "<div class='copy'>{0}<div class='expandable banner-text'>{1}</div></div>",
            id="the rest in a box with an unlucky name",
        ),
        pytest.param(
            "<div class='copy'>{0}<div id='read-more'><a href=''>Read more</a><div>{1}</div></div></div>",
            id="the rest opens on small screens only",
        ),
        pytest.param(
            "<article class='has-sidebar font-barlow'><div class='metabolic'>{0}{1}</div></article>",
            id="parts of names that only look like furniture",
        ),
        pytest.param(
            "<form action='/page.aspx'><div id='wrapper'><div>{0}{1}</div></div></form>",
            id="a form around the whole page",
        ),
    ],
)
def test_a_text_in_several_boxes_is_read_whole(inner: str) -> None:
    assert lines(inner.format(paragraphs(TEXT[:2]), paragraphs(TEXT[2:]))) == list(TEXT)


def test_slides_with_headings_are_read_in_their_order() -> None:
    slides = "".join(
        f'<div class="slide"><h2>Step {name}</h2><div class="dek"><p>{text}</p></div></div>'
        for name, text in zip(("one", "two", "three"), TEXT[1:4], strict=True)
    )
    told = lines(f'<main><div class="intro"><p>{TEXT[0]}</p></div><div class="slides">{slides}</div></main>')

    assert told == [TEXT[0], "Step one", TEXT[1], "Step two", TEXT[2], "Step three", TEXT[3]]


def test_a_list_that_begins_with_links_stays_between_the_paragraphs() -> None:
    items = (
        "<a href='/r'>Ruth Cole</a>, who keeps the keys.",
        "<a href='/o'>Omar Saab</a>, who has two boats.",
    )
    inner = f"<div>{paragraphs(TEXT[:2])}<ul>{''.join(f'<li>{each}</li>' for each in items)}</ul>"
    told = lines(f"{inner}{paragraphs(TEXT[2:])}</div>")

    assert told[2:4] == ["- Ruth Cole, who keeps the keys.", "- Omar Saab, who has two boats."]


def test_another_article_below_is_none_of_the_text() -> None:
    other = "".join(f"<p>{text.replace('stairs', 'lift')}</p>" for text in TEXT[3:])
    inner = f"<article><h1>{TITLE}</h1><div>{paragraphs(TEXT[:3])}</div></article>"
    found = read(f"<main>{inner}<article><h1>Ski lift stops</h1><div>{other}</div></article></main>")

    assert found.body.split("\n") == list(TEXT[:3])


def test_articles_below_with_smaller_headings_are_none_of_the_text() -> None:
    other = f"<article><h2>Ski lift stops</h2><div>{paragraphs(TEXT[3:])}</div></article>"
    inner = f"<article><h1>{TITLE}</h1><div>{paragraphs(TEXT[:3])}</div></article>"

    assert read(f"<main>{inner}{other}</main>").body.split("\n") == list(TEXT[:3])


def test_the_entries_of_a_live_report_stay_with_their_headings() -> None:
    entries = "".join(
        f'<article><h3><a href="#{name}">At {name}</a></h3><p>{text}</p></article>'
        for name, text in zip(("five", "six", "seven"), TEXT[3:], strict=True)
    )
    told = lines(f"<main><div>{paragraphs(TEXT[:3])}</div><div>{entries}</div></main>")

    assert told[3:] == ["At five", TEXT[3], "At six", TEXT[4], "At seven", TEXT[5]]


def test_notices_beside_a_text_are_not_taken_for_more_of_it() -> None:
    notice = (
        "Mark the words and press the two keys to tell the editors of a slip that you have found in them."
    )
    inner = f"<div class='article-body'>{paragraphs(TEXT)}</div><div><p class='large'>{notice}</p></div>"

    assert lines(f"<div>{inner}</div>") == list(TEXT)


@pytest.mark.parametrize("told", [" ".join(TEXT)[:480], " ".join(TEXT[:2])], ids=["cut short", "an excerpt"])
def test_data_that_hold_less_than_the_page_take_nothing_away(told: str) -> None:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": told}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'

    assert lines(f"<article>{paragraphs(TEXT)}</article>", head=head) == list(TEXT)
    broken = "<br><br>".join(TEXT)
    assert lines(f"<div class='x'><div>{broken}</div></div>", head=head) == list(TEXT)


def test_what_the_data_tell_beyond_the_last_paragraph_is_read_too() -> None:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": " ".join(TEXT)}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    gate = "<div class='gate'><h3>Subscribe to keep reading</h3></div>"

    assert lines(f"<article>{paragraphs(TEXT[:5])}{gate}</article>", head=head) == list(TEXT)


def test_what_the_data_tell_in_other_words_is_not_read_twice() -> None:
    caption = (
        "Fishermen carry their nets over the hill, because the stairs are closed since the storms of March."
    )
    told = [*TEXT[:4], caption, TEXT[4].replace("chapel", "church"), TEXT[5]]
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": " ".join(told)}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'

    found = lines(f"<article>{paragraphs((*TEXT[:4], TEXT[5], TEXT[4]))}</article>", head=head)

    assert sorted(set(found)) == sorted(found)
    assert set(TEXT) <= set(found)


def test_what_the_data_tell_is_put_back_wherever_it_stands() -> None:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": list(TEXT)}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    inner = (
        f"<div><div class='lead'><div>{TEXT[0]}</div></div></div><article>{paragraphs(TEXT[1:])}</article>"
    )

    assert lines(inner, head=head) == list(TEXT)


def test_a_live_report_that_only_the_data_tell_is_read_from_them() -> None:
    updates = [{"headline": f"Entry {place}", "articleBody": text} for place, text in enumerate(TEXT)]
    data = {"@type": "LiveBlogPosting", "headline": TITLE, "liveBlogUpdate": updates}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'

    told = lines("<div id='app'><p>Loading</p></div>", head=head)

    assert [line for line in told if not line.startswith("Entry")] == list(TEXT)


def test_a_heading_of_a_paragraph_can_have_the_words_of_one_of_links() -> None:
    inner = f"{paragraphs(TEXT[:3])}<h2>UP NEXT</h2>{paragraphs(TEXT[3:])}"

    assert lines(f"<article>{inner}</article>") == [*TEXT[:3], "UP NEXT", *TEXT[3:]]


def test_a_note_on_the_text_is_told_from_a_sentence_with_its_words() -> None:
    assert NOTE_ON_TEXT.pattern.match(NOTE_ON_TEXT.touches)
    assert not NOTE_ON_TEXT.pattern.match(NOTE_ON_TEXT.leaves)


def test_short_lines_between_paragraphs_of_a_box_stay() -> None:
    letters = "".join(
        f"<h3>{head}</h3><div>{text}</div><div>{name}</div>"
        for head, text, name in zip(
            ("The stairs", "The storm", "The chapel"),
            TEXT,
            ("Ruth Cole, Mill Road", "Name supplied", "Omar Saab, The Quay"),
            strict=False,
        )
    )
    told = lines(f"<div class='txt'>{letters}</div>")

    assert [line for line in told if len(line) < 30] == [
        *("The stairs", "Ruth Cole, Mill Road", "The storm", "Name supplied"),
        *("The chapel", "Omar Saab, The Quay"),
    ]


def test_comments_are_not_taken_for_the_text_of_a_brief() -> None:
    brief = ("The winter timetable begins on Monday.", "Boats leave every forty minutes until eight.")
    comments = "".join(f"<div class='comment'><p>{text}</p></div>" for text in TEXT)

    assert lines(
        f"<article>{paragraphs(brief)}</article><section id='comments'>{comments}</section>"
    ) == list(brief)


@pytest.mark.parametrize(
    "names", ["comments-open has-sidebar", "no-comments social-enabled", "with-newsletter", "comments-wrap"]
)
def test_what_a_page_has_around_its_text_does_not_make_that_furniture(names: str) -> None:
    sidebar = "<aside class='sidebar'><p><a href='/a'>Ferry fares to rise in spring</a></p></aside>"

    assert lines(f"<div class='{names}'><div>{paragraphs(TEXT)}</div>{sidebar}</div>") == list(TEXT)


@pytest.mark.parametrize("name", ["share", "newsletter", "widget", "sponsored"])
def test_one_of_several_boxes_of_text_can_have_a_name_that_misleads(name: str) -> None:
    boxes = (
        f"<div class='rte'>{paragraphs(TEXT[:2])}</div><div class='rte {name}'>{paragraphs(TEXT[2:4])}</div>"
    )

    assert lines(f"<main>{boxes}<div class='rte'>{paragraphs(TEXT[4:])}</div></main>") == list(TEXT)


def test_a_quotation_that_stands_in_a_paragraph_once_more_goes() -> None:
    inner = paragraphs(TEXT[:3]) + "<blockquote>will cost less than the town had feared</blockquote>"
    said = "<blockquote>I never fell on those stairs, not once in forty years.</blockquote>"

    assert lines(f"<article>{inner}{said}{paragraphs(TEXT[3:])}</article>") == [
        *TEXT[:3],
        "I never fell on those stairs, not once in forty years.",
        *TEXT[3:],
    ]


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(
            "<p><b>Read more:</b> <a href='/a'>Fares to rise again</a> <a href='/b'>Nets stolen</a></p>",
            id="a known label and several links",
        ),
        pytest.param(
            "<p><b>More from Jane Roe:</b></p><p><a href='/a'>Ferry fares to rise in spring</a></p>",
            id="a label in a paragraph of its own",
        ),
        pytest.param(
            "<p>Our newsletter brings the harbour to your table. <a href='/n'>Sign up here</a></p>",
            id="an invitation at the end of its paragraph",
        ),
        pytest.param(
            "<div class='widget'><div class='related'><a href='/a'>Gull chick has hatched</a></div></div>",
            id="links in a box that a widget holds",
        ),
        pytest.param(
            "<div>More: <a href='/a'>Ferry fares to rise in spring</a></div>",
            id="a label and a link in a box",
        ),
        pytest.param(
            "<div><a href='/a'>Ferry fares to rise in spring</a><p>14 January 2020</p></div>",
            id="a link and its day",
        ),
        pytest.param(
            "<section><h3>More news</h3><a href='/a'>Ferry fares to rise in spring</a></section>",
            id="a heading and one link",
        ),
        pytest.param("<div class='ad-slot'><p>Hide Ad</p></div>", id="the label of an advertisement"),
        pytest.param("<h4 class='visually-hidden'>Article content</h4>", id="a heading for the ear"),
    ],
)
def test_furniture_between_paragraphs_goes(between: str) -> None:
    assert lines(f"<article>{paragraphs(TEXT[:3])}{between}{paragraphs(TEXT[3:])}</article>") == list(TEXT)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(
            "<p><a href='/r'>The whole report of the council was put on the wall of the chapel.</a></p>",
            id="a sentence that is a link",
        ),
        pytest.param(
            "<p>We heard <a href='/a'>Ruth Cole</a>, <a href='/b'>Omar</a> and <a href='/c'>a vicar</a>.</p>",
            id="names that are links",
        ),
        pytest.param(
            "<div class='widget'><blockquote>We sent the children home before the tide.</blockquote></div>",
            id="a quotation in a widget",
        ),
        pytest.param(
            "<div class='sidebar'><p>Stairs have led down to this quay since the first boats were built"
            " there, the oldest book of the town says.</p></div>",
            id="a box of facts without any link",
        ),
        pytest.param(
            "<div class='share-quote'><p>Nobody was told of it before the storm.</p></div>",
            id="a sentence between paragraphs in a box with a misleading name",
        ),
        pytest.param(
            "<p><strong><a href='/e'>Night Market</a></strong></p>", id="a name that is a link heads a part"
        ),
        pytest.param("<p>Follow us on the towpath, the pilots say, not on the road.</p>", id="follow us"),
        pytest.param("<p>Read more: that is what they wrote on the wall of the school.</p>", id="read more"),
        pytest.param(
            "<p><em>This story has been updated with what the mayor said on Friday.</em></p>",
            id="a note of what was changed",
        ),
    ],
)
def test_text_that_looks_like_furniture_stays(between: str) -> None:
    told = lines(f"<article>{paragraphs(TEXT[:3])}{between}{paragraphs(TEXT[3:])}</article>")

    assert len(told) == len(TEXT) + 1


def test_a_label_glued_to_the_headline_is_none_of_the_title() -> None:
    head = f'<meta property="og:title" content="{TITLE}">'
    inner = f"<h1><span>Opinion</span><span>{TITLE}</span></h1><div>{paragraphs(TEXT)}</div>"

    assert read(inner, head=head).title == TITLE


def test_a_blog_puts_its_name_before_the_title() -> None:
    head = '<meta property="og:site_name" content="Harbour Post">'
    inner = f"<h1>Harbour Post</h1><h3 class='post-title'>{TITLE}</h3><div>{paragraphs(TEXT)}</div>"

    assert read(inner, head=head, title=f"Harbour Post: {TITLE}").title == TITLE


def test_a_time_without_a_first_heading_is_the_date() -> None:
    inner = f"<h2>{TITLE}</h2><p class='when'><time datetime='2016-10-04 05:07:09'>05:07 AM</time></p>"

    published = read(f"{inner}<div>{paragraphs(TEXT)}</div>").published

    assert published is not None
    assert published.date == "2016-10-04"


@pytest.mark.parametrize(
    ("names", "is_furniture"),
    [
        ("c-related-posts", True),
        ("relatedStories", True),
        ("post author", True),
        ("authorprofile-biography", True),
        ("story-meta__credit", True),
        ("site-footer", True),
        ("author-note", False),
        ("unrelated", False),
        ("paywall", False),
        ("metered-content", False),
    ],
)
def test_names_of_boxes_tell_furniture(names: str, is_furniture: bool) -> None:
    box = lxml.html.fragment_fromstring(f'<div class="{names}">x</div>')

    assert (furniture_name(box) is not None) is is_furniture


_WORDS = st.lists(st.sampled_from(" ".join(TEXT).split()), min_size=1, max_size=30).map(" ".join)
_TAGS = st.sampled_from(("p", "div", "li", "h2", "blockquote", "span", "section"))
_PIECES = st.lists(st.tuples(_TAGS, _WORDS), min_size=1, max_size=8)


@given(pieces=_PIECES, kept=st.data())
def test_what_was_found_stays_in_its_order(pieces: list[tuple[str, str]], kept: st.DataObject) -> None:
    inner = "".join(f"<{tag}>{text}</{tag}>" for tag, text in pieces)
    tree = lxml.html.document_fromstring(f"<html><body><div>{inner}</div></body></html>")
    remove_page_furniture(tree)
    found = [text for _, text in pieces if kept.draw(st.booleans())] or [pieces[0][1]]

    told = put_back(tree, "\n".join(found)).split("\n")

    rest = iter(told)
    assert all(line in rest for line in found)


@given(inner=st.text(alphabet="<>/pdivbr a=\"'h12li\n", max_size=200))
def test_broken_markup_is_read_to_its_end(inner: str) -> None:
    assert isinstance(read_page(f"<html><body>{inner}</body></html>", url=None, today=TODAY).text, str)
