"""Names are found in their other spellings, as far as the lexicon knows them."""

import pytest

from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.expand import expand
from archive.query.explain import searched_as
from archive.query.name_spellings import with_known_spellings
from archive.query.nodes import Alternative, And, Not, Or, Word
from archive.query.parser import parse_query
from archive.settings import Settings
from archive.text.analyzer import fold


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


def spellings(query: str, lexicon: Lexicon) -> list[Alternative]:
    word = with_known_spellings(expand(parse_query(query).root, lexicon), lexicon)
    assert isinstance(word, Word)
    return [each for each in word.alternatives if each.origin == "spelling"]


@pytest.mark.parametrize(
    ("typed", "other", "language"),
    [
        pytest.param("غوارديولا", "جوارديولا", "ar", id="Guardiola, with another g"),
        pytest.param("جوارديولا", "غوارديولا", "ar", id="Guardiola, the other way round"),
        pytest.param("نتانياهو", "نتنياهو", "ar", id="Netanyahu"),
        pytest.param("إنكلترا", "إنجلترا", "ar", id="England"),
        pytest.param("Gaddafi", "Qaddafi", "en", id="Gaddafi"),
    ],
)
def test_a_name_is_looked_for_as_others_spell_it(
    lexicon: Lexicon, typed: str, other: str, language: str
) -> None:
    found = spellings(typed, lexicon)
    assert other in [each.text for each in found]
    assert all(each.language == language and each.weight < 1 for each in found)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        pytest.param("بايرن ميونخ", "بايرن ميونيخ", id="Bayern Munich"),
        pytest.param("فلاديمير بوتن", "فلاديمير بوتين", id="Vladimir Putin"),
        pytest.param("رجب طيب اردوجان", "رجب طيب أردوغان", id="Recep Tayyip Erdogan, with another g"),
        pytest.param("Muhammad bin Salman", "Mohammed bin Salman", id="Mohammed bin Salman"),
        pytest.param("Moammar Gadhafi", "Muammar Gaddafi", id="Muammar Gaddafi"),
    ],
)
def test_a_name_of_several_words_is_looked_for_as_others_spell_it(
    lexicon: Lexicon, typed: str, other: str
) -> None:
    tree = with_known_spellings(expand(parse_query(typed).root, lexicon), lexicon)
    assert fold(other) in searched_as(tree)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("Amman", id="not Oman, which is written the same in Arabic"),
        pytest.param("Korea", id="not Correa"),
        pytest.param("حماس", id="too short: Hamas"),
        pytest.param("حصار", id="no name: siege"),
        pytest.param("xqzzy", id="not known"),
    ],
)
def test_what_is_no_other_spelling_is_left_out(lexicon: Lexicon, typed: str) -> None:
    assert spellings(typed, lexicon) == []


def test_names_are_found_wherever_they_stand_in_a_query(lexicon: Lexicon) -> None:
    root = expand(
        parse_query("(غوارديولا OR xqzzy) bridge -نتنياهو").root, lexicon
    )  # Guardiola; not Netanyahu
    spelled = with_known_spellings(root, lexicon)
    assert "جوارديولا" in searched_as(spelled)
    assert isinstance(spelled, And)
    assert Not(Word("نتنياهو")) in spelled.children


def test_a_tree_without_names_stays_as_it_was(lexicon: Lexicon) -> None:
    tree = And((Or((Word("bridge"), Word("river"))), Word("water")))
    assert with_known_spellings(tree, lexicon) == tree
