"""Getting the servers: what is not the pinned file is not run, and what a machine lacks is said."""

from pathlib import Path

import pytest

from tests.servers import getting, machine
from tests.servers.machine import Machine, Missing


def test_a_download_with_another_checksum_is_refused(
    server_machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getting, "_ZIP_SHA256", "0" * 64)
    with pytest.raises(getting.WrongChecksum, match="pinned is 0000"):
        getting._unpack_elasticsearch(server_machine, tmp_path)
    assert not (tmp_path / "bin").exists()


def test_a_folder_left_half_done_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "home.part").mkdir()
    (tmp_path / "home.part" / "rubbish").touch()
    home = getting._once(tmp_path / "home", lambda folder: (folder / "server").touch())
    assert [path.name for path in home.iterdir()] == ["server"]


def test_a_folder_that_cannot_be_made_is_not_there(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        getting._once(tmp_path / "home", fail)
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


@pytest.mark.parametrize(
    ("release", "version"),
    [
        pytest.param('IMPLEMENTOR="x"\nJAVA_VERSION="25.0.1"\n', 25, id="three numbers"),
        pytest.param('JAVA_VERSION="21"\n', 21, id="one number"),
        pytest.param('JAVA_VERSION="1.8.0_402"\n', 8, id="old style"),
        pytest.param('JAVA_RUNTIME="21"\n', 0, id="no version"),
    ],
)
def test_a_jdk_is_known_by_its_release_file(tmp_path: Path, release: str, version: int) -> None:
    (tmp_path / "release").write_text(release, "utf-8")
    assert machine.jdk_version(tmp_path) == version


def test_a_folder_without_release_file_is_no_jdk(tmp_path: Path) -> None:
    assert machine.jdk_version(tmp_path) == 0


def test_a_machine_without_maven_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Missing, match="Maven is not installed"):
        machine.look_around()


def test_free_ports_are_different_and_below_those_of_outgoing_connections() -> None:
    ports = machine.free_ports(50)
    assert len(set(ports)) == 50
    assert max(ports) < 32_768
