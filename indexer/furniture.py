"""The tables of page furniture: what stands around an article and is not part of it.

Each row carries an English gloss, an example that it has to touch and one that it must leave alone; the tests
run over the tables. How the rows are applied is in ``furniture_removal.py``.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from archive.text.analyzer import fold

PhraseKind = Literal["line", "links", "vote"]


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """Lines that consist of one of these phrases, whatever its spelling, case, punctuation or count.

    ``line``: the line goes. ``links``: it heads a list of links, which goes with it, also when the first link
    stands behind a colon. ``vote``: it ends a poll, which goes back to its question.
    """

    name: str
    gloss: str
    kind: PhraseKind
    phrases: tuple[str, ...]
    leaves: str


@dataclass(frozen=True, slots=True)
class PatternRule:
    """Text that matches ``pattern``. ``needles``: one of them has to stand in the text for it to be "
    "tried."""

    name: str
    gloss: str
    pattern: re.Pattern[str]
    touches: str
    leaves: str
    needles: tuple[str, ...] = ()


PHRASES: Final[tuple[PhraseRule, ...]] = (
    PhraseRule(
        "related",
        "related articles, read also, most read",
        "links",
        (
            "مقالات ذات صلة",  # related articles
            "مواضيع ذات صلة",  # related subjects
            "مواضيع متعلقة",  # connected subjects
            "موضوعات متعلقة",  # connected topics
            "مقالات متعلقة",  # connected articles
            "مقالات مرتبطة",  # linked articles
            "أخبار مرتبطة",  # linked news
            "مواد ذات صلة",  # related material
            "شاهد المزيد",  # watch more
            "مواضيع مرتبطة",  # linked subjects
            "أخبار ذات صلة",  # related news
            "أخبار متعلقة",  # connected news
            "ذات صلة",  # related
            "موضوعات ذات صلة",  # related topics
            "مقالات مشابهة",  # similar articles
            "مقالات أخرى",  # other articles
            "مقالات أخرى للكاتب",  # other articles by the writer
            "المزيد من الأخبار",  # more news
            "المزيد في",  # more in
            "اقرأ أيضا",  # read also
            "اقرأ أيضاً في",  # read also in
            "اقرئي أيضا",  # read also (to a woman)
            "إقرأ أيضا",  # read also (with hamza)
            "اقرا ايضا",  # read also (without hamza)
            "اقرأ أكثر",  # read more
            "طالع أيضا",  # look at also
            "شاهد أيضا",  # watch also
            "تابع أيضا",  # follow also
            "قد يعجبك أيضا",  # you may like too
            "قد يهمك أيضا",  # may interest you too
            "قد يهمك",  # may interest you
            "ربما يعجبك",  # perhaps you like
            "الأكثر قراءة",  # most read
            "الأكثر مشاهدة",  # most viewed
            "الأكثر شيوعا",  # most popular
            "الأكثر تداولا",  # most shared
            "آخر الأخبار",  # latest news
            "أحدث الأخبار",  # newest news
            "المقال السابق",  # previous article
            "المقال التالي",  # next article
            "الخبر السابق",  # previous news item
            "الخبر التالي",  # next news item
            "الموضوعات ذات الصلة",  # the related topics
            "مواضيع قد تهمك",  # subjects that may interest you
            "مقالات قد تهمك",  # articles that may interest you
            "أخبار قد تهمك",  # news that may interest you
            "اخترنا لك",  # we chose for you
            "اخترنا لكم",  # we chose for you all
            "مختارات",  # a choice
            "قصص مقترحة",  # suggested stories
            "نهاية قصص مقترحة",  # end of suggested stories
            "حول هذه القصة",  # about this story
            "المزيد حول هذه القصة",  # more about this story
            "الأكثر تفاعلا",  # most reactions
            "من نفس القسم",  # from the same section
            "الموضوع السابق",  # previous subject
            "السابق بوست",  # previous post, half translated
            "القادم بوست",  # next post, half translated
            "المنشور السابق",  # previous post
            "المنشور التالي",  # next post
            "الموضوع التالي",  # next subject
            "related articles",
            "related stories",
            "related news",
            "related topics",
            "related posts",
            "related content",
            "related links",
            "related",
            "read also",
            "also read",
            "read next",
            "up next",
            "see also",
            "more on this story",
            "more from this section",
            "more stories",
            "more news",
            "most read",
            "most popular",
            "most viewed",
            "trending now",
            "latest news",
            "recommended for you",
            "recommended stories",
            "recommended",
            "you may also like",
            "you might also like",
            "dont miss",
            "previous article",
            "next article",
            "previous post",
            "next post",
            "top stories",
            "more on this topic",
            "end of recommended stories",
            "related coverage",
            "related reading",
            "more like this",
            "more to read",
            "more in this section",
            "in case you missed it",
            "suggested reading",
            "popular stories",
            "whats hot",
            "sponsored stories",
            "editors picks",
            "around the web",
            "from the web",
        ),
        "The two companies are related, and most read the law that way.",
    ),
    PhraseRule(
        "tags",
        "the site's own key words",
        "links",
        (
            "الوسوم",  # tags
            "الكلمات المفتاحية",  # key words
            "كلمات مفتاحية",  # key words
            "الكلمات الدلالية",  # indicative words
            "كلمات دلالية",  # indicative words
            "tags",
            "keywords",
            "filed under",
            "topics",
        ),
        "Tags on the crates showed that the rice had come from Basra.",
    ),
    PhraseRule(
        "comments",
        "comment boxes",
        "links",
        (
            "اترك تعليقا",  # leave a comment
            "اترك تعليقك",  # leave your comment
            "اترك ردا",  # leave a reply
            "أضف تعليق",  # add comment
            "أضف تعليقا",  # add a comment
            "أضف تعليقك",  # add your comment
            "إضافة تعليق",  # adding of a comment
            "إلغاء الرد",  # cancel the reply
            "علق على الخبر",  # comment on the news
            "شارك برأيك",  # share your opinion
            "التعليقات",  # the comments
            "تعليقات القراء",  # readers' comments
            "تعليقات الزوار",  # visitors' comments
            "آراء القراء",  # readers' opinions
            "تعليقات",  # comments
            "تعليق",  # comment
            "لا توجد تعليقات",  # there are no comments
            "لا يوجد تعليقات",  # there are no comments
            "leave a comment",
            "leave a reply",
            "post a comment",
            "add a comment",
            "add comment",
            "write a comment",
            "join the conversation",
            "cancel reply",
            "comments",
            "comment",
            "no comments",
            "view comments",
            "show comments",
            "view all comments",
            "read comments",
            "hide comments",
        ),
        "وقال الوزير إن التعليقات لا تعبر عن رأي الحكومة.",  # the comments are not the government's opinion
    ),
    PhraseRule(
        "top",
        "back to the top of the page",
        "line",
        (
            "زر الذهاب إلى الأعلى",  # button for going to the top
            "الذهاب إلى الأعلى",  # going to the top
            "العودة إلى الأعلى",  # back to the top
            "العودة للأعلى",  # back to the top
            "العودة إلى أعلى",  # back to top
            "إلى الأعلى",  # to the top
            "أعلى الصفحة",  # top of the page
            "back to top",
            "go to top",
            "scroll to top",
            "return to top",
        ),
        "العودة إلى الأعلى في جدول الدوري هدف المدرب.",  # back to the top of the league is the coach's aim
    ),
    PhraseRule(
        "more",
        "links to the rest of the text",
        "line",
        (
            "المزيد",  # more
            "اقرأ المزيد",  # read more
            "قراءة المزيد",  # reading of more
            "تابع القراءة",  # go on reading
            "أكمل القراءة",  # finish reading
            "للمزيد",  # for more
            "عرض المزيد",  # show more
            "read more",
            "continue reading",
            "show more",
            "load more",
            "read the full story",
            "click here to read more",
            "view more",
            "more",
            "see more",
        ),
        "Read more books, the minister told the pupils.",
    ),
    PhraseRule(
        "advertisement",
        "labels of advertisements",
        "line",
        (
            "إعلان",  # advertisement
            "إعلانات",  # advertisements
            "إعلان مدفوع",  # paid advertisement
            "مساحة إعلانية",  # advertising space
            "advertisement",
            "advertisements",
            "advertising",
            "sponsored",
            "sponsored content",
            "advertisement continue reading below",
            "story continues below advertisement",
            "story continues below",
            "story continues",
            "article continues below advertisement",
            "article continues below this ad",
            "article continues after advertisement",
            "article continues",
            "continue reading below",
            "advertisement story continues below",
            "advertisement article continues below this ad",
            "advertisement scroll to continue",
            "scroll to continue",
            "scroll to continue with content",
            "scroll for more",
            "continues below",
            "promoted stories",
            "paid content",
            "paid post",
            "article continues after ad",
            "article continues below",
            "report this ad",
            "after newsletter promotion",
            "skip past newsletter promotion",
            "skip newsletter promotion",
        ),
        "إعلان بيروت وقعه تسعة وزراء.",  # nine ministers signed the Beirut declaration
    ),
    PhraseRule(
        "tools",
        "buttons and menus of the page",
        "line",
        (
            "طباعة",  # print
            "اطبع",  # print!
            "حجم الخط",  # size of letters
            "تكبير الخط",  # larger letters
            "تصغير الخط",  # smaller letters
            "نسخ الرابط",  # copy the link
            "تم نسخ الرابط",  # the link has been copied
            "رابط مختصر",  # short link
            "الرابط المختصر",  # the short link
            "تخطى إلى المحتوى",  # skip to the content
            "تخطي إلى المحتوى",  # skip to the content
            "انتقل إلى المحتوى",  # go to the content
            "القائمة الرئيسية",  # main menu
            "الصفحة الرئيسية",  # front page
            "الرئيسية",  # front page
            "تسجيل الدخول",  # log in
            "سياسة الخصوصية",  # privacy policy
            "شروط الاستخدام",  # terms of use
            "اتصل بنا",  # contact us
            "من نحن",  # who we are
            "القائمة",  # menu
            "بحث",  # search
            "بحث عن",  # search for
            "ابحث",  # search!
            "إغلاق",  # close
            "اشترك الآن",  # subscribe now
            "النشرة البريدية",  # newsletter
            "استمع إلى المقال",  # listen to the article
            "استمع للمقال",  # listen to the article
            "حفظ المقال",  # keep the article
            "تم النسخ",  # copied
            "مشاهدة",  # views
            "مشاهدات",  # views
            "مشاركة",  # share
            "مشاركات",  # shares
            "شارك",  # share!
            "شاركها",  # share it!
            "شارك المقال",  # share the article
            "شارك الخبر",  # share the news
            "شارك هذا الموضوع",  # share this subject
            "شارك هذا الخبر",  # share this news
            "انشر",  # publish!
            "أرسل إلى صديق",  # send to a friend
            "print",
            "print this page",
            "email this article",
            "copy link",
            "link copied",
            "skip to content",
            "skip to main content",
            "skip advertisement",
            "published",
            "order reprints",
            "share full article",
            "ad feedback",
            "main menu",
            "home",
            "log in",
            "sign in",
            "privacy policy",
            "terms of use",
            "terms of service",
            "contact us",
            "about us",
            "cookie policy",
            "cookie settings",
            "accept all cookies",
            "accept cookies",
            "accept all",
            "reject all",
            "قبول الكل",  # accept all
            "رفض الكل",  # refuse all
            "إعدادات ملفات تعريف الارتباط",  # cookie settings
            "views",
            "shares",
            "share",
            "share this",
            "share this article",
            "share this story",
            "share this post",
            "share article",
            "tweet",
            "غرد",  # tweet!
            "min read",
            "minute read",
            "min",
            "listen",
            "like",
            "reply",
            "read later",
            "minutes read",
            "view this post on instagram",
            "loading",
            "menu",
            "search",
            "close",
            "subscribe",
            "subscribe now",
            "sign up",
            "register",
            "newsletter",
            "newsletters",
            "listen to this article",
            "save article",
            "save for later",
            "gift article",
            "gift this article",
            "give this article",
            "share options",
            "open share drawer",
            "show caption",
            "hide caption",
            "toggle caption",
            "enlarge this image",
            "view gallery",
            "open in gallery",
            "click to enlarge",
            "play video",
            "watch live",
            "now playing",
            "autoplay",
            "unmute",
            "view in full screen",
            "subscribe today",
            "create an account",
            "already a subscriber",
            "donate",
            "donate now",
            "support us",
            "follow",
            "advertise with us",
        ),
        "Home and away, the team has not lost since March.",
    ),
    PhraseRule(
        "poll",
        "headings of polls",
        "line",
        (
            "استفتاء",  # referendum: the usual heading of a poll
            "استطلاع الرأي",  # opinion poll
            "تصويت القراء",  # readers' vote
            "opinion poll",
            "readers poll",
            "todays poll",
        ),
        "استطلاع الرأي الذي أجري في تموز شمل ألف ناخب.",  # the opinion poll of July asked a thousand voters
    ),
    PhraseRule(
        "vote",
        "buttons at the end of polls",
        "vote",
        (
            "صوت",  # vote!
            "صوت الآن",  # vote now!
            "تصويت",  # vote
            "عرض النتائج",  # show results
            "عرض النتيجة",  # show the result
            "شاهد النتائج",  # see the results
            "نتائج التصويت",  # results of the vote
            "النتائج السابقة",  # earlier results
            "vote",
            "vote now",
            "submit vote",
            "view results",
            "see results",
        ),
        "Vote counting went on through the night.",
    ),
)

