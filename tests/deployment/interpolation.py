"""Puts variables into a compose file as the compose specification says: the three forms that ours uses."""

import re
from collections.abc import Mapping

_VARIABLE = re.compile(r"\$\$|\$\{(?P<name>\w+)(?::(?P<kind>[-?])(?P<rest>[^}]*))?\}")


class Refused(Exception):
    """A variable that has to be set is not."""


def interpolate(text: str, given: Mapping[str, str]) -> str:
    """Put variables in, as the compose specification says: ``${A:-default}``, ``${A:?message}``, ``$$``."""

    def value(found: re.Match[str]) -> str:
        name, kind, rest = found["name"], found["kind"], found["rest"]
        if name is None:
            return "$"
        if given.get(name):
            return given[name]
        if kind == "?":
            raise Refused(f"{name}: {rest}")
        return rest or ""

    return _VARIABLE.sub(value, text)
