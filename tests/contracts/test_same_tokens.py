"""A cluster cuts every text into the very tokens that ``archive/text`` does, in each way a word is kept."""

import csv
import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.engines.elastic.client import Cluster
from archive.engines.elastic.tokens import tokens_of
from archive.text.analyzer import WordForms, analyze, places, word_forms, written_words

WAYS = ("exact", "stem", "gram", "sound_arabic", "sound_english", "written")
WORDS_AT_ONCE = 3_000
CHARACTERS_AT_ONCE = 40_000

# Letters, marks, digits, signs and invisible characters of both scripts, and some of others.
CHARACTERS = st.one_of(
    st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءؤئ" * 3),
    st.sampled_from("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789_' -.,#@\n"),
    st.characters(min_codepoint=0x600, max_codepoint=0x6FF),
    st.characters(min_codepoint=0xC0, max_codepoint=0x24F),
    st.characters(min_codepoint=0xFB50, max_codepoint=0xFEFC, categories=("L", "M", "S", "P", "N")),
    st.sampled_from("\u200b\u200c\u200d\u200e\u200f\u202b\u2066\ufeff\u0640\u00adΣςσ½²Кк日本"),
)


@pytest.fixture(scope="module")
def texts(repository: Path) -> list[str]:
    """Everything that our own corpora hold."""
    files = [
        path
        for folder in ("tests/corpus", "samples")
        for path in sorted((repository / folder).rglob("*"))
        if path.suffix in (".jsonl", ".tsv", ".txt", ".html")
    ]
    return [path.read_text(encoding="utf-8", errors="replace") for path in files]


@pytest.fixture(scope="module")
def real_texts(shared_data: Path) -> list[str]:
    """The newspaper articles, the posts and the paragraphs beside the checkout."""
    with gzip.open(shared_data / "news" / "saudinewsnet-3days.jsonl.gz", "rt", encoding="utf-8") as lines:
        articles = [json.loads(line)["content"] or "" for line in lines]
    with (shared_data / "news" / "asnd-posts.csv").open(encoding="utf-8") as posts:
        articles += [row["Content"] for row in csv.DictReader(posts)]
    for language in ("ar", "en"):
        with gzip.open(
            shared_data / "relevance" / f"xquad.{language}.json.gz", "rt", encoding="utf-8"
        ) as file:
            articles.append(json.dumps(json.load(file), ensure_ascii=False))
    return articles


def test_every_word_of_our_corpora_is_kept_alike_in_every_way(cluster: Cluster, texts: list[str]) -> None:
    assert not list(differences(cluster, distinct_words(texts), WAYS))


def test_every_text_of_our_corpora_is_cut_into_the_same_words(cluster: Cluster, texts: list[str]) -> None:
    assert not list(differences(cluster, texts, ("exact", "written")))


def test_every_word_of_real_articles_is_kept_alike_in_every_way(
    cluster: Cluster, real_texts: list[str]
) -> None:
    assert not list(differences(cluster, distinct_words(real_texts), WAYS))


def test_every_real_article_is_cut_into_the_same_words(cluster: Cluster, real_texts: list[str]) -> None:
    assert not list(differences(cluster, real_texts, ("exact",)))


@settings(max_examples=150)
@given(text=st.text(CHARACTERS, min_size=1, max_size=60))
def test_any_text_at_all_is_cut_alike(cluster: Cluster, text: str) -> None:
    assert not list(differences(cluster, [text], WAYS[:-1]))


def test_the_engine_shows_the_tokens_of_both_scripts_in_the_order_of_the_text(cluster: Cluster) -> None:
    # "Mark Zuckerberg said to the newspapers of Kazakhstan", the name in Latin letters
    text = "قال Mark Zuckerberg لصحف كازاخستان"
    assert tokens_of(cluster, "same-tokens", text) == analyze(text)


def distinct_words(texts: Iterable[str]) -> list[str]:
    """Give each word as it is written somewhere, in runs that are asked at once."""
    words = sorted({text[start:end] for text in texts for start, end in places(text)})
    return [" ".join(words[at : at + WORDS_AT_ONCE]) for at in range(0, len(words), WORDS_AT_ONCE)]


def differences(
    cluster: Cluster, texts: Sequence[str], ways: Sequence[str]
) -> Iterator[tuple[str, list[str], list[str]]]:
    """Give the first token of each run that is not the same, with its neighbours, ours and the cluster's."""
    for run in runs(texts):
        forms = list(chain.from_iterable(map(word_forms, run)))
        for way in ways:
            ours = (
                list(kept(way, forms))
                if way != "written"
                else list(chain.from_iterable(map(written_words, run)))
            )
            theirs = asked(cluster, way, run)
            if ours != theirs:
                pairs = zip(ours, theirs, strict=False)
                at = next(
                    (at for at, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs))
                )
                yield way, ours[max(0, at - 1) : at + 2], theirs[max(0, at - 1) : at + 2]


def runs(texts: Sequence[str]) -> Iterator[list[str]]:
    """Give texts in runs that a node takes at once; a longer text is cut at blanks."""
    run: list[str] = []
    size = 0
    for text in chain.from_iterable(map(pieces, texts)):
        if run and size + len(text) > CHARACTERS_AT_ONCE:
            yield run
            run, size = [], 0
        run.append(text)
        size += len(text)
    if run:
        yield run


def pieces(text: str) -> Iterator[str]:
    while len(text) > CHARACTERS_AT_ONCE:
        at = text.rfind(" ", 0, CHARACTERS_AT_ONCE)
        yield text[:at]
        text = text[at:]
    yield text


def kept(way: str, forms: Iterable[WordForms]) -> Iterator[str]:
    for form in forms:
        match way:
            case "gram":
                yield from form.grams
            case "sound_arabic" | "sound_english":
                if form.sound and form.arabic == (way == "sound_arabic"):
                    yield form.sound
            case _:
                yield getattr(form, way)


def asked(cluster: Cluster, way: str, run: list[str]) -> list[str]:
    answer = cluster.request(
        "POST", "/same-tokens/_analyze", {"analyzer": way, "text": run}, filter_path="tokens.token"
    )
    return [token["token"] for token in answer.get("tokens", [])]
