"""What the documentation promises to list, it lists."""

from pathlib import Path

from archive.settings import Settings


def test_every_setting_is_documented(repository: Path) -> None:
    page = (repository / "docs" / "settings.md").read_text(encoding="utf-8")
    assert [name for name in Settings.model_fields if f"`SIJILL_{name.upper()}`" not in page] == []


def test_every_page_that_the_readme_links_exists(repository: Path) -> None:
    readme = (repository / "README.md").read_text(encoding="utf-8")
    linked = [part.split(")")[0] for part in readme.split("](")[1:]]
    assert linked
    assert [link for link in linked if not (repository / link).exists()] == []


def test_the_lock_has_hashes_and_no_addresses(repository: Path) -> None:
    for lock in repository.glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
