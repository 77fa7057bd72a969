"""The test plugin's filters give what the official ones give: whatever our analyzers name, on all our texts.

OpenSearch brings the official analysis module. Each part of our analysis is asked by itself and all together;
the answers are compared word by word, with types, positions and offsets.
"""

import gzip
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import httpx
import orjson
import pytest

from archive.engines.elastic.analysis import analysis

_INDEX = f"plugin-parity-{os.getpid()}"
_BATCH = 100_000  # characters a request
_EVERY = 40  # of the real articles one is asked: all of them take minutes

# By itself, a char filter shows in runs of what it leaves, a token filter in what it makes of our words.
_ALONE = {
    **{
        f"char filter {name}": {"char_filter": [name], "tokenizer": "runs"}
        for name in analysis()["char_filter"]
    },
    **{f"tokenizer {name}": {"tokenizer": name} for name in analysis()["tokenizer"]},
    **{
        f"filter {name}": {"char_filter": ["fold"], "tokenizer": "words", "filter": ["lowercase", name]}
        for name in analysis()["filter"]
    },
}
_TOGETHER = {f"analyzer {name}": made for name, made in analysis()["analyzer"].items()}

# What the corpora may lack: all that JSON and UTF-16 can make difficult.
_HARD = [
    "",
    " \N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE} ",
    "\N{GRINNING FACE}كتاب\N{GRINNING FACE} \N{MATHEMATICAL BOLD SMALL A}",  # a book between smileys
    "ﷺ ﻻ لآ مُحَمَّدٌ",  # ligatures; Muhammad with every vowel mark
    "a" * 300 + " " + "\N{ARABIC LETTER MEEM}" * 300,
    "A\N{COMBINING ACUTE ACCENT}\N{COMBINING DIAERESIS}b Straße İstanbul",
    "#وسم_طويل_جدا @name_of 2016/05/23 ٢٠١٦ ۲۰۱۶",  # a very long hashtag; a year in two scripts of digits
    "الكتاب والكتاب وبالكتاب للكتاب",  # book with four prefixes
]


@pytest.fixture(scope="module")
def texts(repository: Path) -> list[list[str]]:
    """Our own corpora, the real ones where they are, and what neither has; in batches."""
    lines = itertools.chain(_HARD, _written_by_us(repository), _real(repository.parent / "shared" / "data"))
    batches: list[list[str]] = [[]]
    size = 0
    for line in lines:
        if size + len(line) > _BATCH:
            batches.append([])
            size = 0
        batches[-1].append(line)
        size += len(line)
    return batches


@pytest.fixture(scope="module")
def parts_on_both(elasticsearch_url: str, opensearch_url: str) -> Iterator[tuple[httpx.Client, httpx.Client]]:
    """Both servers, each with an index that has every part of our analysis as an analyzer."""
    own = analysis()
    runs = {"type": "pattern", "pattern": r"\S+", "group": 0}
    made = {_key(name): {"type": "custom", **parts} for name, parts in (_ALONE | _TOGETHER).items()}
    told = {**own, "tokenizer": {**own["tokenizer"], "runs": runs}, "analyzer": made}
    settings = {"analysis": told, "index.analyze.max_token_count": 10 * _BATCH, "number_of_replicas": 0}
    with (
        httpx.Client(base_url=elasticsearch_url, trust_env=False, timeout=60) as ours,
        httpx.Client(base_url=opensearch_url, trust_env=False, timeout=60) as official,
    ):
        for server in (ours, official):
            server.put(f"/{_INDEX}", json={"settings": settings}).raise_for_status()
        yield ours, official
        for server in (ours, official):
            server.delete(f"/{_INDEX}").raise_for_status()


@pytest.mark.parametrize("name", list(_ALONE | _TOGETHER))
def test_same_tokens_as_the_official_module(
    parts_on_both: tuple[httpx.Client, httpx.Client], texts: list[list[str]], name: str
) -> None:
    seen = 0
    for batch in texts:
        ours, official = (_tokens(server, name, batch) for server in parts_on_both)
        seen += len(official)
        if ours != official:
            pytest.fail(_first_difference(ours, official))
    assert seen > 100


def _tokens(server: httpx.Client, name: str, batch: list[str]) -> list[object]:
    answer = server.post(f"/{_INDEX}/_analyze", json={"analyzer": _key(name), "text": batch})
    assert answer.status_code == httpx.codes.OK, answer.text[:1000]
    tokens: list[object] = orjson.loads(answer.content)["tokens"]
    return tokens


def _first_difference(ours: list[object], official: list[object]) -> str:
    pairs = itertools.zip_longest(ours, official)
    return next(f"ours {one}, official {other}" for one, other in pairs if one != other)


def _key(name: str) -> str:
    return name.replace(" ", "-")


def _written_by_us(repository: Path) -> Iterator[str]:
    for folder in (repository / "samples", repository / "tests" / "corpus"):
        for path in sorted(folder.rglob("*.*")):
            yield from path.read_text("utf-8", errors="replace").splitlines()  # some are in old encodings


def _real(folder: Path) -> Iterator[str]:
    if not folder.is_dir():
        return
    for path in sorted((folder / "seeds").glob("*.txt")):
        yield from path.read_text("utf-8").splitlines()
    with gzip.open(folder / "news" / "saudinewsnet-3days.jsonl.gz") as articles:
        for record in map(orjson.loads, itertools.islice(articles, 0, None, _EVERY)):
            yield f"{record.get('title')}\n{record.get('content')}"
    posts = (folder / "news" / "asnd-posts.csv").read_text("utf-8").splitlines()
    yield from posts[::_EVERY]
