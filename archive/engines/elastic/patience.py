"""How an importer waits for a cluster that is away or too busy: longer each time, and not for ever."""

import random
import time

_FIRST_PAUSE = 0.5  # seconds, twice as long each time
_LONGEST_PAUSE = 10.0


class Patience:
    """So many seconds of waiting without anything going forward."""

    def __init__(self, seconds: float) -> None:
        """Begin with all of it; the first wait starts the clock."""
        self._seconds = seconds
        self._since: float | None = None
        self.tries = 0

    def renew(self) -> None:
        """Begin anew, as something has gone forward."""
        self._since = None
        self.tries = 0

    def wait(self) -> bool:
        """Pause before the next try, never as long as others who wait; False, at once, when it is used up."""
        now = time.monotonic()
        self._since = now if self._since is None else self._since
        if now - self._since >= self._seconds:
            return False
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**self.tries)
        self.tries += 1
        time.sleep(random.uniform(longest / 2, longest))  # noqa: S311 - spreads tries, guards nothing
        return True
