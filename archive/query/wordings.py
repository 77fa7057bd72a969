"""How each language says what a query asks for: the words that ``explain.sentence`` puts together."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ar", "en"]


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language says what a query asks for."""

    comma: str
    all_of: str
    any_of: str
    without: str
    also: str
    instead: str
    exactly: str
    phrase: str
    near: str
    prefix: str
    fuzzy: str
    keyword: str
    within: str
    everything: str
    nothing: str
    published_in: str
    published_between: str
    published_from: str
    published_until: str


WORDINGS: dict[Language, Wording] = {
    "en": Wording(
        comma=", ",
        all_of="all of: {}",
        any_of="any of: {}",
        without="not {}",
        also="{} (also: {})",
        instead="for “{}”: {}",
        exactly="exactly {}",
        phrase="“{}”",
        near="“{}” within a distance of {}",
        prefix="words beginning with “{}”",
        fuzzy="words like “{}”",
        keyword="{} {}",
        within="{} in the {} field",
        everything="every article",
        nothing="nothing",
        published_in="published in {}",
        published_between="published from {} to {}",
        published_from="published from {} on",
        published_until="published until {}",
    ),
    "ar": Wording(
        comma="، ",
        all_of="كل من: {}",
        any_of="أي من: {}",
        without="بدون {}",
        also="{} (أيضا: {})",
        instead="بدل «{}»: {}",
        exactly="{} كما كُتبت",
        phrase="«{}»",
        near="«{}» بكلمات متقاربة (أقصى فارق: {})",
        prefix="ما يبدأ بـ «{}»",
        fuzzy="ما يشبه «{}»",
        keyword="{} {}",
        within="{} في حقل ال{}",
        everything="كل المقالات",
        nothing="لا شيء",
        published_in="المنشور في {}",
        published_between="المنشور من {} إلى {}",
        published_from="المنشور من {} فصاعدا",
        published_until="المنشور حتى {}",
    ),
}
