"""Wording, direction, addresses and the text of an article as HTML."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from app.direction import direction_of, without_bidi_controls
from app.pages.reading import Span, render_body
from app.rendering import opening, shorten_url
from app.wording import LOCALE_FOLDER, UI_LANGUAGES, choose_language, read_wordings
from archive.article import Article, Fragment

ROOT = Path(__file__).parents[2]
WORDINGS = read_wordings()


class TextContent(HTMLParser):
    """Collects the text of a piece of HTML and fails on tags that are not closed in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - HTMLParser's shape
        if tag != "wbr":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def text_content(html: str) -> str:
    reader = TextContent()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader.text


# Bodies are cleaned of control characters; what HTML itself could not carry is no body.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t<>&\"'#@حلب"), max_size=80
)
PLACES = st.tuples(st.integers(-2, 90), st.integers(-2, 90))


@given(
    text=TEXTS,
    fragments=st.lists(PLACES, max_size=6),
    links=st.lists(
        st.tuples(PLACES, st.sampled_from(["hashtag", "mention", "platform", "date"])), max_size=8
    ),
    target=st.text(max_size=8) | st.none(),
)
def test_the_text_content_of_a_rendered_body_is_the_body(text, fragments, links, target) -> None:
    article = Article(
        id="1",
        body=text,
        content_hash="",
        fragments=tuple(
            Fragment(text="", language="en", start=start, end=end, confidence=1) for start, end in fragments
        ),
    )
    spans = [Span(start, end, kind, target) for (start, end), kind in links]
    assert text_content(render_body(article, spans)) == text
    assert render_body(article, reversed(spans)) == render_body(article, spans)


def test_a_link_inside_a_fragment_stays_inside_it() -> None:
    article = Article(
        id="1",
        body="قال Facebook Live أمس",  # Facebook Live said yesterday
        content_hash="",
        language="ar",
        fragments=(Fragment(text="Facebook Live", language="en", start=4, end=17, confidence=1),),
    )
    rendered = render_body(
        article, [Span(4, 12, "platform", "/x"), Span(14, 20, "date", "/crosses-the-edge")]
    )
    link = '<a class="platform" href="/x">Facebook</a>'
    assert f'<bdi class="fragment" lang="en" dir="ltr">{link} Live</bdi>' in rendered


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        pytest.param("Facebook تغلق آلاف الحسابات", "ar", "rtl", id="Arabic that opens with a Latin name"),
        pytest.param(
            "The tag #حلب_تحترق was everywhere in May", "en", "ltr", id="English with an Arabic tag"
        ),
        pytest.param("An English paragraph", "ar", "ltr", id="English paragraph of an Arabic article"),
        pytest.param("shouq_kw_@", "ar", "rtl", id="handle on a line of its own"),
        pytest.param("2016", "ar", "rtl", id="digits only, Arabic"),
        pytest.param("2016", None, "ltr", id="digits only, unknown"),
        pytest.param("سوق", "und", "rtl", id="one Arabic word, unknown"),
    ],
)
def test_a_text_runs_as_its_letters_do(text: str, language: str | None, direction: str) -> None:
    assert direction_of(text, language) == direction


def test_controls_that_turn_text_round_are_taken_out_of_names_and_joiners_stay() -> None:
    name = "a\N{RIGHT-TO-LEFT OVERRIDE}b\N{FIRST STRONG ISOLATE}c\N{ZERO WIDTH NON-JOINER}d"
    assert without_bidi_controls(name) == "abc\N{ZERO WIDTH NON-JOINER}d"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_shortened_url_asks_for_the_same(text: str) -> None:
    encoded = quote(text, safe="")
    assert unquote(shorten_url(encoded)) == text
    assert all(letter.isalnum() for letter in shorten_url(encoded) if not letter.isascii())


def test_an_opening_ends_after_a_word() -> None:
    assert opening("one two three", 9) == "one two\N{HORIZONTAL ELLIPSIS}"
    assert opening("one\n two", 20) == "one two"


