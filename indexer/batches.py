"""Long runs of things cut into batches that bound memory, whatever the size of each."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


def in_batches(
    things: Iterable[Thing], size_of: Callable[[Thing], int], *, most: int = 1_000, most_bytes: int = 1 << 25
) -> Iterator[list[Thing]]:
    """Give them in order, in lists of at most so many, each ended by the thing that fills its bytes."""
    batch: list[Thing] = []
    size = 0
    for thing in things:
        batch.append(thing)
        size += size_of(thing)
        if len(batch) >= most or size >= most_bytes:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