SHARE_WORDS: Final = (
    *("facebook", "twitter", "x", "whatsapp", "telegram", "instagram", "linkedin", "pinterest", "reddit"),
    *(
        "messenger",
        "viber",
        "tumblr",
        "email",
        "mail",
        "print",
        "copy",
        "link",
        "copylink",
        "pin",
        "tweet",
        "share",
    ),
    *(
        "فيسبوك",
        "تويتر",
        "واتساب",
        "تلغرام",
        "تيليجرام",
        "تيلقرام",
        "لينكدإن",
        "لينكد",
        "إن",
        "ماسنجر",
        "فايبر",
    ),
    *("بينتيريست", "انستغرام", "إكس", "طباعة", "شارك", "شاركها", "مشاركة", "غرد", "تغريد", "نسخ", "الرابط"),
    *("بريد", "البريد", "الإلكتروني", "إلكتروني", "عبر", "على", "في", "on", "via", "by", "to", "with"),
)
"""A line of two or more words that are all in this list is a share bar (the names of networks, and "
"print)."""

# Patterns at the beginning of a line; the line goes.
LINES: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "cookies",
        "cookie notices",
        re.compile(
            r"(?:نحن )?(?:نستخدم|يستخدم (?:هذا )?(?:الموقع|موقعنا)|تستخدم هذه الصفحة) (?:ملفات )?"
            r"(?:تعريف الارتباط|الكوكيز|كوكيز)"
            r"|(?i:we (?:and our partners )?use cookies"
            r"|(?:this|our) (?:web)?site uses cookies"
            r"|(?:we and )?our (?:\d+ )?partners (?:store|use|process)\b"
            r"|by (?:continuing|using|clicking|browsing)[^.\n]{0,80}"
            r"\b(?:cookies|privacy policy|terms of use)\b)"
        ),
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",  # we use cookies to improve your experience
        "قالت الهيئة إن الشركة تستخدم ملفات تعريف الارتباط بلا إذن.",  # the authority said the firm does
    ),
    PatternRule(
        "subscribe",
        "invitations to newsletters and channels",
        re.compile(
            r"(?:اشترك|اشتركوا|اشتركي) (?:الآن )?(?:في|ب)\s?(?:ال)?(?:نشرتنا|نشرة البريدية|قناتنا|قناة)"
            r"|(?:تابعونا|تابعنا) (?:على|عبر|في)\b(?:[^.،\n]{0,80}\.?|[^.\n]{0,120})$"
            r"|(?:انضم|انضموا) (?:إلى|الى) (?:قناتنا|قناة|مجموعتنا)"
            r"|(?:لمتابعة|للاشتراك|للانضمام|لقراءة|لمشاهدة|للمزيد)\b[^.\n]{0,80}\b(?:اضغط|انقر|اضغطوا"
            r"|انقروا) هنا\.?$"
            r"|(?i:(?:sign up|subscribe) (?:for|to) (?:our|the|this)\b[^.\n]{0,40}"
            r"\b(?:newsletters?|channel|briefing|alerts)\b"
            r"|follow us on\b|download our app\b|click here to (?:subscribe|sign up|join|read|follow"
            r"|download|watch)\b"
            r"|(?:to )?(?:get|receive) [^.\n]{0,80}\b(?:in|to) your inbox\b"
            r"|follow [\w.'’ -]{3,40} on (?:twitter|x|facebook|instagram|bluesky"
            r"|threads)\b[^.\n]{0,60}\.?$)"
        ),
        "تابعونا على تويتر وفيسبوك",  # follow us on Twitter and Facebook
        "اشترك في المسيرة آلاف العمال.",  # thousands of workers took part in the march
    ),
    PatternRule(
        "comment form",
        "the small print of comment forms",
        re.compile(
            r"لن يتم نشر (?:عنوان )?بريدك|الحقول الإلزامية مشار|(?:التعليقات|الآراء) (?:المنشورة"
            r"|الواردة) [^.\n]{0,20}لا تعبر|"
            r"احفظ اسمي|يجب (?:عليك|أنت) (?:تكون )?(?:تسجيل الدخول|مسجل)"
            r"|(?i:your e-?mail address will not be published|required fields are marked"
            r"|you must be logged in|save my name, e-?mail|please read our comment policy"
            r"|please enter a valid e-?mail|by signing up\b|we use your sign-?up to\b"
            r"|you can unsubscribe at any"
            r"|thank(?:s| you) for (?:signing up|subscribing)|(?:please )?read our privacy (?:notice"
            r"|policy)"
            r"|privacy notice\s?:|this site is protected by recaptcha)"
        ),
        "Your email address will not be published. Required fields are marked *",
        "Your email address is the key to your accounts, the police said.",
    ),
    PatternRule(
        "what a browser cannot do",
        "what a page says where its films, sounds and scripts do not run",
        re.compile(
            r"(?i:your browser does not support|(?:please )?(?:enable|turn on) javascript"
            r"|javascript (?:is|must be) "
            r"|to (?:play|view|watch|see) this (?:video|content|page|gallery)[^.\n]{0,20} (?:you need"
            r"|please|enable)"
            r"|this (?:video|content|media) (?:cannot|can not|can[’']t|could not) be (?:played|loaded"
            r"|shown)"
            r"|we are having trouble (?:retrieving|loading) the"
            r"|(?:an )?error (?:has )?occurred while loading)"
        ),
        "Your browser does not support the audio element.",
        "This video can show more than a book, the teacher said.",
    ),
    PatternRule(
        "rights",
        "copyright lines",
        re.compile(
            r"(?:(?:™ ?& ?)?©|\([cC]\)\s|(?:جميع|كافة|كل) الحقوق محفوظة|حقوق النشر محفوظة|"
            r"(?i:copyright\s+(?:©|\(c\)|\d{4})"
            r"|all rights reserved\b))"
        ),
        "جميع الحقوق محفوظة © 2016",  # all rights reserved
        "Copyright law protects the photographer, the court held.",
    ),
    PatternRule(
        "breadcrumbs",
        "the way from the front page to this one",
        re.compile(r"(?:الرئيسية|الصفحة الرئيسية|(?i:home))\s*[/»›>|→«‹]"),
        "الرئيسية » أخبار » سوريا",  # front page, news, Syria
        "Home prices rose / fell by turns.",
    ),
    PatternRule(
        "links in capitals",
        "links to other stories among the paragraphs",
        re.compile(
            r"(?:ALSO |MUST )?(?:READ|WATCH|SEE|LISTEN|RELATED)(?: MORE| ALSO| NEXT| HERE| TO)?\s?[:|]\s"
            r"|(?i:(?:also read|read also|read next|related (?:story|article|coverage))\s?[|:–-]\s)"
        ),
        "READ: Railway chief to leave in spring",
        "READ the label, says the agency: every word of it counts.",
    ),
    PatternRule(
        "paper's notes",
        "what a newspaper says about itself under its texts",
        re.compile(
            r"(?i:a version of this (?:article|story|column) (?:appears|appeared|ran) in"
            r"|do you have an opinion on the issues raised in this"
            r"|our standards\s?:|editor[’']s? note: this (?:story|article) (?:has been|was) updated"
            r"|\(?except for the headline, this (?:story|article) has not been edited"
            r"|this (?:article|story) was (?:first|originally) published (?:on|in|by|at)\b"
            r"|[-–•*(\s]{0,4}th(?:is|e) (?:article|story|report|piece|column|headline) (?:was|has been)"
            r" (?:amended|corrected|updated|revised|edited) (?:on|to|at|in|since|with|for|by)\b"
            r"|\(?this (?:story|article|version) corrects\b"
            r"|[-–•*(\s]{0,4}an? (?:earlier|previous) version of this (?:article|story|report|piece"
            r"|column|headline)\b)"
        ),
        "Our Standards: The Meridian Wire Trust Principles.",
        "Our standards are higher than theirs, the minister said.",
    ),
    PatternRule(
        "channels",
        "where else the newspaper can be followed",
        re.compile(
            r"(?:للمزيد|لمزيد|المزيد) من (?:الأخبار|التفاصيل)\b[^.\n]{0,20}\b(?:تابعونا|تابعنا|زوروا"
            r"|حملوا)\b"
            r"[^.\n]{0,60}$"
            r"|(?:تابعوا|تابع|للمزيد من الأخبار)\b[^.\n]{0,40}"
            r"\b(?:قناتنا|صفحتنا|صفحاتنا|حساباتنا|حسابنا|قنواتنا)\b[^.\n]{0,60}$"
        ),
        "تابعوا آخر الأخبار عبر قناتنا على تلغرام",  # follow the latest news on our channel on Telegram
        "تابعوا من قناتنا ما جرى، وقالوا إن الماء ارتفع مترا. ثم عادوا.",  # they watched from our canal
    ),
    PatternRule(
        "page dates",
        "when the page was published or changed",
        re.compile(
            r"(?:آخر تحديث|تاريخ النشر|نشرت? في|نشرت? بتاريخ|تم النشر(?: في)?|أضيف في)\s*:?\s*[^.\n]{0,60}$"
            r"|(?i:(?:(?:first |last |originally )?(?:updated|modified|published|posted)(?: on| at)?\s*:"
            r"|first published (?:on|at)\b)(?:[^.\n]|\b[ap]\.m\.?|\b[a-z]{3}\.(?= \d)){0,110}$)"
        ),
        "آخر تحديث: الاثنين 23 مايو 2016",  # last update: Monday 23 May 2016
        "Published accounts show that the port lost money.",
    ),
    PatternRule(
        "ages",
        "how long ago the page was written",
        re.compile(
            r"(?:منذ|قبل)\s+\d{1,3}\s+\w+$|(?i:\d{1,3}\s+(?:minutes?|mins?|hours?|days?|weeks?)\s+ago$)"
        ),
        "منذ 3 ساعات",  # three hours ago
        "منذ 3 ساعات والمطر يهطل على الساحل.",  # for three hours it has been raining on the coast
    ),
    PatternRule(
        "picture credits",
        "who owns a picture",
        re.compile(
            r"(?:مصدر الصورة|حقوق الصورة|صدر الصورة)\b[^.\n]{0,60}$"
            r"|(?:صورة|الصورة|الصور|صور|تصوير|عدسة|كاريكاتير)\s?[:/]\s?[^.:،\n]{2,40}$"
            r"|(?i:(?:image|photo) (?:source|copyright|credit)\s*[,:][^.\n]{0,60}$"
            r"|(?:photos?|photographs?|pictures?|images?|illustrations?|credits?)\s?[:/]\s?[^.:\n]{2,60}$"
            r"|[^.\n]{0,30}\bgetty images(?:\s*/\s*[^.\n]{2,30})?\)?$)"
            r"|\(?(?i:photos?|photographs?|pictures?|images?|illustration"
            r"|file photo)(?i: courtesy)? (?i:by|of|from|via)"
            r" [A-Z][^.\n]{2,80}$"
        ),
        "صورة: رويترز",  # picture: an agency
        "صورة: هكذا بدأ الرسام حكايته، ثم صمت طويلا قبل أن يكمل.",  # a painter begins his tale
    ),
    PatternRule(
        "agency's credits",
        "who reported, wrote and edited, at the foot of an agency's copy",
        re.compile(
            r"[(\[]?(?i:additional |further )?(?i:reporting|writing|editing|compiled|edited|production"
            r"|graphics?)"
            r"(?i: and (?:writing|editing|reporting))? (?i:by) (?:[A-Z][\w.'’-]*|and|in|at|for|with|of"
            r"|the|de|al)"
            r"(?:[\s,;:]+(?:[A-Z][\w.'’-]*|and|in|at|for|with|of|the|de|al|by|writing|editing"
            r"|reporting|additional))*[)\].]*$"
        ),
        "(Reporting by Lina Saab in Westport; Writing by Peter Holt; Editing by Ruth Cole)",
        "Reporting by the Coast Agency showed that the mine had been closed for years.",
    ),
    PatternRule(
        "ways to reach the writer",
        "a writer's address or handle under the text",
        re.compile(
            r"(?i:(?:you can )?(?:e-?mail|contact|reach|write to|follow|tweet)\b[^.!?\n]{0,80}"
            r"(?:\bat|\bon|:)\s[^\s@]{0,40}@[\w.-]{2,60}[^\n]{0,60}$"
            r"|[\w.'’ -]{3,60} can be reached (?:at|on|by|via)\b[^\n]{0,120}$"
            r"|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}$"
            r"|(?:do you have|have you got|got) (?:a|any|more|an) [^.?\n]{0,60}\?[^\n]{0,80}"
            r"\b(?:e-?mail|contact|get in touch|let us know|tell us|send)\b[^\n]{0,160}$"
            r"|for more stories like this\b[^\n]{0,80}$)"
        ),
        "Write to Lina Saab at lina@harbour.example.",
        "Reach for the stars, she told them at the harbour on Sunday.",
    ),
    PatternRule(
        "share links",
        "links that share, as a screen reader is told them",
        re.compile(
            r"(?i:(?:click to )?(?:share|e-?mail|print|tweet|pin|save"
            r"|copy)\b[^.\n]{0,70}\(opens in (?:a )?new window\))"
        ),
        "Click to share on Facebook (Opens in new window)",
        "Share prices fell (opens in London were weak).",
    ),
    PatternRule(
        "counts",
        "how often the page was read and shared",
        re.compile(
            r"(?:عدد )?(?:المشاهدات|الزيارات|القراءات|المشاركات)\s*[:(]?\s*[\d,.]{1,12}\)?$"
            r"|(?i:[\d,.]{1,9}\s?[km]?\s(?:shares?|views?|likes?|retweets?"
            r"|reads?)(?:\s?[|·•]\s?[^.\n]{0,40})?$)"
        ),
        "عدد المشاهدات: 1,234",  # number of views
        "12 views of the harbour hang in the town hall.",
    ),
    PatternRule(
        "typed tags",
        "the site's key words behind their label (hashtags are kept)",
        re.compile(
            r"(?:الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية"
            r"|(?i:tags|keywords|filed under))"
            r"\s*:(?!.*[#＃])"
        ),
        "Tags: Aleppo, Syria, social media",
        "Tags: #Aleppo #Syria",
    ),
    PatternRule(
        "instagram",
        "what is left of an embedded post",
        re.compile(r"(?i:a post shared by .{1,80}\(@)"),
        "A post shared by Harbour Post (@harbourpost)",
        "A post shared by thousands said otherwise.",
    ),
    PatternRule(
        "script",
        "lines of script and style",
        re.compile(
            r"(?:(?:var|let|const)\s+[\w$]+\s*=|function\s*[\w$]*\s*\(|\(function\b"
            r"|if\s*\([^)]*\)\s*\{|\}\s*else\b|"
            r"(?:window|document|jQuery|googletag|\$)\s*[.(]|(?:ga|gtag|fbq)\(|_gaq\b|//\s*<!\[CDATA"
            r"|//\s*\]\]>|"
            r"try\s*\{|return\b[^.]*;|@(?:media|font-face|import|charset)\b|"
            r"[.#][\w-]+(?:\s*[,>+~ ]\s*[.#]?[\w-]+)*\s*\{|"
            r"[a-z-]{2,30}\s*:\s*[^;:]{1,80};\s*$|\}\s*catch\b)"
            r"(?=.*(?:[;{}),]|\]\]>|CDATA\[)\s*$)|[{}();,\]\s]{1,20}$"
        ),
        "googletag.cmd.push(function() { googletag.display('banner'); });",
        "function follows form (or so they say in the school of architecture)",
    ),
)

