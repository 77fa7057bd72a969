"""A sentence in which the page speaks goes, wherever it stands; what people say and a text tells stays."""

import pytest

from archive.article import Original
from indexer.clean import CleanText, clean
from indexer.pasted.edge_voice import without_voice
from indexer.raw import RawRecord

TEXT = [
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays in spring.",
    "Residents will choose the trees that are to be planted along the promenade, the mayor said.",
    "The work will cost less than the town had feared, and the fishermen keep their moorings.",
]


def between(line: str, text: list[str] = TEXT) -> list[str]:
    body = "\n\n".join([*text[:2], line, *text[2:]])
    original = Original(content=body.encode(), media_type="application/json", file="a.jsonl", line=1)
    found = clean(RawRecord(original=original, body=body), today="2026-06-01")
    assert isinstance(found, CleanText)
    return [each for each in found.body.splitlines() if each and each not in text]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "You need a paper that you can trust. For 14 days you have free access to our stories, podcasts "
            "and newsletters. Cancel your subscription at any time.",
            id="an offer",
        ),
        pytest.param(
            "At Quay Radio, our reporters write and edit the news that you read. Click here to learn more.",
            id="who makes the news",
        ),
        pytest.param(
            "We are an independent magazine with no owner. Your support keeps our writers paid.",
            id="a plea",
        ),
        pytest.param(
            # subscribe to our newsletter and get the main news and special articles on your mail each morning
            "اشترك في نشرتنا البريدية لتصلك أهم الأخبار والمقالات الحصرية على بريدك كل صباح.",
            id="Arabic: a newsletter",
        ),
    ],
)
def test_what_the_page_says_to_its_readers_goes(line: str) -> None:
    assert between(line) == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "“You can read our letters on the site and share your comments,” the mayor told readers.",
            id="speech",
        ),
        pytest.param(
            "I used to read the news, follow the links, look for the author and write to your paper.",
            id="somebody tells of himself",
        ),
        pytest.param(
            "The town's web site was down, and our readers' comments on the story were lost to us.",
            id="it tells what was",
        ),
        pytest.param("You can bring your own boat, your dog and as many children as will fit.", id="no page"),
    ],
)
def test_what_is_told_stays(line: str) -> None:
    assert between(line) == [line]


def test_a_manual_that_speaks_to_its_readers_keeps_its_lines() -> None:
    manual = [
        "You will see a list of your boats: choose the one that you want to paint and pull it ashore.",
        "If your brush is gone, you can find another in the shed, whoever took it there in winter.",
        "Let the paint dry for a day before you turn your boat over, and keep your dog off the quay.",
    ]
    line = "You can share pictures of your boat with us and read the answers of other visitors in our posts."

    assert list(without_voice([*manual, line], frozenset())) == [*manual, line]
    assert list(without_voice([*TEXT, line], frozenset())) == TEXT


def test_a_list_of_the_text_has_no_such_lines() -> None:
    line = "Log in to your account on the site, choose a page and share the link with your friends."

    assert line in without_voice([*TEXT, line], frozenset([line]))
