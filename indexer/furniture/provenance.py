"""What a page says of its text: where it stood first, whose views it holds, that it may change."""

import re
from typing import Final

from indexer.furniture.patterns import Wordings
from indexer.furniture.rules import PatternRule

# Names, figures and the small words between them: no sentence. A text has one way to be cut into these words.
_NAME_WORD: Final = (
    r"(?-i:[A-Z0-9\"“‘'][\w.’'&:/#”\"-]*|\b(?:the|of|and|on|in|at|by|for|as|from|under)\b|[–-](?=\s))"
)
_NAMES: Final = rf"{_NAME_WORD}(?:,?\s+{_NAME_WORD})*[.)\]]*$"
_SELF: Final = (
    r"(?:article|story|post|piece|column|op-?ed|essay|blog(?: post)?|press release|commentary|editorial"
    r"|interview|conversation|excerpt)"
)

PROVENANCE: Final[tuple[Wordings, ...]] = (
    Wordings(
        "published before",
        "where the text stood first, and under whose licence",
        (
            (
                "this",
                (
                    rf" {_SELF} (?:has |have |may have |was |were |is |are |will be )?(?:been |also |first "
                    rf"|originally"
                    r" |previously |initially )*(?:published|appeared|appears|posted|ran|printed"
                    r"|republished|reprinted|reproduced|syndicated|supported|sponsored|funded|distributed"
                    r"|made possible|co-published|licensed|brought to you|part of (?:a|the|our) "
                    r"[^.\n]{0,40}(?:series|project|partnership))\b[^\n]{0,300}$"
                ),
            ),
            (
                "this",
                (
                    r" (?:content|series|project|programme|program|page|feature) (?:was|is|has been)"
                    r" (?:produced|created|made|supported|funded|sponsored|written)"
                    r" (?:in partnership|in association|with|by)\b[^\n]{0,160}$"
                ),
            ),
            (
                "paid presented brought sponsored supported in_association in_partnership",
                r"(?: for)?(?: to you)? (?:by|with) (?-i:(?:the )?[A-Z])[^.!?,\n]{1,50}$",
            ),
            ("registered", r" (?:office|in [A-Z]\w+)\b[^\n]{0,120}$"),
            ("published", r" by [^.\n]{2,60}\b(?:ltd|limited|inc|llc|plc|gmbh|group|media)\b[^\n]{0,80}$"),
            ("issn vat company_number", r"\b[^a-z\n]{0,4}(?:no\.? ?)?\d[\d-]{4,20}\W*$"),
            (
                "website site made built theme hosted",
                r" (?:by|with (?:love|care) (?:in|by)) [^.,\n]{2,40}$",
            ),
            (
                "this",
                (
                    r" (?:article|story|report) (?:has not been|was not|is not) (?:edited|created|reviewed"
                    r"|written) by\b[^\n]{0,240}$"
                ),
            ),
            (
                "this",
                (
                    r" (?:article|story) (?:has been |was |is )?(?:provided|shared|generated|adapted"
                    r"|excerpted|translated|taken|sourced|auto-generated|produced|created|edited) (?:by"
                    r"|from|with|using|in|through|for)\b[^\n]{0,240}$"
                ),
            ),
            (
                "this",
                (
                    r" publication (?:is|contains) [^.\n]{0,40}(?:summary|evaluation|commentary|bias"
                    r"|supported|funded|protected)\b[^\n]{0,120}$"
                ),
            ),
            (
                "this",
                (
                    r" (?:report|interview|video|analysis|review|feature|excerpt|text|transcript"
                    r"|conversation|commentary|episode|content|program(?:me)?|speech) (?:has been |was "
                    r"|is |were )?(?:(?:first|originally|previously|initially) (?:published|appeared"
                    r"|posted|aired|broadcast|printed|recorded)|(?:lightly |slightly |been )*(?:edited"
                    r"|condensed|shortened|abridged|abbreviated)[^.\n]{0,40} for )\b[^\n]{0,160}$"
                ),
            ),
            (
                "originally first previously also",
                (
                    rf" (?:published|posted|appeared|printed|aired|broadcast|ran)(?: in| on| at| by| as"
                    rf"|:)+ {_NAMES}"
                ),
            ),
            ("published", rf"(?: in| on| at| by| under|:)+ (?={_NAMES})[^\n]{{0,80}}\b\d{{4}}[.)]*$"),
            (
                "appeared appears ran printed published this from",
                (
                    r"[^.\n]{0,60}\b(?:in|from|on|the|in the) [^.\n]{0,60}\b(?:print|today[’']s"
                    r"|yesterday[’']s) (?:edition|issue)s?\b(?: (?:of|as|under|with"
                    r"|on)\b[^.\n]{0,80})?[.)]*$"
                ),
            ),
            (
                "transcript transcripts translation subtitles text audio",
                (
                    r" (?:(?:is |was |are |were )?(?:provided|created|produced|generated|prepared)(?: \w+)? "
                    r"(?:by|on|using|with)|may (?:not be|contain))\b[^\n]{0,240}$"
                ),
            ),
            ("from", r" the (?:\w+ ){1,2}\d{4} issue\b[^.\n]{0,40}[.)]*$"),
            (
                "reprinted republished reproduced excerpted adapted syndicated cross_posted crossposted",
                (
                    rf" (?:with (?:the )?(?:kind )?permission\b[^\n]{{0,120}}$|under (?:a "
                    rf")?creative\b[^\n]{{0,120}}$|courtesy of\b[^\n]{{0,80}}$|(?:from|by|via|in|on|at) "
                    rf"{_NAMES})"
                ),
            ),
            ("republish", r" (?:our|this|these) (?:articles?|stor(?:y|ies)|work|content)\b[^\n]{0,160}$"),
            ("correct", r" this (?:article|story|page)\W*$"),
            ("read_the", r" original (?:article|story|post|version|piece)\b[^.\n]{0,60}\.?$"),
            (
                "this no any reproduction material do_not all republication",
                (
                    r" ?(?:material|content|part|portion|reproduction|publication|article|story|or"
                    r"|reproduce|republish|copy|rights|site|website)?\b[^.\n]{0,60}\b(?:may not be|may be "
                    r"reproduced|without (?:the )?(?:prior |written |express )+|is (?:strictly "
                    r")?prohibited|not be (?:reproduced|published))\b[^\n]{0,40}\b(?:published|reproduced"
                    r"|broadcast|rewritten|redistributed|copied|permission|consent"
                    r"|republished)\b[^\n]{0,120}$"
                ),
            ),
            (
                "anadolu_agency aa",
                (
                    r"(?: website|[’']s website| web portal)? (?:contains|shares) only a (?:portion"
                    r"|part)\b[^\n]{0,300}$"
                ),
            ),
            (
                "for",
                (
                    r" (?:permissions?|reprints?|licensing|syndication|media|press) (?:to republish"
                    r"|inquiries|enquiries|requests|rights|queries)\b[^\n]{0,160}$"
                ),
            ),
            (
                "with",
                (
                    r" (?:\w+ ){0,3}(?:files|reporting|inputs?|contributions?|agency|agencies|wire reports"
                    r"|agency reports) (?:from|by) (?=(?-i:[A-Z]))[^,\n]{2,80}$"
                ),
            ),
        ),
        "Published in The Bay Herald, May 5th, 2016.",
        "Published in 1925, the novel sold few copies before the war.",
    ),
    Wordings(
        "whose views",
        "that the views are the writer's, and what the page does not answer for",
        (
            (
                "the any all",
                (
                    r" (?:[\w-]+ )?(?:views?|opinions?|thoughts|statements|comments|content"
                    r"|information)\b[^\n]{0,60}\b(?:expressed|presented|contained|stated|reflected"
                    r"|provided)\b[^\n]{0,100}\b(?:author[’']?s?|writers?|columnists?|contributors?|their "
                    r"own|his own|her own|not necessarily|solely)\b[^\n]{0,240}$"
                ),
            ),
            (
                "views opinions statements",
                (
                    r"\b[^\n]{0,40}\b(?:expressed|presented|contained|stated"
                    r"|reflected)\b[^\n]{0,100}\b(?:author[’']?s?|writers?|columnists?|contributors?"
                    r"|their own|his own|her own|not necessarily|solely)\b[^\n]{0,240}$"
                ),
            ),
            ("disclaimer", r"\s?[:–-]\s?\S[^\n]{0,500}$"),
            (
                "the author writer authors",
                (
                    r"(?: author| writer)?s?\b[^.\n]{0,40}\b(?:ha(?:s|ve) (?:no|nothing to) (?:conflicts?"
                    r"|disclos|position)|declares? no|does not (?:own|hold) (?:shares|any "
                    r"position))\b[^\n]{0,200}$"
                ),
            ),
            (
                "editor's_note editor’s_note editors_note",
                (
                    r"\s?[:–-]?\s?(?:this|the|an earlier|a previous) (?:article|story|version|post|piece"
                    r"|column|report|following|headline)\b[^\n]{0,300}$"
                ),
            ),
            (
                "comments",
                (
                    r" (?:are|posted|made|on)\b[^\n]{0,60}\b(?:do not|those of|responsibility|not "
                    r"endorsed)\b[^\n]{0,200}$"
                ),
            ),
        ),
        "The views expressed in this article are the author's own.",
        "The views from the tower, expressed in a hundred drawings, are for sale in the museum.",
    ),
    Wordings(
        "more will come",
        "that the text is not complete yet",
        (
            (
                "this",
                (
                    r"(?: is|[’']s) an? (?:developing|breaking|evolving|live)(?: news)? (?:story|article"
                    r"|report|page|update|blog)\b[^\n]{0,200}$"
                ),
            ),
            (
                "developing breaking",
                r" (?:news )?(?:story|news)(?: (?:will|and|more|–|-)[^\n]{0,80})?[.:…!]*$",
            ),
            (
                "check_back come_back refresh keep_checking",
                (
                    r"(?: (?:here|later|with us|often|soon|again|for|this|throughout|regularly"
                    r"|in))+\b[^\n]{0,80}\b(?:updates?|details|more|page|news)\b[^\n]{0,60}$"
                ),
            ),
            (
                "we we'll we’ll",
                (
                    r"(?: will)? (?:update (?:this|the) (?:story|article|page|post)|bring you (?:more"
                    r"|updates|the latest)|have more (?:on|details|as))\b[^\n]{0,120}$"
                ),
            ),
            (
                "stay_tuned",
                (
                    r"(?: (?:for|to|with)\b[^\n]{0,60}\b(?:updates?|more|us|details"
                    r"|latest)\b[^.\n]{0,40})?[.!…]*$"
                ),
            ),
            (
                "this",
                (
                    r" (?:story|article|post|page|report) (?:will be|is being|may be|will continue to be) "
                    r"(?:\w+ )?(?:updated|updating)\b[^\n]{0,160}$"
                ),
            ),
        ),
        "This is a developing story and will be updated.",
        "This is a developing country with a story of its own, the guide tells each group.",
    ),
)

