"""Sign-offs behind the last sentence, on its line; and sites glued behind titles."""

import pytest

from indexer.head.headline import without_site
from indexer.head.sign_offs import without_sign_off

END = "وتبدأ الأعمال في الخريف."  # the work begins in autumn


@pytest.mark.parametrize(
    "sign_off",
    [
        pytest.param("ENDS", id="ends"),
        pytest.param("-30-", id="thirty"),
        pytest.param("###", id="three signs"),
        pytest.param("ع.ع/ل.م", id="Arabic: initials of two editors"),
        pytest.param("(ع/ل.م)", id="Arabic: initials in brackets"),
    ],
)
def test_a_sign_off_behind_the_last_sentence_goes(sign_off: str) -> None:
    assert without_sign_off(["", f"{END} {sign_off}", ""]) == ["", END, ""]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"{END} نعم/لا", id="Arabic: yes/no"),
        pytest.param(f"{END} #خريف", id="a tag"),
        pytest.param("So it ENDS", id="no sentence before it"),
        pytest.param("The score was 30.", id="a number"),
    ],
)
def test_other_ends_stay(line: str) -> None:
    assert without_sign_off([line]) == [line]


@pytest.mark.parametrize("sign", [" - ", " -", "- ", " | "])
def test_a_site_behind_a_title_goes_whatever_the_blanks(sign: str) -> None:
    assert (
        without_site(f"خطة المرفأ{sign}عنب بلدي", ["عنب بلدي"]) == "خطة المرفأ"
    )  # the harbour plan, a newspaper


def test_a_hyphen_inside_a_title_stays() -> None:
    assert without_site("لقاء عربي-عربي في المرفأ", ["عربي في المرفأ"]) == "لقاء عربي-عربي في المرفأ"
