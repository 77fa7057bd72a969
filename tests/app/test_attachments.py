"""File names in headers: any script in, one safe header line out."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.attachments import LONGEST_NAME, attachment


@pytest.mark.parametrize(
    ("name", "header"),
    [
        pytest.param("sijill flood", 'attachment; filename="sijill-flood.csv"', id="ASCII"),
        pytest.param(
            "حلب",  # Aleppo
            "attachment; filename=\"sijill.csv\"; filename*=UTF-8''%D8%AD%D9%84%D8%A8.csv",
            id="Arabic",
        ),
        pytest.param("../../etc/passwd", 'attachment; filename="etc-passwd.csv"', id="a path"),
        pytest.param(
            'a"\r\nSet-Cookie: x',
            'attachment; filename="a-Set-Cookie-x.csv"',
            id="a header",
        ),
        pytest.param("", 'attachment; filename="sijill.csv"', id="nothing"),
        pytest.param(".", 'attachment; filename="sijill.csv"', id="a dot"),
    ],
)
def test_a_name_becomes_a_header(name: str, header: str) -> None:
    assert attachment(name, "csv") == header


@given(st.text(st.characters(), max_size=200))
def test_any_name_is_one_ascii_header_line_that_decodes_to_a_safe_name(name: str) -> None:
    header = attachment(name, "ris")
    assert header.isascii()
    assert header.isprintable()
    match = re.fullmatch(
        r"attachment; filename=\"([A-Za-z0-9._-]+)\.ris\"(?:; filename\*=UTF-8''([A-Za-z0-9._~%-]+)\.ris)?",
        header,
    )
    assert match, header
    shown = unquote(match[2] or match[1], errors="strict")
    assert not re.search('[/\\\\:*?"<>|\\s\u202a-\u202e\u2066-\u2069\u200b-\u200f]', shown)
    assert not shown.startswith((".", "-"))
    assert len(shown) <= LONGEST_NAME
