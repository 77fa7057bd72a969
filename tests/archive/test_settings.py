"""Settings from the environment: defaults, masking, and values that cannot be used."""

from pathlib import Path

import pytest

from archive.errors import SettingsError
from archive.settings import Settings, read_settings


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIJILL_DATA", "/somewhere")
    monkeypatch.setenv("SIJILL_INDEX", "news")
    settings = read_settings()
    assert (settings.data, settings.index) == (Path("/somewhere"), "news")


def test_dictionaries_are_separated_by_colons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIJILL_DICTIONARIES", "/a.index:/b.tsv")
    assert read_settings().dictionaries == (Path("/a.index"), Path("/b.tsv"))


def test_no_dictionaries_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIJILL_DICTIONARIES", "")
    assert read_settings().dictionaries == ()


def test_a_password_is_never_printed() -> None:
    settings = Settings(engine_url="elasticsearch+https://me:secret@host:9200")
    assert "secret" not in " ".join(settings.printable().values())
    assert "me:" in settings.printable()["SIJILL_ENGINE_URL"]


@pytest.mark.parametrize(
    ("variable", "value"),
    [("SIJILL_ENGINE_URL", "mysql://x"), ("SIJILL_ENGINE_URL", "embedded"), ("SIJILL_INDEX", "Big Index")],
)
def test_a_value_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError, match=variable):
        read_settings()