PROVENANCE_IN_ARABIC: Final[tuple[Wordings, ...]] = (
    Wordings(
        "published before, in Arabic",
        "where the text stood first, and under whose licence",
        (
            # this article was published, taken, translated; in agreement with
            (
                "هذا هذه",
                (
                    r" (?:المقال|المقالة|المادة|النص|التقرير|الخبر|التدوينة|الموضوع) (?:كان قد |كانت قد "
                    r"|قد |تم )?(?:نشر|نشره|نشرت|منشور|منشورة|منقول|منقولة|نقله|مترجم|مترجمة|ماخوذ|ماخوذة"
                    r"|مقتبس|مقتبسة|بالاتفاق مع|بالتعاون مع|برعاية)\b[^\n]{0,200}$"
                ),
            ),
            # this article was first published in
            (
                "نشر نشرت ينشر",
                (
                    r" (?:هذا|هذه) (?:المقال|المقالة|النص|التقرير|المادة|الخبر|الموضوع"
                    r"|الحوار)\b[^.\n]{0,120}\.?$"
                ),
            ),
            # this article was translated
            ("ترجم ترجمت", r" (?:هذا|هذه) (?:المقال|المقالة|النص|التقرير)\b[^.\n]{0,120}\.?$"),
            # disclaimer: what follows it
            (
                "اخلاء_مسؤولية اخلاء_المسؤولية اخلاء_مسئولية",
                r"\s?(?::|-|ان\b|حول\b|عن\b|بشان\b)[^\n]{0,500}$",
            ),
            # the content of this (release, item) was provided by others
            (
                "تم",
                (
                    r" (?:توفير|تقديم|اعداد|انتاج) (?:محتوى )?(?:هذا |هذه )?"
                    r"(?:البيان|البيانات|المحتوى|الخبر|المقال|المادة)\b"
                    r"[^\n]{0,60} (?:من قبل|بواسطة|من خلال)\b[^\n]{0,240}$"
                ),
            ),
            # under the care of, supported by, together with
            ("برعاية بدعم_من بالتعاون_مع بالشراكة_مع مدعوم_من", r" [^.،؟:\n]{3,40}$"),
            # published by agreement, at the same time; in the newspaper, the issue
            ("نشر نشرت ينشر تنشر", r" (?:بالتزامن|بالاتفاق|بالتعاون|بالاشتراك) مع\b[^.\n]{0,80}\.?$"),
            ("نشر نشرت", r" (?:في|ب) ?(?:صحيفة|جريدة|مجلة|العدد|عدد|الصفحة|صفحة|موقع)\b[^.،\n]{2,50}$"),
            # the news published by the agency is a part of what subscribers get
            ("الاخبار", r" المنشورة على (?:الصفحة|الموقع)\b[^\n]{0,300}$"),
            # these were the details; this was copied; the original subject; we hope
            ("كانت كان", r" (?:هذه|هذا|تلك) (?:هي )?تفاصيل (?:خبر|الخبر|الموضوع|المقال)\b[^\n]{0,500}$"),
            (
                "تم وقد_تم هذا_وقد_تم لقد_تم",
                (
                    r" (?:نقل|نشر|اقتباس|قراءة|جلب|ادراج) (?:هذا )?(?:الخبر|المقال|الموضوع|المحتوى) (?:من|على"
                    r"|عبر|عن|والعهدة|ب) ?[^\n]{0,40}\b(?:موقع|المصدر|صفحة|بوابة|صحيفة|مصدر)\b[^\n]{0,200}$"
                ),
            ),
            ("تجدر كما_تجدر", r" الاشارة ب?ان الموضوع الاصلي\b[^\n]{0,400}$"),
            ("نرجو نرجوا نتمنى نامل", r" (?:ب?ان )?نكون قد (?:وفقنا|قدمنا|افدناكم)\b[^\n]{0,300}$"),
            # note: this item, the site, the views
            (
                "ملحوظة ملاحظة تنويه تنبيه",
                (
                    r"\s?(?::|/|-)\s?[^\n]{0,60}(?:مضمون هذا الخبر|هذا الخبر|الموقع|هذا المقال|الاراء"
                    r"|التعليقات|وجهة نظر|غير مسؤول|منقول|تم كتابته)\b[^\n]{0,240}$"
                ),
            ),
            # it is not allowed to copy
            (
                "يمنع يحظر لا_يسمح لا_يجوز ممنوع",
                (
                    r" (?:ب)?(?:نقل|نسخ|اعادة نشر|اقتباس|استخدام|استنساخ|النقل"
                    r"|النسخ)\b[^.\n]{0,60}(?:الموقع|المحتوى|المواد|مواد|المنشورة|اذن|الصحيفة|الجريدة"
                    r"|المصدر)\b[^\n]{0,120}$"
                ),
            ),
        ),
        "نشر هذا المقال في صحيفة المرفأ",  # this article was published in the newspaper of the harbour
        "نشر في صحيفة المرفأ مقالا انتقد فيه البلدية.",  # in the newspaper he wrote against the town,
    ),
    Wordings(
        "more will come, in Arabic",
        "that the text is not complete yet",
        (
            ("خبر_عاجل عاجل", r"\s?(?:!|:|\.\.|…)*$"),  # urgent news
            (
                "التفاصيل المزيد تفاصيل",
                r" (?:بعد قليل|لاحقا|لاحقاً|قريبا|في وقت لاحق)\b[^.\n]{0,20}[.…]*$",
            ),  # details later
            (
                "نوافيكم سنوافيكم يرجى_تحديث ترقبوا",
                r"\b[^.\n]{0,80}(?:التفاصيل|المزيد|الصفحة|لحظة|جديد)\b[^.\n]{0,40}[.…]*$",
            ),  # we shall tell you more
        ),
        "التفاصيل بعد قليل",  # details soon
        "عاجل: انفجار في وسط العاصمة",  # urgent: an explosion in the capital,
    ),
)

