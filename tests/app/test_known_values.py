"""Platforms and languages are found by the names that readers know, and a query says which was meant."""

import pytest

from app.known_values import with_known_values
from archive.query.explain import canonical_text
from archive.query.parser import parse_query


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        pytest.param("platform:فيسبوك", "platform:facebook", id="Facebook"),
        pytest.param("منصة:تويتر", "platform:twitter", id="platform: Twitter, all in Arabic"),
        pytest.param("platform:X", "platform:twitter", id="X"),
        pytest.param('platform:"فيس بوك"', "platform:facebook", id="Facebook in two words"),
        pytest.param("platform:facebook", "platform:facebook", id="an id stays"),
        pytest.param("platform:agora", "platform:agora", id="an unknown platform stays"),
        pytest.param("lang:عربي", "lang:ar", id="Arabic"),
        pytest.param("لغة:الإنجليزية", "lang:en", id="language: English, all in Arabic"),
        pytest.param("lang:English", "lang:en", id="English"),
        pytest.param("lang:فارسي", "lang:fa", id="Persian"),
        pytest.param("lang:AR", "lang:ar", id="a code in capitals"),
        pytest.param("lang:en-US", "lang:en", id="a code with a country"),
        pytest.param("lang:ara", "lang:ar", id="a code of three letters"),
        pytest.param('لغة:"اللغة العربية"', "lang:ar", id="language: the Arabic language"),
        pytest.param("lang:klingonese", "lang:klingonese", id="an unknown language stays"),
        pytest.param("حلب -platform:تويتر", "حلب -platform:twitter", id="Aleppo, not on Twitter"),
        pytest.param("source:عربي", "source:عربي", id="another field is left alone"),
    ],
)
def test_a_value_is_the_one_that_is_kept(query: str, meant: str) -> None:
    assert canonical_text(with_known_values(parse_query(query).root)) == meant
