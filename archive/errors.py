"""Every exception that the archive raises on purpose; each message says what, where and what to do.

SijillError
├── SettingsError            a setting that cannot be used
├── InputError               a file or record that cannot be read; the import goes on with the next
├── RequestError             a search that asks for something impossible (bad date, another search's cursor)
│   └── UnknownParameter     it names a parameter that this address does not take
└── EngineError              the index could not answer
    ├── EngineUnavailable    not reachable, or its folder is held by another importer: try again later
    ├── IndexOutdated        built by another analysis: `sijill reindex` builds it anew
    └── StorageFull          no room left on the disk
"""


class SijillError(Exception):
    """The common root: its text is safe and useful to show to a user."""


class SettingsError(SijillError):
    """A setting (environment variable, option) has a value that cannot be used."""


class InputError(SijillError):
    """A file or a record that cannot be read. ``reason`` is a short stable code, for the rejects file."""

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class RequestError(SijillError):
    """A search that asks for something impossible. ``parameter`` names the culprit, if it is one."""

    def __init__(self, message: str, *, parameter: str | None = None) -> None:
        super().__init__(message)
        self.parameter = parameter


class UnknownParameter(RequestError):
    """A request names a parameter that its address does not take."""


class EngineError(SijillError):
    """The index could not answer or could not write."""


class EngineUnavailable(EngineError):
    """The engine cannot be reached, or another process is writing; the same call may succeed later."""


class IndexOutdated(EngineError):
    """The index was built by another analysis or schema and has to be rebuilt."""


class StorageFull(EngineError):
    """The disk has no room for what was to be written; what was written before is intact."""