# What a page says to its readers about itself. A line that has several of these is no part of an article;
# asked only around and between the paragraphs of a whole page.
PAGE_WORDS: Final = frozenset(
    fold(
        "اشترك اشتراك الاشتراك بريدك بريدي البريد الإلكتروني النشرة قائمتنا "  # subscribe, e-mail, newsletter
        "حقوق الحقوق محفوظة حسابك تطبيق التطبيق حمل الموقع "  # rights reserved, account, app, download, site
        "التعليق تعليقك التعليقات الحقول الإلزامية "  # comments, fields that must be filled in
        "الصورة الصور الملف الفيديو المقال محتويات "  # picture, pictures, file, video, article, contents
        "subscribe subscribed subscription subscriber unsubscribe newsletter newsletters inbox email "
        "copyright rights reserved redistributed rewritten republished cookie cookies privacy "
        "app apps download account login logged password registered sign signup "
        "comment comments commenting posting moderated guidelines website"
    ).split()
)

COMMENT_WORDS: Final = frozenset(
    fold("تعليق تعليقات التعليقات ردود comment comments replies").split()  # comment, comments, replies
)

# Patterns anywhere; what matches goes, the rest of the line stays.
SPANS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "blocks of code",
        "style, script and comments with their tags",
        re.compile(r"(?is)<(script|style|noscript)\b[^>]*>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)"),
        "قبل <style>.a{color:red}</style>",  # before
        "The tag <b> makes letters bold.",
        ("<",),
    ),
    PatternRule(
        "hidden address",
        "what a mail-hiding service leaves of an address",
        re.compile(r"\[email\s*protected\](?:\s*/\*.{0,400}?\*/)?"),
        "البريد التالي [email\u00a0protected] /* */",  # the following address
        "The email was protected by a password.",
        ("protected]",),
    ),
    PatternRule(
        "code comments",
        "comments of scripts and styles",
        re.compile(r"/\*.{0,2000}?\*/", re.DOTALL),
        "/* menu */",
        "24/7 *and* more",
        ("/*",),
    ),
    PatternRule(
        "ad calls",
        "calls that fetch advertisements",
        re.compile(
            r"\(adsbygoogle\s*=[^;\n]{0,200};|googletag\.\w[^;\n]{0,300};(?:\s*\}\);)?"
            r"|document\.write\([^\n]{0,400}?\);"
        ),
        "(adsbygoogle = window.adsbygoogle || []).push({});",
        "The adsbygoogle campaign ended.",
        ("adsbygoogle", "googletag", "document.write"),
    ),
)

