"""The rooms of the house and the direction in which they may know each other."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

# From the ground up: a module may import from its own row and from any row above it in this list.
# A dotted name stands for itself and for what lies below it; the longest name that fits counts.
ROWS = (
    ("archive.article", "archive.fields", "archive.errors", "archive.settings"),
    ("archive.text",),
    ("archive.lexicon",),
    ("archive.query",),
    ("archive.engines.protocol",),
    (
        "archive.engines.completions",
        "archive.engines.cursor",
        "archive.engines.document",
        "archive.engines.histogram",
        "archive.engines.labels",
        "archive.engines.needed",
        "archive.engines.ranking",
        "archive.engines.spellings",
        "archive.engines.wanted",
        "archive.engines.worth",
    ),
    ("archive.engines.embedded", "archive.engines.elastic"),
    ("archive.engines",),
    ("indexer.raw", "indexer.furniture", "indexer.recognise"),
    ("indexer.head",),
    ("indexer.pasted", "indexer.web"),
    ("indexer",),
    ("app",),
)
HEIGHT = {name: height for height, row in enumerate(ROWS) for name in row}
PACKAGES = ("archive", "indexer", "app")


def height_of(module: str) -> int | None:
    """Give the row of a module, or None for a stranger (the standard library, a dependency)."""
    parts = module.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((HEIGHT[name] for name in names if name in HEIGHT), None)


def imports_of(path: Path) -> Iterator[str]:
    """Give the modules that a file imports, wherever in the file it does."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(repository: Path) -> list[Path]:
    return [path for package in PACKAGES for path in sorted((repository / package).rglob("*.py"))]


def test_imports_run_downwards_only(repository: Path) -> None:
    wrong = []
    for path in modules(repository):
        module = ".".join(path.relative_to(repository).with_suffix("").parts).removesuffix(".__init__")
        own = height_of(module)
        if own is None:
            continue
        for imported in imports_of(path):
            other = height_of(imported)
            if other is not None and other > own:
                wrong.append(f"{module} imports {imported}")
    assert wrong == []


def test_every_module_says_what_lives_in_it(repository: Path) -> None:
    silent = [
        str(path.relative_to(repository))
        for path in modules(repository)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_no_file_is_a_drawer_named_for_nothing(repository: Path) -> None:
    drawers = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "base", "core", "service"}
    assert [path.name for path in modules(repository) if path.stem in drawers] == []


@pytest.mark.parametrize(
    "module",
    ["archive.text.analyzer", "archive.engines", "archive.query.nodes", "indexer.recognise.hashtags"],
)
def test_each_row_is_known(module: str) -> None:
    assert height_of(module) is not None
