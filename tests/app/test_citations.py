"""References that other programs can read back, whatever an article says of itself."""

import re
from collections.abc import Iterator

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.citations import citation_key, cite, one_line, title_of, to_bibtex, to_csl, to_ris
from archive.article import Article, Hashtag, Published

HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\\{}%&$#_~^\"'=+-@;,\n\r\t\x00\x85  -"),
        st.sampled_from("\N{RIGHT-TO-LEFT OVERRIDE}\N{LEFT-TO-RIGHT ISOLATE}حلبةأ"),
    ),
    max_size=60,
)
DATES = {"2016-05-23": "day", "2020-02": "month", "1999": "year"}
ARTICLES = st.builds(
    Article,
    id=st.one_of(st.from_regex(r"\A[0-9a-f]{20}\Z"), HOSTILE.filter(str.strip)),
    body=HOSTILE,
    content_hash=st.just("0" * 16),
    url=st.one_of(st.none(), HOSTILE.map("https://news.example/".__add__)),
    title=st.one_of(st.none(), HOSTILE),
    source=st.one_of(st.none(), HOSTILE),
    authors=st.lists(HOSTILE, max_size=3).map(tuple),
    language=st.sampled_from(["ar", "en", "und"]),
    published=st.one_of(
        st.none(),
        st.sampled_from([Published(date, precision, "record") for date, precision in DATES.items()]),
    ),
)

ALEPPO = Article(
    id="45cf921a7f15e52a0b1c",
    body="…",
    content_hash="0" * 16,
    title="حلب في وسوم الناس",  # Aleppo in the people's hashtags
    url="https://news.example/حلب?a=1&b=2",  # Aleppo
    source="Sahifa & Co",
    authors=("ليلى الحسن", "Omar and Sons"),  # Layla al-Hasan
    language="ar",
    published=Published("2016-05-23", "day", "record"),
    hashtags=(
        Hashtag(tag="حلب_تحترق", key="حلبتحترق", start=0, end=9),  # Aleppo is burning
        Hashtag(tag="حلب_تحترق", key="حلبتحترق", start=20, end=29),  # the same again
    ),
)


def read_ris(text: str) -> dict[str, list[str]]:
    """Read one reference; every line has to be a tag and a value."""
    lines = text.split("\r\n")
    assert lines[-3:] == ["ER  - ", "", ""]
    assert lines[0] == "TY  - NEWS"
    fields: dict[str, list[str]] = {}
    for line in lines[:-3]:
        match = re.fullmatch(r"([A-Z][A-Z0-9])  - (\S.*)", line)
        assert match, repr(line)
        fields.setdefault(match[1], []).append(match[2])
    return fields


def read_bibtex(text: str) -> tuple[str, str, dict[str, str]]:
    """Read one entry as BibTeX does, by counting braces whether a backslash stands before them or not."""
    head = re.match(r"@(article|misc)\{([A-Za-z0-9-]+),\n", text)
    assert head, text
    rest, fields = text[head.end() :], {}
    while match := re.match(r"  ([a-z]+) = ", rest):
        value, rest = _bibtex_value(rest[match.end() :])
        assert match[1] not in fields
        fields[match[1]] = value
    assert rest == "}\n\n", rest
    return head[1], head[2], fields


def _bibtex_value(rest: str) -> tuple[str, str]:
    if not rest.startswith("{"):
        word, _, rest = rest.partition(",\n")
        return word, rest
    depth = 0
    for at, char in enumerate(rest):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if depth == 0:
            assert rest[at + 1 : at + 3] == ",\n"
            return rest[1:at], rest[at + 3 :]
    raise AssertionError("a brace is not closed")


COMMANDS = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
}


def from_tex(text: str) -> str:
    def said(match: re.Match[str]) -> str:
        return COMMANDS.get(match[0], match[0][-1])

    return re.sub(r"\\text[a-z]+\{\}|\\[%&$#_]", said, text)


def test_an_arabic_article_in_ris() -> None:
    assert read_ris(to_ris(ALEPPO)) == {
        "TY": ["NEWS"],
        "ID": [ALEPPO.id],
        "TI": ["حلب في وسوم الناس"],  # Aleppo in the people's hashtags
        "AU": ["ليلى الحسن", "Omar and Sons"],  # Layla al-Hasan
        "T2": ["Sahifa & Co"],
        "PY": ["2016"],
        "DA": ["2016/05/23/"],
        "LA": ["ar"],
        "KW": ["حلب_تحترق"],  # Aleppo is burning
        "UR": ["https://news.example/%D8%AD%D9%84%D8%A8?a=1&b=2"],
        "DB": ["Sijill"],
        "AN": [ALEPPO.id],
    }


