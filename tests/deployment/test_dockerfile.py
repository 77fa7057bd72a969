"""The Dockerfile keeps the rules that hadolint checks and that matter here (its numbers stand at each)."""

import json
import re
from pathlib import Path, PurePosixPath

import pytest

from tests.deployment.dockerfile import Instruction, read_dockerfile


def of(dockerfile: list[Instruction], name: str, stage: str | None = None) -> list[Instruction]:
    return [each for each in dockerfile if each.name == name and stage in (None, each.stage)]


def test_instructions_over_several_lines_are_read_as_one(tmp_path: Path) -> None:
    file = tmp_path / "Dockerfile"
    file.write_text("FROM a:1 AS one\n# why\nRUN x \\\n    # not this\n    && y\nCOPY --from=one /a /b\n")
    found = read_dockerfile(file)
    assert [(each.stage, each.name, each.text) for each in found[:2]] == [
        ("one", "FROM", "a:1 AS one"),
        ("one", "RUN", "x && y"),
    ]
    assert (found[2].source_stage, found[2].words) == ("one", ["/a", "/b"])


def test_images_are_pinned_by_tag(dockerfile: list[Instruction]) -> None:  # DL3006, DL3007
    for each in of(dockerfile, "FROM"):
        image = each.words[0]
        assert re.fullmatch(r"[\w./-]+:[\w.-]+", image), f"{image} has no tag"
        assert not image.endswith(":latest")


def test_stages_have_names_of_their_own_that_copies_know(dockerfile: list[Instruction]) -> None:  # DL3022-24
    stages = [each.stage for each in of(dockerfile, "FROM")]
    assert len(stages) == len(set(stages))
    assert not any(stage.isdigit() for stage in stages)
    for each in of(dockerfile, "COPY"):
        if each.source_stage:
            assert each.source_stage in stages[: stages.index(each.stage)]


def test_the_last_user_has_a_number_and_is_not_root(dockerfile: list[Instruction]) -> None:  # DL3002
    users = of(dockerfile, "USER", "site")
    assert users, "no USER"
    assert re.fullmatch(r"[1-9]\d{4,}:[1-9]\d{4,}", users[-1].text)
    runs = [each.name for each in dockerfile[dockerfile.index(users[-1]) :]]
    assert "RUN" not in runs


def test_nothing_is_fetched_but_by_pip_and_apt(dockerfile: list[Instruction]) -> None:  # DL3020
    assert of(dockerfile, "ADD") == []
    assert [each.text for each in of(dockerfile, "RUN") if re.search(r"\b(curl|wget|git)\b", each.text)] == []


def test_packages_of_the_system_leave_no_lists(dockerfile: list[Instruction]) -> None:  # DL3009, DL3014-15
    for each in of(dockerfile, "RUN"):
        if "apt-get" in each.text:
            assert "apt-get update && apt-get install -y --no-install-recommends" in " ".join(
                each.text.split()
            )
            assert "rm -rf /var/lib/apt/lists/*" in each.text
            assert "apt-get upgrade" not in each.text


def test_no_failure_hides_in_a_pipe(dockerfile: list[Instruction]) -> None:  # DL4006
    for each in of(dockerfile, "RUN"):
        assert "|" not in each.text.replace("||", ""), "set SHELL with pipefail before a pipe"
        assert ";" not in each.text.replace("; then", "").replace("; fi", ""), "a failure before ; is lost"


def test_folders_are_named_in_full(dockerfile: list[Instruction]) -> None:  # DL3000, DL3003
    for each in of(dockerfile, "WORKDIR"):
        assert PurePosixPath(each.text).is_absolute()
    assert [each.text for each in of(dockerfile, "RUN") if re.search(r"(^|&&\s*)cd ", each.text)] == []


def test_pip_takes_what_is_locked_by_hash_or_built_here(dockerfile: list[Instruction]) -> None:  # DL3013
    for each in of(dockerfile, "RUN"):
        for command in re.findall(r"pip (?:--python \S+ )?((?:install|wheel).*?)(?= && |$)", each.text):
            assert "--no-deps" in command
            assert (
                "--require-hashes" in command or "--no-index" in command or "--no-build-isolation" in command
            )


def test_commands_are_lists_and_stand_once(dockerfile: list[Instruction]) -> None:  # DL3025, DL4003, DL4004
    for name in ("CMD", "ENTRYPOINT"):
        (only,) = of(dockerfile, name)
        assert json.loads(only.text)
    assert len(of(dockerfile, "HEALTHCHECK")) == 1
    assert len(of(dockerfile, "STOPSIGNAL")) == 1


def test_no_secret_and_no_setting_of_one_machine_stands_in_it(dockerfile: list[Instruction]) -> None:
    text = " ".join(each.text for each in dockerfile if each.name in ("ENV", "ARG", "LABEL"))
    assert not re.search(r"password|secret|token|_key|ENGINE_URL", text, re.IGNORECASE)


def test_what_is_copied_is_there_and_let_in(dockerfile: list[Instruction], repository: Path) -> None:
    ignored = (repository / ".dockerignore").read_text(encoding="utf-8").split("\n")
    assert "*" in ignored, "what is not named stays out"
    let_in = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    copied = {
        word for each in of(dockerfile, "COPY") if not each.source_stage for word in each.words[:-1]
    }  # DL3021, DL3045
    assert copied == let_in
    assert [name for name in copied if not (repository / name).exists()] == []


def test_what_runs_is_locked_as_what_is_tested(repository: Path) -> None:
    tested = _blocks(repository / "requirements.lock")
    runs = _blocks(repository / "requirements.runtime.lock")
    assert {name: block for name, block in runs.items() if tested.get(name) != block} == {}, "run make lock"


@pytest.mark.parametrize("tool", ["pytest", "hypothesis", "mypy", "ruff", "hatchling", "httpx"])
def test_tools_of_development_stay_out_of_the_image(repository: Path, tool: str) -> None:
    assert tool in _blocks(repository / "requirements.lock")
    assert tool not in _blocks(repository / "requirements.runtime.lock")


def _blocks(lock: Path) -> dict[str, str]:
    """Give each package's part of a lock: its version, its marker and its hashes."""
    parts = re.split(r"^(?=[a-z0-9])", lock.read_text(encoding="utf-8"), flags=re.MULTILINE | re.IGNORECASE)
    return {part.partition("==")[0]: part for part in parts if "==" in part}
