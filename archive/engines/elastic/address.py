"""Where a cluster stands and as whom it is asked, read from ``SIJILL_ENGINE_URL``."""

from dataclasses import dataclass, field
from typing import Literal, cast
from urllib.parse import unquote, urlsplit

from archive.errors import SettingsError

Product = Literal["elasticsearch", "opensearch"]
_PORT = 9200


@dataclass(frozen=True, slots=True)
class Address:
    """A cluster's product, its nodes' addresses (``http://host:port``), and the account to use, if any.

    ``timeout`` is how many seconds one request may take, ``patience`` how many an importer waits for a
    cluster that takes nothing.
    """

    product: Product
    nodes: tuple[str, ...]
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 30.0
    patience: float = 90.0

    @property
    def account(self) -> tuple[str, str] | None:
        """The user's name and password as clients take them."""
        return (self.user, self.password or "") if self.user else None

    def __str__(self) -> str:
        """Name the cluster as messages do: without its password."""
        return ", ".join(self.nodes)


def read_address(url: str) -> Address:
    """Read ``elasticsearch+https://user:password@one:9200,two:9200``; raises SettingsError without a host."""
    product, _, rest = url.partition("+")
    parts = urlsplit(rest)
    account, _, hosts = parts.netloc.rpartition("@")
    user, _, password = account.partition(":")
    try:
        # One named twice is one: the client refuses the other.
        nodes = tuple(dict.fromkeys(f"{parts.scheme}://{_with_port(host)}" for host in hosts.split(",")))
    except ValueError as error:
        raise SettingsError(
            f"SIJILL_ENGINE_URL names no host and port in {hosts!r}: write "
            f"{product}+http://host:{_PORT}, several hosts apart by commas"
        ) from error
    return Address(cast(Product, product), nodes, unquote(user) or None, unquote(password) or None)


def _with_port(host: str) -> str:
    parts = urlsplit(f"//{host.strip()}")
    if not parts.hostname:
        raise ValueError(host)
    name = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{name}:{parts.port or _PORT}"
