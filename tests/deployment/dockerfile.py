"""Reads a Dockerfile: which instructions it has, and to which stage each belongs. Builds nothing."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

_COMMENT = re.compile(r"^\s*#.*\n?", re.MULTILINE)
_CONTINUED = re.compile(r"\s*\\\n\s*")


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction: the stage that it stands in, its name in capitals, and the text behind it."""

    stage: str
    name: str
    text: str

    @property
    def words(self) -> list[str]:
        """The words behind the name, without options such as ``--from=wheel``."""
        return [word for word in shlex.split(self.text) if not word.startswith("--")]

    @property
    def source_stage(self) -> str | None:
        """The stage that a COPY takes from, if not from the checkout."""
        found = re.search(r"--from=(\S+)", self.text)
        return found[1] if found else None


def read_dockerfile(path: Path) -> list[Instruction]:
    """Give the instructions in their order; a stage without a name is called by its number."""
    text = _CONTINUED.sub(" ", _COMMENT.sub("", path.read_text(encoding="utf-8")))
    instructions: list[Instruction] = []
    stages = 0
    stage = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        name, _, rest = line.partition(" ")
        if name.upper() == "FROM":
            named = re.search(r"\sAS\s+(\S+)$", rest, re.IGNORECASE)
            stage = named[1] if named else str(stages)
            stages += 1
        instructions.append(Instruction(stage, name.upper(), rest.strip()))
    return instructions