# Patterns from which everything to the end of the text goes.
TAILS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "link of the item",
        "the newspaper's link to this item",
        re.compile(
            r"رابط (?:الخبر|المقال|الموضوع)(?: (?:ب|في |على )?(?:صحيفة|موقع|جريدة) [^:\n]{1,40})?"
            r"\s*:[^\n]{0,300}\Z"
        ),
        "نهاية الخبر.\nرابط الخبر بصحيفة المرفأ: أمطار على الساحل",  # link of the item in the newspaper
        "رابط الخبر الذي نشره الوزير لا يعمل.",  # the link that the minister posted does not work
        ("رابط ",),
    ),
    PatternRule(
        "message to the columnist",
        "how to send the columnist a text message",
        re.compile(
            r"للتواصل (?:مع الكاتب )?[أا]رسل (?:رسالة )?(?i:sms)\b[^\n]{0,200}(?:\n[^\n]{0,80}){0,6}\Z"
        ),
        "نهاية المقال.\nللتواصل مع الكاتب أرسل رسالة SMS تبدأ بالرمز (12) ثم مسافة ثم نص الرسالة إلى 12345",
        "للتواصل مع الكاتب في قريته كان لا بد من رسالة.",  # to reach the writer
        ("للتواصل ",),
    ),
    PatternRule(
        "other articles of the columnist",
        "titles of the columnist's other articles, glued together",
        re.compile(r"(?<=[.!؟?\"»”)…])\s*مقالات أخرى للكاتب(?=\S)[^\n]{0,600}\Z"),
        "انتهى القول. مقالات أخرى للكاتبالبحر والناسرسالة إلى صديق",  # other articles by the writer
        "كتب مقالات أخرى للكاتب المصري ردا عليه.",  # he wrote other articles in reply to the Egyptian writer
        ("مقالات أخرى للكاتب",),
    ),
    PatternRule(
        "features",
        "key words behind the last sentence",
        re.compile(
            r"(?:(?<=[.!؟?\"»”)…])|^)[\s\u200e\u200f\u202a-\u202e]*سمات [^.!؟?:\n]{1,150}\Z", re.MULTILINE
        ),
        "وغادر الوفد مساء. سمات أمطار الساحل الدفاع المدني",  # "features": rain, coast, civil defence
        "ومن سمات المدينة القديمة أسواقها.",  # its markets are among the old town's features
        ("سمات ",),
    ),
)

