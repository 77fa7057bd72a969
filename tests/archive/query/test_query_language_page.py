"""``docs/query-language.md`` tells the whole language, and tells it truly."""

import re
from pathlib import Path

import pytest

from archive.fields import FIELDS, SHORT_NAMES
from archive.query.notices import MAX_CLAUSES, MAX_DEPTH, MAX_LENGTH, MESSAGES
from archive.query.parser import parse_query

PAGE = (Path(__file__).parents[3] / "docs" / "query-language.md").read_text(encoding="utf-8")
BEFORE_NOTICES, NOTICES = PAGE.split("## Notices", maxsplit=1)
# The first cell of each table row that begins with code; a bar inside is escaped there.
EXAMPLES = [
    cell.replace(r"\|", "|")
    for cell in re.findall(r"^\| `((?:\\\||[^`|])+)` \|", BEFORE_NOTICES, re.MULTILINE)
]
FAULTS = re.findall(r"^\| `(\w+)` \| .* \| `([^`]+)` \|$", NOTICES, re.MULTILINE)
OPERATORS = [
    "\"…\"", "“…”", "«…»", "~3", "=", "*", "~", "#", "@", " OR ", " أو ", "او", r"\|", " AND ", " NOT ",
    " -", "(", "+OR", "..",
]  # fmt: skip


def test_the_page_has_examples_of_everything() -> None:
    assert len(EXAMPLES) > 25
    assert len(FAULTS) == len(MESSAGES) - 3  # three caps have no short example


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_works_without_a_notice(example: str) -> None:
    assert parse_query(example).notices == ()


@pytest.mark.parametrize(("code", "example"), FAULTS)
def test_every_faulty_example_gives_the_notice_beside_it(code: str, example: str) -> None:
    assert code in {notice.code for notice in parse_query(example).notices}


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_is_on_the_page(operator: str) -> None:
    assert operator in BEFORE_NOTICES


@pytest.mark.parametrize("name", [*(f.name for f in FIELDS), *(f.arabic for f in FIELDS), *SHORT_NAMES])
def test_every_field_is_on_the_page(name: str) -> None:
    assert f"`{name}:" in BEFORE_NOTICES


@pytest.mark.parametrize("code", MESSAGES)
def test_every_notice_is_on_the_page(code: str) -> None:
    assert f"| `{code}` |" in NOTICES


def test_the_caps_on_the_page_are_the_true_ones() -> None:
    assert f"{MAX_LENGTH:,} characters" in BEFORE_NOTICES
    assert f"{MAX_CLAUSES} words" in BEFORE_NOTICES
    assert f"nested {MAX_DEPTH} deep" in BEFORE_NOTICES
