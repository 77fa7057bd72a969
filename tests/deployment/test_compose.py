"""The compose file is what the specification allows, and keeps what it promises. No engine runs it here."""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from archive.engines.elastic.address import read_address
from archive.settings import Settings
from tests.deployment.interpolation import Refused, interpolate
from tests.servers.getting import ELASTICSEARCH
from tests.servers.server import Server

OURS = ("site", "import")
PASSWORD = "abc123"  # noqa: S105 - of nobody: put in where a person puts their own


@pytest.mark.skipif(find_spec("check_jsonschema") is None, reason="check-jsonschema is not installed")
@pytest.mark.parametrize("given", [None, {"ELASTIC_PASSWORD": PASSWORD}], ids=["as it stands", "filled in"])
def test_the_compose_specification_allows_every_line(
    compose_text: str, given: dict[str, str] | None, tmp_path: Path
) -> None:
    file = tmp_path / "docker-compose.yml"
    file.write_text(compose_text if given is None else interpolate(compose_text, given), encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("given", [{}, {"ELASTIC_PASSWORD": ""}], ids=["not set", "left empty"])
def test_nothing_starts_without_a_password(compose_text: str, given: dict[str, str]) -> None:
    with pytest.raises(Refused, match=r"ELASTIC_PASSWORD: .*\.env"):
        interpolate(compose_text, given)


def test_the_example_has_no_password_and_names_every_variable(repository: Path, compose_text: str) -> None:
    example = (repository / ".env.example").read_text(encoding="utf-8")
    assert re.search(r"^ELASTIC_PASSWORD=$", example, re.MULTILINE)
    asked = dict(re.findall(r"(?<!\$)\$\{(\w+)(?::-([^}]*))?", compose_text))
    shown = dict(re.findall(r"^#?(\w+)=(.*)$", example, re.MULTILINE))
    assert asked == shown


def test_variables_of_the_image_are_settings_that_exist(compose: Any) -> None:
    known = {f"SIJILL_{name.upper()}" for name in Settings.model_fields}
    for name in OURS:
        assert set(compose["services"][name]["environment"]) <= known


def test_the_engine_is_asked_as_its_owner_within_the_network(compose: Any) -> None:
    address = read_address(compose["services"]["site"]["environment"]["SIJILL_ENGINE_URL"])
    assert address.nodes == ("http://elasticsearch:9200",)
    assert address.account == ("elastic", PASSWORD)


def test_only_the_site_is_open_and_only_on_the_loopback_address(compose: Any) -> None:
    ports = {name: service.get("ports", []) for name, service in compose["services"].items()}
    assert ports == {"elasticsearch": [], "site": ["127.0.0.1:8000:8000"], "import": []}
    assert compose["networks"]["inside"] == {"internal": True}
    assert compose["services"]["elasticsearch"]["networks"] == ["inside"]


def test_elasticsearch_is_the_release_of_the_tests_with_security_on(compose: Any) -> None:
    service = compose["services"]["elasticsearch"]
    assert service["image"] == f"docker.elastic.co/elasticsearch/elasticsearch:{ELASTICSEARCH}"
    assert service["environment"]["xpack.security.enabled"] == "true"
    assert service["environment"]["ELASTIC_PASSWORD"] == PASSWORD
    assert service["environment"]["bootstrap.memory_lock"] == "true"
    assert service["ulimits"]["memlock"] == {"soft": -1, "hard": -1}
    assert service["ulimits"]["nofile"]["hard"] >= 65535


@pytest.mark.parametrize("name", OURS)
def test_our_containers_may_do_next_to_nothing(compose: Any, name: str) -> None:
    service = compose["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert int(service["user"].partition(":")[0]) >= 10_000
    assert not {"privileged", "cap_add", "devices", "network_mode", "pid"} & set(service)


def test_articles_are_mounted_where_nobody_can_write(compose: Any, repository: Path) -> None:
    service = compose["services"]["import"]
    (folder,) = (volume for volume in service["volumes"] if isinstance(volume, dict))
    assert folder["read_only"] is True
    assert (repository / folder["source"]).is_dir(), "the default folder of articles is not there"
    assert service["command"] == ["import", folder["target"]]
    assert service["profiles"] == ["import"], "an import starts when it is asked for, never by `up`"


def test_every_service_has_a_limit_of_memory_and_every_volume_a_name(compose: Any) -> None:
    named = set(compose["volumes"])
    for service in compose["services"].values():
        assert re.fullmatch(r"\d+g", service["mem_limit"])
        used = {volume.partition(":")[0] for volume in service["volumes"] if isinstance(volume, str)}
        assert used <= named


def test_services_wait_until_elasticsearch_answers(compose: Any) -> None:
    for name in OURS:
        assert compose["services"][name]["depends_on"] == {"elasticsearch": {"condition": "service_healthy"}}


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize(("password", "healthy"), [(None, True), ("wrong", False)], ids=["right", "wrong"])
def test_the_health_check_asks_a_real_node(
    compose: Any, secured_elasticsearch: Server, password: str | None, healthy: bool
) -> None:
    kind, command = compose["services"]["elasticsearch"]["healthcheck"]["test"]
    assert kind == "CMD-SHELL"
    assert secured_elasticsearch.login
    done = subprocess.run(
        ["sh", "-c", command.replace("127.0.0.1:9200", f"127.0.0.1:{secured_elasticsearch.port}")],
        env={"PATH": "/usr/bin:/bin", "ELASTIC_PASSWORD": password or secured_elasticsearch.login[1]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode == 0) is healthy, done.stdout + done.stderr