def test_an_arabic_article_in_bibtex_has_a_latin_key_and_names_that_stay_whole() -> None:
    kind, key, fields = read_bibtex(to_bibtex(ALEPPO))
    assert (kind, key) == ("article", "hlb2016-45cf921a7f15e52a0b1c")
    assert fields == {
        "title": "{حلب في وسوم الناس}",  # Aleppo in the people's hashtags
        "author": "{ليلى الحسن} and {Omar and Sons}",  # Layla al-Hasan
        "journal": r"{Sahifa \& Co}",
        "year": "2016",
        "month": "may",
        "day": "23",
        "language": "ar",
        "keywords": r"حلب\_تحترق",  # Aleppo is burning
        "url": "https://news.example/%D8%AD%D9%84%D8%A8?a=1&b=2",
        "note": f"Sijill, {ALEPPO.id}",
    }


def test_an_arabic_article_in_csl() -> None:
    assert orjson.loads(to_csl(ALEPPO)) == {
        "id": ALEPPO.id,
        "type": "article-newspaper",
        "title": "حلب في وسوم الناس",  # Aleppo in the people's hashtags
        "author": [{"literal": "ليلى الحسن"}, {"literal": "Omar and Sons"}],  # Layla al-Hasan
        "container-title": "Sahifa & Co",
        "issued": {"date-parts": [[2016, 5, 23]]},
        "language": "ar",
        "keyword": "حلب_تحترق",  # Aleppo is burning
        "URL": "https://news.example/%D8%AD%D9%84%D8%A8?a=1&b=2",
        "archive": "Sijill",
        "archive_location": ALEPPO.id,
    }


@pytest.mark.parametrize(
    ("published", "ris", "bibtex", "csl"),
    [
        pytest.param(None, (None, None), (None, None, None), None, id="undated"),
        pytest.param("1999", ("1999", "1999///"), ("1999", None, None), [1999], id="a year"),
        pytest.param("2020-02", ("2020", "2020/02//"), ("2020", "feb", None), [2020, 2], id="a month"),
        pytest.param("2016-05-03", ("2016", "2016/05/03/"), ("2016", "may", "3"), [2016, 5, 3], id="a day"),
    ],
)
def test_a_date_is_given_as_far_as_it_is_known(
    published: str | None,
    ris: tuple[str | None, str | None],
    bibtex: tuple[str | None, str | None, str | None],
    csl: list[int] | None,
) -> None:
    date = Published(published, "day", "record") if published else None
    article = Article(id="a", body="b", content_hash="0", published=date)
    in_ris = read_ris(to_ris(article))
    assert (in_ris.get("PY", [None])[0], in_ris.get("DA", [None])[0]) == ris
    _, _, in_bibtex = read_bibtex(to_bibtex(article))
    assert tuple(in_bibtex.get(name) for name in ("year", "month", "day")) == bibtex
    assert orjson.loads(to_csl(article)).get("issued") == (csl and {"date-parts": [csl]})


def test_without_a_title_the_text_begins_the_reference_and_without_a_source_it_is_no_article() -> None:
    article = Article(id="a", body="Nobody knows\nwhen. " + "x" * 500, content_hash="0")
    assert title_of(article).startswith("Nobody knows when. xxx")
    assert len(title_of(article)) <= 90
    assert read_bibtex(to_bibtex(article))[0] == "misc"


@given(ARTICLES)
def test_ris_gives_back_every_value_on_one_line(article: Article) -> None:
    fields = read_ris(to_ris(article))
    assert fields["TI"] == [title_of(article)]
    assert fields.get("AU", []) == [name for author in article.authors if (name := one_line(author))]
    assert fields.get("T2", []) == [name for name in [one_line(article.source or "")] if name]
    assert len(fields.get("UR", [])) == bool(article.url)


@given(ARTICLES)
def test_bibtex_gives_back_every_value_and_its_braces_balance(article: Article) -> None:
    _, key, fields = read_bibtex(to_bibtex(article))
    assert key.isascii()
    assert from_tex(fields["title"][1:-1]) == title_of(article)
    assert "journal" not in fields or from_tex(fields["journal"][1:-1]) == one_line(article.source or "")
    names = list(_names(fields.get("author", "")))
    assert names == [name for author in article.authors if (name := one_line(author))]
    assert set(fields.get("url", "")) <= {chr(code) for code in range(0x21, 0x7F)} - set('{}\\"<>^`|')


def _names(author: str) -> Iterator[str]:
    depth = start = 0
    for at, char in enumerate(author):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if char == "{" and depth == 1:
            start = at + 1
        elif char == "}" and depth == 0:
            yield from_tex(author[start:at])


@given(ARTICLES)
def test_csl_is_json_and_says_the_same(article: Article) -> None:
    (item,) = orjson.loads(cite(article, "csl"))
    assert item["title"] == title_of(article)
    assert item["type"] == "article-newspaper"
    assert [name["literal"] for name in item.get("author", [])] == [
        name for author in article.authors if (name := one_line(author))
    ]


@given(HOSTILE)
def test_one_line_has_no_break_no_control_and_nothing_that_turns_text_round(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


def test_keys_of_two_articles_differ() -> None:
    ids = ["a b", "a_b", "a.b", "a/b", "x" * 50, "x" * 51]
    keys = {citation_key(Article(id=each, body="", content_hash="0", title="حلب")) for each in ids}  # Aleppo
    assert len(keys) == len(ids)
