"""How an import and an analysis are told to a person: a progress line, complaints, sums in columns."""

import sys
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from indexer.raw import RejectedRecord
from indexer.reading import Analysis
from indexer.report import ImportReport, RejectsFile

COMPLAINTS = 10
"""So many rejected records (and so many notices) are named on the terminal; the rejects file has them all."""

SHOWN_WORDS = 40

_CLEAR_LINE = "\r\x1b[K"


class ImportTalk:
    """Talks on stderr while an import runs: complaints always, the progress line only to a terminal."""

    def __init__(self, rejects: RejectsFile) -> None:
        self._rejects = rejects
        self._complained = 0
        self._noticed = 0
        self._line = ""
        self._terminal = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._show("")

    def on_reject(self, rejected: RejectedRecord) -> None:
        """Keep a rejected record, and name it if it is among the first."""
        self._rejects.add(rejected)
        self._complained += 1
        if self._complained <= COMPLAINTS:
            self._say(f"rejected: {rejected.detail}")

    def on_notice(self, notice: str) -> None:
        """Pass on what was noticed in a record that is good, if it is among the first."""
        self._noticed += 1
        if self._noticed <= COMPLAINTS:
            self._say(f"notice: {notice}")

    def on_progress(self, report: ImportReport) -> None:
        """Rewrite the progress line."""
        pace = report.read / report.seconds if report.seconds else 0
        self._show(f"{report.read:,} read, {report.rejected:,} rejected, {pace:,.0f} a second")

    def conclude(self, report: ImportReport) -> None:
        """Say what a person should look at next."""
        for kind, told in (("notice", self._noticed), ("rejected", self._complained)):
            if told > COMPLAINTS:
                print(f"{kind}: … and {told - COMPLAINTS:,} more", file=sys.stderr)
        if path := self._rejects.written:
            print(f"rejected records are in {path}: correct `record` and import that file", file=sys.stderr)
        if report.interrupted:
            print("interrupted: run the same import again to go on", file=sys.stderr)

    def _say(self, sentence: str) -> None:
        line = self._line
        self._show("")
        print(sentence, file=sys.stderr)
        self._show(line)

    def _show(self, line: str) -> None:
        if self._terminal and (line or self._line):
            print(_CLEAR_LINE + line, end="", file=sys.stderr, flush=True)
        self._line = line


def report_for_people(report: ImportReport, *, dry_run: bool) -> str:
    """Give the sums of an import, one a line."""
    reasons = ", ".join(f"{reason} {count:,}" for reason, count in report.reasons.items())
    rows = (
        ("read", report.read, ""),
        ("  added", report.added, ""),
        ("  updated", report.updated, ""),
        ("  unchanged", report.unchanged, ""),
        ("  rejected", report.rejected, reasons),
        ("near-duplicates", report.near_duplicates, ""),
    )
    lines = [f"{name:<16}{count:>10,}  {remark}".rstrip() for name, count, remark in rows]
    lines.append(f"{'seconds':<16}{report.seconds:>10,.1f}")
    if dry_run:
        lines.append("dry run: nothing was written")
    return "\n".join(lines)


def analysis_for_people(analysis: Analysis) -> str:
    """Give what was recognised in a text, one thing a line, with its place in characters."""
    return "\n".join(_analysis_lines(analysis))


def _analysis_lines(analysis: Analysis) -> Iterator[str]:
    yield f"language   {analysis.language}"
    yield f"words      {len(analysis.tokens.exact):,}"
    for name in ("exact", "stem", "sound"):
        words: tuple[str, ...] = getattr(analysis.tokens, name)
        more = " …" if len(words) > SHOWN_WORDS else ""
        yield f"  {name:<9}{' '.join(words[:SHOWN_WORDS])}{more}".rstrip()
    for tag in analysis.hashtags:
        words_of_tag = f"  ({' '.join(tag.words)})" if tag.words else ""
        yield _span("hashtag", tag.start, tag.end, f"#{tag.tag}{words_of_tag}")
    for mention in analysis.mentions:
        yield _span("mention", mention.start, mention.end, f"@{mention.handle}")
    for platform in analysis.platforms:
        yield _span(
            "platform", platform.start or 0, platform.end or 0, f"{platform.id}  {platform.text or ''}"
        )
    for date in analysis.dates:
        yield _span("date", date.start, date.end, f"{date.value}  {date.calendar}  {date.text}")
    for fragment in analysis.fragments:
        certainty = f"{fragment.language} {fragment.confidence:.2f}"
        yield _span("fragment", fragment.start, fragment.end, f"{certainty}  {fragment.text}")


def _span(kind: str, start: int, end: int, what: str) -> str:
    return f"{kind:<11}{f'{start}-{end}':<11}{what}"
