"""How texts call LinkedIn: a table only."""

from indexer.recognise.platform_names.row import PlatformName, Where

LINKEDIN: tuple[PlatformName, ...] = (
    PlatformName(
        "linkedin",
        r"لي?نكي?د~?ا?ي?ن",
        ("نكد", "نكيد"),
        Where.WORD,
        must=("صفحته على لينكد إن", "لينكدإن", "واللينكدين", "لنكد ان"),
        must_not=("أبراهام لينكولن", "نكد الدنيا"),  # Lincoln; grief
    ),
    PlatformName(
        "linkedin",
        r"(?:LinkedIn|Linkedin|linkedin|LINKEDIN|Linked[- ]In|linkedIn)",
        ("linked",),
        Where.ANYWHERE,
        must=("her LinkedIn profile", "Linked In"),
        must_not=("the cases are linked in many ways",),
    ),
)
