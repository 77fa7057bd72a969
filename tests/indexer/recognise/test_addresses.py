"""Where web addresses stand, so that nothing inside them is taken for more than it is."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.addresses import Addresses, last_visible, places_of

# What an address is, in one slow pattern.
ADDRESS = re.compile(
    r"""://[^\s<>"«»“”{}|\\^`]+
    | (?<![A-Za-z0-9_.-])(?:
        www\.[^\s<>"«»“”{}|\\^`]+
        | (?:[A-Za-z0-9_-]+\.)+[A-Za-z]{2,24}(?![A-Za-z])(?::[0-9]{1,5})?[/?][^\s<>"«»“”{}|\\^`]*
    )""",
    re.VERBOSE,
)
PIECES = ("a", "b.com", "/", "?", "://", "www.", " ", "حلب", ".", ":80", "-", "_", '"', "http", "1", "\n")


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_every_address_is_known(text: str) -> None:
    addresses = Addresses(text)
    held = [addresses.hold(position) for position in range(len(text))]
    expected = [False] * len(text)
    for match in ADDRESS.finditer(text):
        expected[match.start() : match.end()] = [True] * len(match[0])
    assert held == expected


@pytest.mark.parametrize("piece", ["/", "a/", "a.b/ ", "www.", "://", "a.", "?"])
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: Addresses(text).hold(0), piece, 20_000)


def test_the_places_of_several_signs_are_given_in_order() -> None:
    assert places_of("#＃", "＃a #b ＃c") == [0, 3, 6]
    assert places_of("#＃", "nothing") == []


def test_marks_that_cannot_be_seen_are_passed_over() -> None:
    mark = "\N{RIGHT-TO-LEFT MARK}"
    assert last_visible(f"a{mark}{mark}#", 3) == "a"
    assert last_visible(f"{mark}#", 1) == ""
    assert last_visible("a" + mark * 8 + "#", 9) == ""  # eight of them at most
