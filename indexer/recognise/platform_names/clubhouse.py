"""How texts call Clubhouse, and none of golf: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

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
        not_near=r"\b(?:golf|Mickey|club|members|course|baseball)\b",
        must=("on Clubhouse", "Clubhouse rooms", "the audio app Clubhouse"),
        must_not=("the golf clubhouse", "Mickey Mouse Clubhouse", "Clubhouse sandwiches"),
    ),
)
