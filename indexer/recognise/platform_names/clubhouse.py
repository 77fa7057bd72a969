"""How texts call Clubhouse, and none of golf: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where
from indexer.recognise.platform_names.surroundings import ENGLISH_COMPANY

CLUBHOUSE: tuple[PlatformName, ...] = (
    PlatformName(
        "clubhouse",
        r"كل(?:و|ا)?ب~هاوس",
        ("هاوس",),
        Where.WORD,
        not_near=r"كمبوند|كومباوند|كمباوند|[جغ]ولف|مسابح|مسبح|حمام سباح|نادي صحي|فيلات",  # an estate
        must=("غرف كلوب هاوس", "تطبيق كلوبهاوس", "الكلوب هاوس"),
        must_not=("يضم الكمبوند كلوب هاوس ومسابح", "مايكي ماوس"),  # an estate has a club house; Mickey Mouse
    ),
    PlatformName(
        "clubhouse",
        r"Clubhouse",
        ("clubhouse",),
        Where.INTRODUCED,
        followed_by=ENGLISH_COMPANY + r"|\s+(?:discussions?|talks?|debates?|sessions?|panels?)\b",
        not_near=r"\b(?:golf|Mickey|club|members|course|baseball)\b",
        must=("on Clubhouse", "Clubhouse rooms", "a Clubhouse discussion", "the audio app Clubhouse"),
        must_not=("the golf clubhouse", "Mickey Mouse Clubhouse", "Clubhouse sandwiches"),
    ),
)
