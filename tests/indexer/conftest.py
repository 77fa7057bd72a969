"""What reading needs in tests: a check that time grows with the length of a text, and no faster."""

from collections.abc import Callable
from time import thread_time

import pytest

TIMES_LONGER = 4
MOST_GROWTH = 10  # linear time grows to 4 times itself, quadratic time to 16
ROUNDS = 8


@pytest.fixture
def assert_linear() -> Callable[[Callable[[str], object], str, int], None]:
    """Give a check that reading a text of a repeated piece takes linear time, whatever else runs beside.

    It compares the least time for ``length`` characters with that for four times as many, and asks again
    while other work on the machine makes them differ; the texts differ by a blank, so that nothing is
    remembered from the round before.
    """

    def check(read: Callable[[str], object], piece: str, length: int) -> None:
        text = piece * (length // len(piece))
        read(text)  # patterns are compiled and tables built
        short: list[float] = []
        long: list[float] = []
        for blanks in range(1, ROUNDS + 1):
            short.append(_time_of(read, text + " " * blanks))
            long.append(_time_of(read, text * TIMES_LONGER + " " * blanks))
            if min(long) < MOST_GROWTH * min(short):
                return
        pytest.fail(f"{TIMES_LONGER} times the text took {min(long) / min(short):.0f} times as long")

    return check


def _time_of(read: Callable[[str], object], text: str) -> float:
    started = thread_time()
    read(text)
    return thread_time() - started
