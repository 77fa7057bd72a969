"""The files that a deployment is made of, read once."""

from pathlib import Path
from typing import Any

import pytest

from tests.deployment.dockerfile import Instruction, read_dockerfile
from tests.deployment.interpolation import interpolate


@pytest.fixture(scope="session")
def dockerfile(repository: Path) -> list[Instruction]:
    """The instructions of our Dockerfile."""
    return read_dockerfile(repository / "Dockerfile")


@pytest.fixture(scope="session")
def compose_text(repository: Path) -> str:
    """Our compose file as it stands there."""
    return (repository / "docker-compose.yml").read_text(encoding="utf-8")


@pytest.fixture
def compose(compose_text: str) -> Any:
    """Our compose file, read, for somebody who has set a password and nothing else."""
    yaml = pytest.importorskip("ruamel.yaml", reason="the compose file is read by ruamel.yaml (make setup)")
    return yaml.YAML(typ="safe").load(interpolate(compose_text, {"ELASTIC_PASSWORD": "abc123"}))