@pytest.mark.parametrize(
    ("value", "arabic", "english"),
    [
        pytest.param("2016", "2016", "2016", id="year"),
        pytest.param("2016-01", "يناير/كانون الثاني 2016", "January 2016", id="month, both its Arabic names"),
        pytest.param("2016-05-23", "23 مايو/أيار 2016", "23 May 2016", id="day"),
        pytest.param("--09", "سبتمبر/أيلول", "September", id="month without a year"),
        pytest.param("2016-13", "2016-13", "2016-13", id="no month"),
        pytest.param("soon", "soon", "soon", id="no date"),
    ],
)
def test_dates_are_written_in_the_readers_language(value: str, arabic: str, english: str) -> None:
    assert WORDINGS["ar"].date(value) == arabic
    assert WORDINGS["en"].date(value) == english


def test_names_of_languages_and_platforms_are_translated_and_unknown_ones_stay() -> None:
    assert WORDINGS["en"].language_name("ar") == "Arabic"
    assert WORDINGS["ar"].language_name("ar") == "العربية"  # Arabic
    assert WORDINGS["en"].language_name("x-klingon") == "x-klingon"
    assert WORDINGS["ar"].platform_name("facebook") == "فيسبوك"  # Facebook
    assert WORDINGS["ar"].platform_name("orkut") == "orkut"


def test_numbers_have_the_same_digits_in_both_languages() -> None:
    assert {wording.number(12345) for wording in WORDINGS.values()} == {"12,345"}


def read_catalogue(language: str) -> Catalog:
    with (LOCALE_FOLDER / language / "LC_MESSAGES" / "messages.po").open("rb") as lines:
        return read_po(lines, abort_invalid=True)


def extracted() -> set[str | tuple[str, ...]]:
    with (ROOT / "babel.cfg").open() as lines:
        methods, options = parse_mapping_cfg(lines)
    found = set()
    for folder in ("app", "templates"):
        inside = [(pattern.removeprefix(f"{folder}/"), method) for pattern, method in methods]
        inside_options = {pattern.removeprefix(f"{folder}/"): known for pattern, known in options.items()}
        found |= {message for _, _, message, _, _ in extract_from_dir(ROOT / folder, inside, inside_options)}
    return found


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_a_catalogue_says_everything_and_nothing_else(language: str) -> None:
    catalogue = read_catalogue(language)
    messages = {message.id: message for message in catalogue if message.id}
    assert set(messages) == extracted()
    for message in messages.values():
        forms = message.string if message.pluralizable else (message.string,)
        assert not message.fuzzy, message.id
        assert len(forms) == (catalogue.num_plurals if message.pluralizable else 1), message.id
        assert all(form.strip() for form in forms), message.id
        assert not list(message.check(catalogue)) or language == "ar", message.id
    assert not catalogue.obsolete


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_plural_forms_are_chosen_as_the_language_counts(language: str) -> None:
    order = [
        tag
        for tag in ("zero", "one", "two", "few", "many", "other")
        if tag in {*Locale(language).plural_form.tags, "other"}
    ]
    catalogue = read_catalogue(language)
    forms = next(
        message.string for message in catalogue if message.id and message.id[0] == "%(count)s article"
    )
    translations = WORDINGS[language].translations
    for count in [*range(120), 1_000, 1_003, 12_345]:
        expected = forms[order.index(Locale(language).plural_form(count))]
        assert translations.ngettext("%(count)s article", "%(count)s articles", count) == expected


@pytest.mark.parametrize(
    ("accept", "language"),
    [("", "ar"), ("en", "en"), ("en;q=0.3,ar;q=0.4", "ar"), ("en;q=0, fr", "ar"), ("EN-us", "en")],
)
def test_the_browsers_preference_is_read(accept: str, language: str) -> None:
    assert choose_language(None, None, accept) == language
