"""Phrases and words of a page's buttons, advertisements and polls; menus are in ``menus.py``."""

from typing import Final

from archive.text.analyzer import fold
from indexer.furniture.patterns import phrases
from indexer.furniture.rules import PhraseRule

BUTTONS: Final[tuple[PhraseRule, ...]] = (
    PhraseRule(
        "top",
        "back to the top of the page",
        "line",
        phrases(
            # button for going to the top; going to the top; back to the top; back to the top
            "زر الذهاب إلى الأعلى / الذهاب إلى الأعلى / العودة إلى الأعلى / العودة للأعلى "
            # back to top; to the top; top of the page; top; to the top; back to the top
            "/ العودة إلى أعلى / إلى الأعلى / أعلى الصفحة / أعلى / للأعلى / الرجوع للأعلى "
            # back to the top; back to the top; back to the top; back to the top
            "/ الرجوع إلى الأعلى / عودة إلى الأعلى / عودة للأعلى / العودة لأعلى "
            # go to the top; back to the top of the page; go to the top
            "/ انتقل إلى الأعلى / العودة إلى أعلى الصفحة / اذهب إلى الأعلى "
            # back to the beginning of the page; back; back; back to the front page; back to the front page
            "/ العودة إلى بداية الصفحة / رجوع / العودة / العودة للرئيسية / العودة إلى الرئيسية "
            # back to the front page; back to the front page
            "/ العودة للصفحة الرئيسية / العودة إلى الصفحة الرئيسية "
            "/ back to top / go to top / scroll to top / return to top / back to the top / to top "
            "/ to the top / back to top of page / top of page / go to the top / scroll up / scroll down "
            "/ jump to top / page top / back to top button / go back"
        ),
        "العودة إلى الأعلى في جدول الدوري هدف المدرب.",  # back to the top of the league is the coach's aim
    ),
    PhraseRule(
        "more",
        "links to the rest of the text",
        "line",
        phrases(
            # more; read more; reading of more; go on reading; finish reading; for more
            "المزيد / اقرأ المزيد / قراءة المزيد / تابع القراءة / أكمل القراءة / للمزيد "
            # show more; read the whole article; read the article; read the news item; read the article
            "/ عرض المزيد / قراءة المقال كاملا / قراءة المقال / قراءة الخبر / اقرأ المقال "
            # read the news item; read the whole article; read the whole news item; read the details
            "/ اقرأ الخبر / اقرأ المقال كاملا / اقرأ الخبر كاملا / اقرأ التفاصيل "
            # more details; details of the news; to read more; for more details
            "/ تفاصيل أكثر / تفاصيل الخبر / لقراءة المزيد "
            # for more details; for more information; more details; more information
            # more details; more information; know more; load more
            "/ المزيد من التفاصيل / المزيد من المعلومات / اعرف المزيد / تحميل المزيد "
            # load more news; show all; see all; see all; show more
            "/ تحميل المزيد من الأخبار / عرض الكل / مشاهدة الكل / شاهد الكل / إظهار المزيد "
            # show more; see more; read the rest; the rest; rest; go on reading
            "/ أظهر المزيد / مشاهدة المزيد / إقرأ التتمة / التتمة / تتمة / متابعة القراءة "
            # go on reading the news; click here; press here; press here, spelt otherwise; from here
            "/ تابع قراءة الخبر / انقر هنا / اضغط هنا / إضغط هنا / من هنا "
            # the original source; link of the source; link of the item; link; to watch the film;
            # watch the film
            "/ المصدر الأصلي / رابط المصدر / رابط الخبر / رابط / لمشاهدة الفيديو / شاهد الفيديو "
            # watch; in a film; gallery of pictures; show the gallery; show the pictures; look at the pictures
            "/ شاهد / بالفيديو / معرض الصور / عرض المعرض / عرض الصور / شاهد الصور "
            # more pictures; more films
            "/ المزيد من الصور / المزيد من الفيديوهات "
            "/ read more / full story / continue reading / show more / load more "
            "/ read the full story / read full story "
            " / source link / click here to read more / view more / more / see more "
            "/ read more here / read on / read article / read the article / read full article "
            "/ read the full article / read the whole story / read the rest / read the original article "
            "/ read original article / read the original / read the story / read story "
            "/ read the full report / read full report / read full text / read in app / read in full "
            "/ read this story / read this article / read it here / read details "
            " / find out more / learn more / know more / click for more "
            "/ click here for more / click here / tap here / click to continue / continue to site "
            "/ continue to article / continue reading this article / keep reading below / show all "
            "/ show less / show full article / show full story / show more content / show more stories "
            "/ see all / see less / see details / see full story / see the full story / view article "
            "/ view full article / view full story / view story / view all stories / view all posts "
            "/ view all articles / view all news / view post / view original / view original article "
            "/ view original content / view source / view full size / view full image / view image "
            "/ view images / view photos / view slideshow / view map / view larger map / view video "
            "/ view transcript / view in app / view as list / load more stories / load more articles "
            "/ load more posts / load more news / full article / full text / original article "
            "/ original source / original story / the original article / to be continued / go to article "
            "/ go to full site / visit site / visit website / learn more here"
            # read on the official site; the news item from its source, twice
            "/ اقرأ على الموقع الرسمي / قراءة الخبر من المصدر / اقرأ الخبر من المصدر "
        ),
        "Read more books, the minister told the pupils.",
    ),
    PhraseRule(
        "advertisement",
        "labels of advertisements",
        "line",
        phrases(
            # advertisement; advertisements; paid advertisement; advertising space; paid advertisement
            "إعلان / إعلانات / إعلان مدفوع / مساحة إعلانية / إعلان ممول "
            # paid advertisements; the advertisement; paid content; paid content; promotional content
            "/ إعلانات ممولة / الإعلان / محتوى ممول / محتوى مدفوع / محتوى ترويجي "
            # advertising content; advertising material; promotional material; sponsored by; supported by
            "/ محتوى إعلاني / مادة إعلانية / مادة ترويجية / برعاية / بدعم من "
            # advertise here; advertise with us; advertise with us; for advertising; for advertising with us
            "/ أعلن هنا / أعلن معنا / أعلن لدينا / للإعلان / للإعلان معنا "
            # advertising with us; Google's advertisements; classified advertisements; close the advertisement
            "/ الإعلان معنا / إعلانات جوجل / إعلانات مبوبة / إغلاق الإعلان "
            # skip the advertisement; skip the advertisement; the article goes on behind the advertisement
            "/ تخطي الإعلان / تخطى الإعلان / يستمر المقال بعد الإعلان "
            # goes on behind the advertisement; go on reading behind the advertisement
            "/ يتبع بعد الإعلان / تابع القراءة بعد الإعلان "
            # the article goes on behind the advertisement; the news goes on behind the advertisement
            "/ المقال يستمر بعد الإعلان / الخبر يستمر بعد الإعلان "
            # finish reading behind the advertisement; end of the advertisement; free of advertisements
            "/ أكمل القراءة بعد الإعلان / نهاية الإعلان / خلو من الإعلانات "
            "/ advertisement / advertisements / advertising / sponsored / sponsored content "
            "/ story continues below / story continues / article continues below this ad "
            "/ article continues after advertisement / article continues / continue reading below "
            "/ scroll to continue / scroll to continue with content / scroll for more / continues below "
            "/ promoted stories / paid content / paid post / article continues after ad "
            "/ article continues below / report this ad / after newsletter promotion "
            "/ skip past newsletter promotion / skip newsletter promotion / ad / ads / ad choices "
            "/ adchoices / ads by google / ads by / ads by taboola / by taboola / by outbrain / taboola "
            "/ outbrain / hide ad / hide ads / close ad / skip ad / skip ads / remove ads / remove ad "
            "/ remove this ad / why this ad / about this ad / about ads "
            "/ about our ads / go ad free / ad free / ad will end in / this ad will end in / your ad here "
            "/ place your ad here / advertise here / advertise / advertise with us today "
            "/ advertiser content / advertiser disclosure / advertisement continue reading below "
            "/ advertisement scroll to continue / advertisement skip advertisement "
            "/ advertisement continues below / advertisement story continues below "
            "/ advertisement article continues below / paid advertisement / paid advertising / paid for by "
            "/ paid partnership / paid promotion / partner content / partner offers / brought to you by "
            "/ in partnership with / sponsored by / sponsor content / sponsor message / our sponsors "
            "/ a message from our sponsor / a message from our sponsors / message from our sponsor "
            "/ promoted by / commercial break / story continues after advertisement "
            "/ story continues after ad / story continues below advertisement "
            "/ story continues after this advertisement / story continues below this ad "
            "/ story continues below video / story continues below gallery / story continues below photo "
            "/ article continues after this advertisement / article continues below advertisement "
            "/ article continues below this advertisement / article continues after sponsored message "
            "/ text continues after ad / content continues below / content continues after ad "
            "/ the article continues below / the story continues below / this article continues below "
            "/ continues after advertising / continue reading after the ad / continue after ad "
            "/ keep reading after ad / start your day here / end of advertisement / end of ad "
            "/ end of promotion"
        ),
        "إعلان بيروت وقعه تسعة وزراء.",  # nine ministers signed the Beirut declaration
    ),
    PhraseRule(
        "poll",
        "headings of polls",
        "line",
        phrases(
            # referendum: the usual heading of a poll; opinion poll; readers' vote; poll; opinion poll;
            # the poll
            "استفتاء / استطلاع الرأي / تصويت القراء / استطلاع / استطلاع رأي / الاستفتاء "
            "/ poll / opinion poll / readers poll / todays poll / polls / reader poll / quick poll "
            "/ poll of the day / todays question / question of the day / poll results / take our poll "
            "/ take our survey / take the quiz"
        ),
        "استطلاع الرأي الذي أجري في تموز شمل ألف ناخب.",  # the opinion poll of July asked a thousand voters
    ),
    PhraseRule(
        "vote",
        "buttons at the end of polls",
        "vote",
        phrases(
            # vote!; vote now!; vote; show results; show the result; see the results
            "صوت / صوت الآن / تصويت / عرض النتائج / عرض النتيجة / شاهد النتائج "
            # results of the vote; earlier results
            "/ نتائج التصويت / النتائج السابقة "
            "/ vote / vote now / submit vote / view results / see results / vote to see results "
            "/ vote to see the results"
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
    *("بريد", "البريد", "الإلكتروني", "إلكتروني", "عبر", "على", "في", "on", "via", "to", "with"),
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
