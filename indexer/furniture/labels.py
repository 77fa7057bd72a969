"""Labels that sites put above and below articles, and lines that are written in a page's own marks."""

import re
from typing import Final

from indexer.furniture.patterns import phrases
from indexer.furniture.rules import PatternRule, PhraseRule

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
            # in fashion, suggested for you, from the web, links that were paid for, content that was paid for
            "الأكثر رواجا / مقترحات لك / من الويب / روابط مدعومة / محتوى برعاية / المزيد عن هذا الموضوع / "
            # similar content; urgent news; more on this; chosen for you; our choices; in the same subject
            "محتويات مشابهة / الأخبار العاجلة / المزيد حول هذا / اخترناها لك / اختياراتنا لك "
            "/ في نفس الموضوع "
            "/ people are also reading / people also read / others are also reading "
            # results of the matches, the latest results
            "/ latest results / latest scores / results and fixtures / fixtures and results "
            "/ نتائج المباريات / آخر النتائج "
            "/ just in / happening now / hot topics / also in this section "
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
            # table of contents, contents of the article, in this article
            "/ جدول المحتويات / محتويات المقال / محتويات المقال إخفاء / إغلاق هذه النافذة "
            "/ list of items / list of / end of list "
            "/ live updates / live blog / no comments yet / be the first to comment / start reading "
            "/ type and hit enter / jump to / no image / no images found "
            "/ short link / short url / search keywords "
            # get the link; other applications; suggested for you
            "/ death notices / tweet deleted / interactive graphic / change location "
            "/ set as preferred source / t cs apply / terms apply "
            # be a member; close; end of the podcast, of the list, of the advertisement, of the film
            "/ كن عضوا / كن عضوا الآن / أغلق / نهاية البودكاست / نهاية القائمة / نهاية الإعلان "
            "/ نهاية الفيديو "
            # dark mode; cookies; the newest first; arrange by; advertise on the site; size of letters
            "/ الوضع الداكن / ملفات تعريف الارتباط / الأحدث أولا / رتب حسب / رتب حسب الأحدث "
            "/ للإعلان في الموقع / حجم الخط أ أ أ "
            "/ الحصول على الرابط / التطبيقات الأخرى "
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
        "size of letters",
        "buttons that make letters larger and smaller",
        re.compile(
            r"(?:[عA]\s?){3,4}$|(?:(?:[Aaأ]|ا)\s?[+−–-]\s?|(?:[Aaأ]|ا)(?:\s|$)|[+−–-]\s?(?:[Aaأ]|ا)\s?){2,4}$"
        ),
        "A+A-",
        "A + B",
    ),
    PatternRule(
        "arrows",
        "a link to the page before or behind, by its arrow",
        re.compile(r"[←→⇐⇒◀▶◄►‹›»<>]{1,3}\s?[^\W\d_][^.!?؟:؛«»\n]{2,90}$"),
        "← The old quay and its cranes",
        "«The old quay», he called it",
    ),
    PatternRule(
        "prices",
        "a price alone in its line",
        re.compile(r"(?:[$€£₹]|US\$|Rs\.?|EUR|USD|GBP)\s?\d[\d.,]{0,10}(?:/\w{0,9})?\W*$|[☆★⭐\s]{3,}$"),
        "$34.99",
        "$34.99 was the price on the label",
    ),
    PatternRule(
        "counted pictures",
        "which picture of how many this is, how long a film runs, how many read the page",
        re.compile(
            # picture 1 of 4; how long
            r"(?:(?:(?i:image|photo|picture|slide)|صورة|الصورة) )?\d{1,3}\s?(?:/|(?i:of)|من)\s?\d{1,3}$"
            r"|(?:(?i:duration|current time|length)|المدة)\s?:?\s?\d{1,2}:\d{2}$"
            r"|(?i:[\d,.]{1,9}k? (?:people|readers|others|users) (?:are |have )?(?:now )?(?:reading|viewing"
            r"|read)\b[^.\n]{0,20}$|(?:updated|posted|published) (?:\d{1,2}|an?) \w{3,8} ago$)"
        ),
        "Image 1 of 4",
        "Image 1 of 4 shows the quay",
    ),
    PatternRule(
        "embedded",
        "what is left of an embedded post, and where readers can name a newspaper as theirs",
        re.compile(
            r"(?:https?://)?pic\.(?:twitter|x)\.com/\w{2,20}$"
            r"|(?=[AMSCamsc])(?i:(?:add|make|set|choose) [^.,\n]{1,40}?\bpreferred source\b[^.\n]{0,30}$)"
        ),
        "Add The Bay Herald as a preferred source on Google",
        "Add salt, if you have a preferred source of it",
    ),
    PatternRule(
        "back to",
        "a link back to a list or to the front page",
        re.compile(
            r"[^\w\n]{0,4}(?i:return to home ?page"
            r"|(?:back|return) to (?:the )?(?:[\w-]+ ){0,2}?(?:overview|list|index|menu|archives?|main page"
            r"|category|section|previous page|articles|stories|front page))[^\w\n]{0,4}$"
            # return to the list, results, archive, news, front page
            r"|[^\w\n]{0,4}(?:العودة|عودة|الرجوع|رجوع)\s(?:إلى|الى|ل)\s?(?:ال)?(?:قائمة|نتائج|أرشيف|أخبار|صفحة)"
            r"[^.\n]{0,24}$"
        ),
        "◀ back to overview",
        "Back to the harbour went the boats",
    ),
    PatternRule(
        "printed",
        "when the page was printed",
        re.compile(
            # this item (article, page, subject) was printed
            r"(?:تمت|تم) (?:طباعة|طبع) (?:الخبر|المقال|الصفحة|الموضوع|هذ[ها])\b[^\n]{0,100}$"
            r"|(?i:printed (?:on|from)\s?:)"
        ),
        "تمت طباعة الخبر في: الخميس 12 مايو 2016",  # this item was printed on Thursday
        "تمت طباعة الكتاب في بيروت",  # the book was printed in Beirut
    ),
    PatternRule(
        "forums",
        "what forums print beside and below what somebody wrote",
        re.compile(
            r"(?=[A-Za-z])(?i:thanked \d[\d,]* times? in|the following \d+ users? (?:say|says|said) thank you"
            r"|reply with quote$|thread tools$|display modes$|join date\s?:|originally posted by "
            r"|(?:posts|threads|reputation)\s?:\s?[\d,.]{1,9}$|senior member$|junior member$|quick reply$"
            r"|last edited by |you may (?:not )?(?:post|edit|reply)\b|(?:bb|html|vb) code is (?:on|off)$"
            r"|all times are gmt\b|powered by (?:vbulletin|phpbb|smf)\b)"
            # reply with a quotation; joined on; number of posts; thread tools; the original subject
            r"|رد مع اقتباس$|تاريخ (?:التسجيل|الانضمام)\s?:|(?:عدد )?المشاركات\s?:\s?[\d,]+$|أدوات الموضوع$"
            r"|(?:انواع|أنواع|طرق) (?:عرض|مشاهدة) الموضوع$|عضو (?:نشيط|فعال|جديد|مميز|ذهبي|متميز)$"
        ),
        "Thanked 602 Times in 377 Posts",
        "Thanked by all, she left the harbour.",
    ),
    PatternRule(
        "on air",
        "what a station sends now, and what of the page is still being loaded",
        re.compile(
            # you listen to (watch) now, now on the air
            r"\W{0,6}(?:(?:تستمعون|تستمع|تشاهدون|تشاهد|يبث|يعرض|يذاع)(?: إلى)? الآن|الآن على الهواء)\s?[:|–-]"
            r"|\W{0,6}(?i:(?:now playing|now on air|on air(?: now)?|playing now|you[’']?re listening to)"
            r"\s?[:|–-]\s?\S|loading (?:[\w’'-]+ ){1,3}(?:content|posts?|tweets?|player|comments|poll)\W*$)"
        ),
        "Now playing: The Morning Tide",
        "Now playing for Northport: the keeper of the old harbour club.",
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
        "recipe cards and prices",
        "what recipes have beside them for readers and their screens, and the prices of shops below a review",
        re.compile(
            r"(?i:cook mode\b[^.\n]{0,50}$|(?:did|have) you (?:make|made|try|tried) this (?:recipe|dish)\b"
            r"|tag @\S+ on \w+ (?:and|with|using) |mention @\S+ (?:or|and) tag "
            r"|jump to (?:the )?(?:recipe|video)\b"
            r"|(?:from )?\d[.\d]* from \d+ (?:reviews|votes|ratings)\b|[★☆⭐]{2,}\s*(?:\(?\d[.\d]*\)?)?"
            r"(?: (?:from|out of|based on)[^\n]{0,30})?$"
            r"|today[’']s best [^.\n]{2,40} (?:deals?|prices?|alternatives)$)"
            r"|[$€£]\d[\d.,]* at [A-Z][\w’'& ]{1,24}$"
            # did you try the recipe? share …; mode of cooking: keep the screen lit
            r"|(?:هل )?جرّ?بتِ?م? (?:هذه )?الوصفة\s?؟|وضع الطبخ\b[^.\n]{0,50}$"
        ),
        "Tag @latebeans on Instagram and hashtag it #latebeans",
        "Tag was a game that the children of the quay played.",
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
