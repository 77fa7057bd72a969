"""Phrases and words of a page's buttons, menus, advertisements and polls."""

from typing import Final

from archive.text.analyzer import fold
from indexer.furniture_rules import PhraseRule

BUTTONS: Final[tuple[PhraseRule, ...]] = (
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
            "read full story",
            "full story",
            "source link",
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
            "story continues below",
            "story continues",
            "article continues below this ad",
            "article continues after advertisement",
            "article continues",
            "continue reading below",
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
            "شارك الخبر على",  # share the news on
            "ذكر في هذا الخبر",  # mentioned in this news
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
            "video ad feedback",
            "main menu",
            "home",
            "home page",
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
            "bookmark and share",
            "about the author",
            "about the authors",
            "connect with us",
            "connect with us today",
            "tt",
            "a a a",
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
            "save",
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
    *("digg", "delicious", "stumbleupon", "technorati", "bookmark", "threads", "bluesky", "flipboard"),
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
"""A line of two or more words that are all in this list is a share bar (names of networks, and print)."""

# What a page says to its readers about itself. A line that has several of these is no part of an article;
# asked only around and between the paragraphs of a whole page.
PAGE_WORDS: Final = frozenset(
    fold(
        "اشترك اشتراك الاشتراك بريدك بريدي البريد الإلكتروني النشرة قائمتنا "  # subscribe, e-mail, newsletter
        "حقوق الحقوق محفوظة حسابك تطبيق التطبيق حمل الموقع "  # rights reserved, account, app, download, site
        "التعليق تعليقك التعليقات الحقول الإلزامية "  # comments, fields that must be filled in
        "مشاركاتك الخصوصية "  # your contributions, privacy
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
