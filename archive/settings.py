"""Settings: read once from the environment or ``.env``, then passed along as one frozen object."""

from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit, urlunsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from archive.errors import SettingsError

ENGINE_SCHEMES = (
    "embedded",
    "elasticsearch+http",
    "elasticsearch+https",
    "opensearch+http",
    "opensearch+https",
)

DEBIAN_FREEDICT = (
    Path("/usr/share/dictd/freedict-eng-ara.index"),
    Path("/usr/share/dictd/freedict-ara-eng.index"),
)


class Settings(BaseSettings):
    """Everything that can be set from outside; each field's description is its documentation."""

    model_config = SettingsConfigDict(env_prefix="SIJILL_", env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(default=Path("data"), description="Folder for everything that is kept on disk.")
    engine_url: str = Field(
        default="embedded:",
        description="Where the index lives: `embedded:` (inside SIJILL_DATA), `embedded:/path`, a cluster at "
        "`elasticsearch+http(s)://user:password@host:9200`, `opensearch+http(s)://…`.",
    )
    index: str = Field(
        default="sijill",
        pattern=r"^[a-z][a-z0-9_-]*$",
        description="Name of the index, in small letters.",
    )
    shards: int = Field(
        default=1,
        ge=1,
        le=1024,
        description="Parts that a cluster cuts a new index into; an existing one keeps them until `reindex`.",
    )
    dictionaries: Annotated[tuple[Path, ...], NoDecode] = Field(
        default=tuple(path for path in DEBIAN_FREEDICT if path.exists()),
        description="Colon-separated dictd dictionaries (default: FreeDict, where Debian puts it).",
    )

    @field_validator("dictionaries", mode="before")
    @classmethod
    def _split_paths(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(Path(part) for part in value.split(":") if part)
        return value

    @field_validator("engine_url")
    @classmethod
    def _known_engine(cls, value: str) -> str:
        scheme = value.partition(":")[0]
        if ":" not in value or scheme not in ENGINE_SCHEMES:
            raise ValueError(f"begins with none of {', '.join(s + ':' for s in ENGINE_SCHEMES)}")
        return value

    def printable(self) -> dict[str, str]:
        """Give each setting by its environment name, with passwords masked."""
        return {
            "SIJILL_DATA": str(self.data),
            "SIJILL_ENGINE_URL": _mask_password(self.engine_url),
            "SIJILL_INDEX": self.index,
            "SIJILL_SHARDS": str(self.shards),
            "SIJILL_DICTIONARIES": ":".join(str(path) for path in self.dictionaries),
        }


def read_settings() -> Settings:
    """Read the environment and ``.env``; raises SettingsError naming the variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "SIJILL_" + str(first["loc"][0]).upper()
        raise SettingsError(f"{name} cannot be used: {first['msg']} (it is {first['input']!r})") from error


def _mask_password(url: str) -> str:
    parts = urlsplit(url)
    if not parts.password:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.replace(f":{parts.password}@", ":•••@")))
