"""Labels that sites put above and below articles, and lines that are written in a page's own marks."""

import re
from typing import Final

from indexer.furniture_patterns import phrases
from indexer.furniture_rules import PatternRule, PhraseRule

# Editor-in-chief, managing editor, chairman, adviser to the editors.
EDITOR: Final = (
    "(?:نائب |مساعد )?(?:رئيس|رئيسة|مدير|مديرة|سكرتير|مستشار) ?(?:عام )?"
    "(?:مجلس[يى]? (?:الإدارة|الادارة)|التحرير)(?: ?و ?(?:رئيس )?التحرير)?"
)
# Up to five words; the first may be glued to what stands before.
NAMES: Final = r"(?:[^\W\d_]+\.?(?: [^\W\d_]+\.?){0,4})?"

LABELS: Final = (
    PhraseRule(
        "other stories",
        "headings of lists: we recommend, similar content, urgent news",
        "links",
        phrases(
            # similar content; urgent news; more on this; chosen for you; our choices; in the same subject
            "محتويات مشابهة / الأخبار العاجلة / المزيد حول هذا / اخترناها لك / اختياراتنا لك "
            "/ في نفس الموضوع "
            "/ we recommend / more to explore / others also read / editor's picks / most recent"
        ),
        "We recommend the harbour walk to everyone who comes here.",
    ),
    PhraseRule(
        "labels",
        "labels and buttons: live updates, nobody has commented yet, added by",
        "line",
        phrases(
            # added by; link of the content; add a rating; there are no comments; nobody has commented yet
            "أضيف بواسطة / رابط المحتوى / أضف تقييم / ليست هناك تعليقات / لا توجد تعليقات بعد "
            # be the first to comment, twice; follow the latest news, twice; via an app
            "/ كن أول من يعلق / كن أول المعلقين / تابع أحدث الأخبار / تابع آخر الأخبار / عبر تطبيق "
            "/ live updates / live blog / no comments yet / be the first to comment / start reading "
            "/ no image / no images found"
        ),
        "Live updates came from the harbour all night.",
    ),
)

LABEL_LINES: Final = (
    PatternRule(
        "markdown",
        "a picture or a link alone in its line as it is written in Markdown",
        re.compile(r"!?\[[^\]\n]{0,200}\]\([^()\s]{1,300}\)$"),
        "![quay](https://news.example/quay.jpg)",
        "The minutes [1] are (as ever) late",
    ),
    PatternRule(
        "another article",
        "a link to another article behind its label in capitals",
        re.compile(
            r"(?:ALSO READ|READ ALSO|READ MORE|MUST READ|SEE ALSO|ALSO SEE)\s{1,3}[A-Z\d'\"‘“].{10,250}$"
        ),
        "ALSO READ Council opens the harbour bridge",
        "ALSO READ was the label",
    ),
    PatternRule(
        "key words",
        "a site's key words behind their label",
        re.compile(r"(?i:key ?words?)\s?:[^.!?#@\n]{1,200}$"),
        "Key Words: harbour; quays; council",
        "Key words of the speech were harbour and quay",
    ),
    PatternRule(
        "more of",
        "a link to a section behind a bar",
        re.compile(r"(?i:more (?:of|from|in) \([^()\n]{2,40}\)|tweets by @?\w+)\s*\|?$"),
        "more of (Harbour) |",
        "more of (the) same was heard",
    ),
    PatternRule(
        "time of day",
        "the time at which the page was read",
        re.compile(r"(?:التوقيت|توقيت [^\W\d_]+|الساعة الآن)\s?:?\s?\d{1,2}:\d{2}\D{0,24}$"),
        "توقيت مصر 10:28 ص",  # Egypt's time
        "الساعة 10:28 بدأ الاجتماع في الميناء",  # at 10:28 the meeting at the harbour began
    ),
    PatternRule(
        "editors",
        "who makes the newspaper, at the top of its pages: what somebody is, and up to five words of a name",
        re.compile(
            rf"(?:{EDITOR}[ و/&-]{{0,3}})?{EDITOR}\s?[:/-]?\s?{NAMES}$"
            r"|(?i:(?:the )?(?:editor[- ]in[- ]chief|managing editor|executive editor|publisher))"
            r"\s?[:|/-]\s?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}$"
        ),
        "رئيس مجلس الإدارة ورئيس التحرير فلان الفلاني",  # chairman and editor-in-chief so and so
        # the editor, who wrote of the harbour for years, says that he will not leave the paper before spring
        "رئيس التحرير الذي كتب عن الميناء سنوات طويلة يقول إنه لن يترك الصحيفة قبل الربيع.",
    ),
    PatternRule(
        "from elsewhere",
        "a note that the text stands elsewhere, with a link to it",
        re.compile(
            r"هذا (?:المحتوى|الخبر|المقال|الموضوع) من .{2,60}(?:اضغط|انقر|إضغط) هنا"
            r"|(?:The )?(?:post|article) .{5,160} (?:appeared first on|first appeared on) .{2,60}$"
        ),
        "هذا المحتوى من «الميناء».. اضغط هنا لقراءة الأصل",  # this is from the Harbour, press here for it
        "هذا المحتوى من كتاب قديم",  # this is from an old book
    ),
    PatternRule(
        "appeal in a line",
        "an appeal for money behind its button",
        re.compile(
            r"(?i:(?:subscribe )?support (?:independent |local |free |our |quality ){1,3}"
            r"(?:journalis\w+|news|reporting)"
            r"\b(?!.{0,80}\b(?:said|says)\b)|experience an ad-free)",
        ),
        "Support local journalism. Join us for the price of a coffee.",
        "They support journalism that they like.",
    ),
)