WRITERS_NOTE: Final = PatternRule(
    "writer's note",
    "who the writer is, in the last line of the text",
    re.compile(
        r"(?:(?:The )?(?:writer|author) |)(?P<name>[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von"
        r"|al)){1,3}),? "
        r"(?:is|was|has been|covers|writes|reports|serves as)\b(?=(?P<role>[^\n]{0,120}\b(?:reporter"
        r"|correspondent"
        r"|columnist|(?:staff|freelance|senior|contributing) (?:writer|editor|journalist)|covers"
        r"|covering|editor (?:at|of|for)"
        r"|writer (?:at|for|based|who)|journalist (?:at|for|based|who|from|and))\b)?)[^\n]*$"
    ),
    "Jane Roe is a staff writer who covers ports and shipping. Follow her on Twitter @janeroe",
    "Jane Roe is the mayor of the town and will speak at the opening.",
)
"""Of the writer, whose name is ``name``; ``role`` is found when a journalist's work is named."""

# Patterns at the very end of the text.
ENDINGS: Final[tuple[PatternRule, ...]] = (
    PatternRule(
        "sign-off",
        "the agency's sign-off with the editor's letters",
        re.compile(
            r"(?:(?:(?<=[.!؟?…\"»”)\]])|(?<![^\n]))\s*[-–(\[/]*\s*(?:انتهى|إنتهى|انتهي"
            r"|النهاية)\b\s*[)\]/–-]*"
            r"(?:\s*[/ .]?\s*[\u0621-\u064a]{1,2}\b\s*){0,6}\d{0,3}"
            r"|\s[(/]?(?:انتهى|إنتهى)\s*/\s*[\u0621-\u064a]{1,3}(?:\s*[/.]\s*[\u0621-\u064a]{1,3}){0,4}\s*\d{0,3}[)/]?"
            r"|(?:(?<=[.!?\")])|(?<![^\n]))\s*[-–(\[/]+\s*(?i:ends?)\s*[)\]/–-]+|(?<![^\n])(?:ENDS?"
            r"|-30-|###))[\s.]*\Z"
        ),
        "تعي أهميته. انتهى/خ15.",  # understands its importance. ended/kh15
        "وقال إن كل شيء انتهى.",  # and he said that all was over
        ("نته", "النهاية", "END", "End", "end", "-30-", "###"),
    ),
)