# Patterns at the beginning of a line; the line goes.
CONTRIBUTORS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "contributors",
        "who else worked on the text",
        re.compile(
            r"[^\w\n]{0,4}[A-Z][^\n]{1,160}? (?:contributed (?:to this (?:report|story|article"
            r"|piece|post)|(?:additional )?(?:reporting|research)|from [A-Z])\b[^\n]{0,100}$|(?:do"
            r"|does) not work for, consult,)"
        ),
        "The Coast Agency contributed to this report.",
        "The rain contributed to the flood, the council found.",
    ),
    PatternRule(
        "transcripts",
        "how a text was written down, behind the name of who did so",
        re.compile(
            r"(?:[A-Z]\w*[’']?\w? ){0,4}[Tt]ranscripts? (?:is|are|was|were)"
            r" (?:created|provided|produced|generated|made|prepared) [^\n]{2,400}$"
        ),
        "Coast Radio transcripts are created in a hurry and may change.",
        "Transcripts were kept in the cellar.",
    ),
    PatternRule(
        "editors' initials",
        "the letters of those who wrote and edited, with their agencies",
        re.compile(
            r"(?:[\u0621-\u064a]{1,2}\s?\.\s?){0,3}[\u0621-\u064a]{1,2}\.?\s?/\s?"
            r"(?:[\u0621-\u064a]{1,2}\s?\.\s?){0,3}[\u0621-\u064a]{1,2}\.?"
            r"(?:\s?/\s?[\u0621-\u064a. ]{1,8}){0,3}(?:\s?\([^()\n]{2,60}\))?\.?$"
        ),
        "ع.ج/ أ.ح (د ب أ، رويترز)",  # two pairs of initials, two agencies
        "لا/ نعم، كتب على اللوح ثم محا.",  # "no, yes" he wrote on the board and wiped it off
    ),
)
