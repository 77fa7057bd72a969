"""The command ``search``: the API's parameters as options, printed for people or as JSON."""

import os
import re
import shlex
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import Annotated, Any

import typer

from app.answer import Answer, Highlight, HighlightedHit, Searcher
from app.api.schemas import to_wire
from app.parameters import PARAMETERS_BY_NAME, without_unusable
from app.search_params import read_params
from archive.engines import open_engine
from archive.lexicon.lexicon import open_lexicon
from archive.settings import read_settings


def option(name: str, *names: str) -> Any:
    """Give the option for a parameter of the API, described as there."""
    parameter = PARAMETERS_BY_NAME[name]
    metavar = None if names else "|".join(parameter.choices) or parameter.placeholder
    return typer.Option(*names, help=parameter.description, metavar=metavar, show_default=False)


Texts = list[str] | None
Text = str | None


def search(
    q: Annotated[str, typer.Argument(metavar="QUERY", help=PARAMETERS_BY_NAME["q"].description)] = "",
    *,
    hashtag: Annotated[Texts, option("hashtag")] = None,
    platform: Annotated[Texts, option("platform")] = None,
    source: Annotated[Texts, option("source")] = None,
    language: Annotated[Texts, option("language")] = None,
    mention: Annotated[Texts, option("mention")] = None,
    exclude_hashtag: Annotated[Texts, option("exclude_hashtag")] = None,
    exclude_platform: Annotated[Texts, option("exclude_platform")] = None,
    exclude_source: Annotated[Texts, option("exclude_source")] = None,
    exclude_language: Annotated[Texts, option("exclude_language")] = None,
    exclude_mention: Annotated[Texts, option("exclude_mention")] = None,
    published_from: Annotated[Text, option("published_from")] = None,
    published_to: Annotated[Text, option("published_to")] = None,
    undated: Annotated[bool, option("undated", "--undated")] = False,
    named_from: Annotated[Text, option("named_from")] = None,
    named_to: Annotated[Text, option("named_to")] = None,
    sort: Annotated[Text, option("sort")] = None,
    match: Annotated[Text, option("match")] = None,
    translate: Annotated[bool, option("translate", "--translate/--no-translate")] = True,
    limit: Annotated[Text, option("limit")] = None,
    cursor: Annotated[Text, option("cursor")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer of the API.")] = False,
) -> None:
    """Search the archive, by the same parameters as the API.

    Without a query it lists the newest articles.
    """
    given = dict(locals())  # the options have the names of the API's parameters
    pairs = list(given_pairs(given))
    params = read_params(pairs)
    settings = read_settings()
    with closing(open_engine(settings)) as engine:
        searcher = Searcher(engine, open_lexicon(settings))
        answer = searcher.search(params)
        offers = searcher.offers(params, answer)
    if as_json:
        print(to_wire(answer, offers).model_dump_json(by_alias=True))
        return
    for notice in answer.parsed.notices:
        better = f" Better: {_printable(notice.repaired)}" if notice.repaired else ""
        print(f"sijill: {notice.english}{better}", file=sys.stderr)
    for offer in offers:
        print(f"Did you mean: {_printable(offer.query)} ({offer.count:,})", file=sys.stderr)
    is_terminal = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for line in _lines(answer, bold=is_terminal):
        print(line)
    if answer.page.cursor:
        print(f"\nMore: {_command_for_next(pairs, answer.page.cursor)}")


def given_pairs(given: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give options as a URL would: one pair a value, switches as ``true`` or ``false``."""
    for name in PARAMETERS_BY_NAME:
        match given.get(name):
            case None:
                pass
            case bool() as switch:
                yield name, str(switch).lower()
            case list() as values:
                yield from ((name, without_unusable(str(value))) for value in values)
            case value:
                yield name, without_unusable(str(value))


def _command_for_next(pairs: list[tuple[str, str]], cursor: str) -> str:
    """Write the command line that leads to the next page."""
    words = ["sijill", "search"]
    query = ""
    for name, value in pairs:
        match name, value:
            case "q", _:
                query = value
            case ("cursor", _) | ("translate", "true") | ("undated", "false"):
                pass
            case "translate", "false":
                words.append("--no-translate")
            case "undated", "true":
                words.append("--undated")
            case _:
                words.append(f"--{name.replace('_', '-')}={value}")
    return shlex.join([*words, f"--cursor={cursor}", "--", query])


def _lines(answer: Answer, *, bold: bool) -> Iterator[str]:
    total = answer.page.total
    yield "Nothing was found." if not total else f"{total:,} {'article' if total == 1 else 'articles'}"
    if answer.searched_as:
        yield f"searched as: {_printable(' · '.join(answer.searched_as))}"
    for number, hit in enumerate(answer.hits, start=1):
        yield ""
        yield from _hit_lines(number, hit, bold=bold)


def _hit_lines(number: int, hit: HighlightedHit, *, bold: bool) -> Iterator[str]:
    article = hit.article
    date = article.published.date if article.published else "undated"
    facts = [article.source or "no source", date, article.language, article.id]
    yield f"{number}. {_draw(hit.title, bold=bold) if hit.title else '(no title)'}"
    yield "   " + _printable(" · ".join(facts))
    for snippet in hit.body:
        yield "   " + _draw(snippet, bold=bold)


_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def _draw(highlight: Highlight, *, bold: bool) -> str:
    return "".join(
        f"{_BOLD}{_printable(piece.text)}{_PLAIN}" if bold and piece.mark else _printable(piece.text)
        for piece in highlight
    )


# What an article says must not steer the terminal: no escape sequences, no overprinting.
_CONTROLS = re.compile(r"[\x00-\x20\x7f-\x9f]+")


def _printable(text: str) -> str:
    return _CONTROLS.sub(" ", text)
