"""The command line's frame: which commands there are, where each lives, and how errors become exit codes.

What a command does stands in its own module, ``app.cli_…``.
"""

import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper

import typer

from archive.errors import RequestError, SijillError

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; a command that rejected records exits with 3 by itself."""


_EXCLUDED_WORD = re.compile(r"-[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, the module and function that do it, and its line in the help."""

    name: str
    module: str
    function: str
    summary: str


COMMANDS = (
    Command("import", "app.cli_import", "import_", "Import articles from files, folders or standard input."),
    Command("read", "app.cli_import", "read", "Show what import would store, one JSON article a line."),
    Command("analyze", "app.cli_import", "analyze", "Show what is recognised in a text."),
    Command("search", "app.cli_search", "search", "Search the archive."),
    Command("export", "app.cli_export", "export", "Export what a search finds, or the records themselves."),
    Command("serve", "app.cli_serve", "serve", "Serve the site and the API."),
    Command("reindex", "app.cli_upkeep", "reindex", "Build the index anew beside the live one, then switch."),
    Command("verify", "app.cli_upkeep", "verify", "Look whether every article is whole."),
    Command("doctor", "app.cli_upkeep", "doctor", "Look for what is wrong, and say what to do."),
    Command("backup", "app.cli_upkeep", "backup", "Write the whole archive into one file."),
    Command("restore", "app.cli_upkeep", "restore", "Fill an empty archive from a backup."),
    Command("demo", "app.cli_import", "demo", "Import the samples that come with Sijill."),
)


def assemble(wanted: str | None) -> typer.Typer:
    """Build the command line with the module of one command; of the others it knows but the line in the help.

    The web framework alone takes 300 ms to import: ``sijill --help`` and ``sijill search`` do without.
    """
    app = typer.Typer(
        name="sijill",
        help="A searchable bilingual news archive: one query finds Arabic and English articles.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for command in COMMANDS:
        is_wanted = command.name == wanted
        function: Callable[..., None] = _not_wanted
        if is_wanted:
            function = getattr(import_module(command.module), command.function)
        app.command(command.name, help=None if is_wanted else command.summary)(function)
    return app


def run(arguments: Sequence[str]) -> int:
    """Run one command line and give its exit code; errors of ours become one line on stderr."""
    wanted = next((argument for argument in arguments if not argument.startswith("-")), None)
    try:
        assemble(wanted)(list(arguments), prog_name="sijill")
    except RequestError as error:
        print(f"sijill: {error}", file=sys.stderr)
        return MISUSED
    except SijillError as error:
        print(f"sijill: {error}", file=sys.stderr)
        return FAILED
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else DONE
        if code == MISUSED and wanted == "search":
            _hint_at_excluded_words(arguments)
        return code
    return DONE


def _hint_at_excluded_words(arguments: Sequence[str]) -> None:
    """Say how to exclude a word (-aleppo), which a command line takes for an option."""
    excluded = next((each for each in arguments if _EXCLUDED_WORD.match(each)), None)
    if excluded:
        print(f"A query that begins with - stands behind --: sijill search -- {excluded}", file=sys.stderr)


def main() -> None:
    """Run the command line of this process."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Arabic has to come out whatever the locale says, and broken file names must not stop it.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output is gone; without this the interpreter complains as it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = FAILED
    sys.exit(code)


def _not_wanted() -> None:
    """Stand for a command that is not run."""
