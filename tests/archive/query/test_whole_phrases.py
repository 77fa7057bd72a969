"""Phrases that are known only with the words that a query leaves out, and particles of foreign names."""

import pytest

from archive.lexicon.keys import JOINED
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.expand import expand
from archive.query.explain import canonical_text
from archive.query.name_particles import with_particles
from archive.query.nodes import And, Node, Or, Word
from archive.query.parser import parse_query
from archive.query.whole_phrases import with_whole_phrases
from archive.settings import Settings


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


def words(node: Node) -> list[str]:
    """The words of a row, in order; those of one piece with a plus between them."""
    children = node.children if isinstance(node, And | Or) else (node,)
    return [child.text.replace(JOINED, "+") for child in children if isinstance(child, Word)]


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        pytest.param("بي بي سي", ["بي+بي+سي"], id="BBC"),
        pytest.param("سي إن إن", ["سي+إن+إن"], id="CNN"),
        pytest.param("سي إن إن في بيروت", ["سي+إن+إن", "بيروت"], id="CNN in Beirut"),
        pytest.param("مراسل بي بي سي", ["مراسل", "بي+بي+سي"], id="a reporter of the BBC"),
        pytest.param("لوحات فان غوخ", ["لوحات", "فان+غوخ"], id="paintings of van Gogh"),
        ("of course", ["of+course"]),
        ("course of study", ["course", "study"]),
        ("of course not", ["course", "not"]),
        ("rule of law", ["rule", "law"]),
        ("war war", ["war"]),
    ],
)
def test_a_phrase_is_known_with_its_small_and_its_repeated_words(
    lexicon: Lexicon, asked: str, known: list[str]
) -> None:
    assert words(with_whole_phrases(parse_query(asked).root, lexicon)) == known


def test_words_that_are_left_over_stay_beside_the_next_one(lexicon: Lexicon) -> None:
    joined = with_whole_phrases(
        parse_query("من سي إن إن في بيروت عن").root, lexicon
    )  # from CNN in Beirut about
    assert isinstance(joined, And)
    first, second = joined.children
    assert isinstance(first, Word)
    assert isinstance(second, Word)
    assert (first.led_by, second.led_by, second.followed_by) == ("من", "في", "عن")


def test_a_phrase_s_text_is_that_which_was_typed(lexicon: Lexicon) -> None:
    assert canonical_text(expand(parse_query("بي بي سي").root, lexicon)) == "بي بي سي"  # BBC


def alternatives(node: Node) -> set[str]:
    assert isinstance(node, Word)
    return {other.text for other in node.alternatives}


@pytest.mark.parametrize(
    ("asked", "particle"),
    [
        ("Di Nobody", "دي"),
        ("del nobody", "ديل"),
        pytest.param("دي لاأحد", "di", id="Di Nobody, in Arabic"),
    ],
)
def test_the_particle_of_a_name_is_written_in_the_other_script(asked: str, particle: str) -> None:
    node = with_particles(parse_query(asked).root)
    assert isinstance(node, And)
    assert particle in alternatives(node.children[0])


def test_a_particle_alone_is_none() -> None:
    assert with_particles(Word("دي")) == Word("دي")  # the letter D


@pytest.mark.parametrize(
    ("asked", "translation"),
    [
        ("prices rose", "ارتفع"),  # rose
        ("left the country", "غادر"),  # left
        ("found alive", "عثر على"),  # found
    ],
)
def test_a_past_that_is_another_word_too_is_known_as_a_verb(
    lexicon: Lexicon, asked: str, translation: str
) -> None:
    node = expand(parse_query(asked).root, lexicon)
    assert isinstance(node, And)
    assert translation in set().union(*map(alternatives, node.children))


@pytest.mark.parametrize(
    ("asked", "negated"),
    [
        pytest.param("غير منحوت", {"uncarved", "not carved"}, id="not carved"),
        pytest.param("بلا مطرقة", {"without hammer", "no hammer"}, id="without a hammer"),
        pytest.param("nonmetallic", {"غير معدني"}, id="of no metal"),
    ],
)
def test_what_no_dictionary_knows_negated_is_put_together(
    lexicon: Lexicon, asked: str, negated: set[str]
) -> None:
    assert negated <= alternatives(expand(parse_query(asked).root, lexicon))
