"""The labelled texts of ``tests/corpus/reading``: well-formed, pinned, and read as well as is promised."""

import json
import re
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

SPANS = {"hashtags": "tag", "mentions": "handle", "platforms": "text", "dates": "text", "fragments": "text"}
NAMES = ("dates", "fragments", "hashtags", "languages", "mentions", "platforms", "whole")

# The sum of every file of the corpus. A label is changed only when a careful reader would change it: then
# this is renewed with it, so that nobody moves the goal by the way.
DIGEST = "704c92d1701b8654"
SIGNS = "#＃﹟@＠\u200e\u200f"


@pytest.fixture(scope="module")
def corpus(repository: Path) -> Path:
    return repository / "tests" / "corpus" / "reading"


def labels(corpus: Path, name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (corpus / f"{name}.jsonl").read_text("utf-8").splitlines()]


def test_the_corpus_is_the_one_that_the_floors_were_set_by(corpus: Path) -> None:
    total = sha256()
    for path in sorted(path for path in corpus.rglob("*") if path.is_file()):
        total.update(path.relative_to(corpus).as_posix().encode() + path.read_bytes())
    assert total.hexdigest()[:16] == DIGEST


def test_there_are_enough_texts_and_none_stands_there_twice(corpus: Path) -> None:
    every = [each for name in NAMES for each in labels(corpus, name)]
    texts = Counter((str(each["text"]), each.get("published")) for each in every)
    assert texts.total() >= 120
    assert [text for text, times in texts.items() if times > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_text_has_an_english_gloss(corpus: Path, name: str) -> None:
    assert [
        each["text"] for each in labels(corpus, name) if not re.search("[a-z]{3}", str(each["gloss"]))
    ] == []


@pytest.mark.parametrize("name", [name for name in NAMES if name != "languages"])
def test_offsets_slice_back_to_what_is_labelled(corpus: Path, name: str) -> None:
    wrong = []
    for each in labels(corpus, name):
        for kind, value in SPANS.items():
            for span in each.get(kind, []):  # type: ignore[attr-defined]  # labels are JSON
                written = str(each["text"])[span["start"] : span["end"]]
                if written.strip(SIGNS) != span[value].strip(SIGNS):
                    wrong.append((span[value], written))
    assert wrong == []


def test_every_web_page_is_labelled_and_its_labels_stand_in_it(corpus: Path) -> None:
    pages = labels(corpus, "html")
    assert sorted(str(each["file"]) for each in pages) == sorted(
        path.name for path in (corpus / "html").iterdir()
    )
    assert len(pages) >= 30


def test_reading_is_as_good_as_promised(repository: Path) -> None:
    """``make quality``: the floors are pinned there."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.quality"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
