"""The words that buttons, counters and names of sections are made of, in any order.

A phrase that no table holds is told by its words: "print the topic", "send to a friend", "5 comments".
"""

from typing import Final

from archive.text.analyzer import fold


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


# What a reader can do with a page. A line of these and of the next two tables is a button.
ACTIONS: Final = _folded(
    "شارك شاركها شاركوا شاركنا مشاركة مشاركات المشاركة المشاركات "  # share, shares
    "طباعة الطباعة للطباعة اطبع إرسال أرسل إرسل حفظ احفظ نسخ انسخ "  # print, send, keep, copy
    "تعليق تعليقا تعليقك تعليقات التعليق التعليقات تعليقاتكم علق علقوا "  # comment, comments
    "أضف إضافة أكتب كتابة أترك ترك رد الرد ردا ردود الردود "  # add, write, leave, reply, replies
    "قراءة القراءة قراءات القراءات للقراءة اقرأ إقرأ أكمل مشاهدة مشاهدات المشاهدات شاهد شوهد "  # read, view
    "زيارة زيارات الزيارات تصفح استعرض عرض اعرض اضغط إضغط انقر أنقر "  # visits, browse, show, press, click
    "تحميل حمل تنزيل اشترك الاشتراك اشتراك انضم تابعنا تابعونا تابع "  # download, subscribe, join, follow
    "أعجبني إعجاب غرد تغريد تكبير تصغير أبلغ إبلاغ الإبلاغ بلغ تبليغ "  # like, tweet, larger, smaller, report
    # rate, vote, search, back
    "تقييم قيم صوت بحث البحث ابحث دخول الدخول تسجيل للعودة العودة عودة الرجوع رجوع "
    "الذهاب انتقل الانتقال تخطى تخطي تجاوز إغلاق فتح إخفاء إظهار اظهر راسلنا تصويت "  # go, skip, close, hide
    "ابدأ اشتر إدارة مرر اسحب "  # begin, buy, manage, scroll, swipe
    "صحح تصحيح تصحيحا أبلغنا "  # correct, correction, tell us
    "استمع استمعوا الاستماع للاستماع تشغيل إيقاف إلغاء تفعيل "  # listen, play, stop, cancel, turn on
    "add share shares print email tweet retweet comment comments "
    "commenting read reads view views viewed click tap "
    "follow subscribe unsubscribe signup sign login log logout register join save bookmark download watch "
    "listen copy report reply replies response responses leave "
    "submit send skip load show hide continue expand "
    "collapse toggle like likes pin donate donation "
    "tell order purchase buy rate republish enable disable unlock "
    "contact enter scroll permalink trackback trackbacks reprints enlarge"
)

# What it is done to, where, by whom and how often.
THINGS: Final = _folded(
    "الخبر خبر المقال مقال المقالة مقالة الموضوع موضوع الصفحة صفحة الصفحات "  # item, article, topic, page
    # picture, link
    "التقرير الصورة صورة الصور صور الفيديو فيديو الرابط رابط لصديق صديق صديقك لصديقك أصدقائك "
    # size, mail, top
    "النص الخط حجم بريد البريد بالبريد الإلكتروني بريدك القائمة الرئيسية المحتوى الأعلى أعلى "
    # results, more
    "النتائج النتيجة نتائج نتيجة المزيد الكل جميع كل أكثر خطأ هنا الآن اليوم العدد عدد مرات مرة "
    # readers, next
    "القراء الزوار الزائرين لزوار الأخبار الموقع حسابك جديد جديدا التالي السابق التالية السابقة "
    # minutes, details
    "دقائق دقيقة ثوان ثانية كاملا كاملة مباشر التفاصيل تفاصيل عضوية المواضيع المصدر مصدره "
    "المقطع الحلقة البودكاست التطبيق تطبيق الإشعارات إشعارات النشرة البريدية صوتيا كتابة "  # clip, app
    "المجاني للمزيد للأسفل الأحدث أولا "  # free, for more, down, newest first
    "المفضلة مفضلة مختصر المختصر قائمة مدة وقت دقيقتان المقالات مقالات "  # favourites, short, time, articles
    "الإضافة القسم قسم بواسطة أرشيف أرشيفية تعبيرية "  # added, section, by means of, from the archive
    "خدمة الخدمة واتساب الواتساب تلغرام التلغرام جوجل غوغل نيوز "  # service, WhatsApp, Telegram, Google News
    "article story page post posts link links friend friends news item newsletter newsletters update updates "
    "alert alerts content top bottom more full all next previous results result site size text font app "
    "here now today free reader readers account password menu navigation "
    "main photo photos video videos gallery "
    "image images slideshow edition version mobile desktop section first min mins minute minutes time times "
    "message messages something name nav original source new "
    "ad ads advert advertisement advertisements app apps cookies settings preferences podcast episode audio "
    "transcript notifications author authors topic topics gallery caption bookmark clipboard "
    "fullscreen interactive graphic preferred homepage poll survey blocker gift someone "
    "prints copied deleted "
    "rss feed discussion thread conversation below above later"
)

_SMALL: Final = _folded(
    # on, in, from, about, to, by, this
    "على في من عن إلى عبر هذا هذه مع أو لهذا لهذه تم لا توجد يوجد أي أنت لك "
    "the a an to on of for in via with at from this your "
    "our my us me you it up or and be no yet yours please make"
)

BUTTON_WORDS: Final = ACTIONS | THINGS | _SMALL

# Those of them that ask for comments or count them.
COMMENTING: Final = _folded(
    # comment
    "تعليق تعليقا تعليقك تعليقات التعليقات تعليقاتكم ردا "
    "ردود comment comments reply replies response responses"
)

# What heads lists of other articles; a line of these has one of those that say how the others are chosen.
LINKING: Final = _folded(
    # also, related
    "أيضا صلة الصلة علاقة العلاقة مشابهة متعلقة مرتبطة الأكثر يهمك تهمك يعجبك تعجبك ننصحك مقترحة "
    "also more related similar recommended trending popular"
)
LINK_HEADINGS: Final = LINKING | _folded(
    # read
    "اقرأ إقرأ تقرأ اقرئي شاهد تشاهد تابع طالع قد ربما "
    "المزيد من عن في أخبار الأخبار مواضيع الموضوعات موضوعات "
    # articles, other, for you
    "فيديو مقالات المقالات مواد أخرى ذات لك لكم قراءة مشاهدة تداولا تعليقا القسم نفس كما بقراءة "
    "read watch see you may might like more most news "
    "stories articles posts topics videos content by from for this author be interested enjoy want to read"
)

# Words that only a site says, of itself and to its readers; and what else stands in such sentences.
SITE_WORDS: Final = _folded(
    # our
    "أخبارنا نشرتنا بنشرتنا بريدك موقعنا صفحتنا قناتنا حسابنا "
    "تطبيقنا قراءنا تابعونا تابعنا اشترك واشترك وجهة "
    "منصاتنا حساباتنا صفحاتنا قنواتنا هاتفك جوالك بريدكم حسابك إشعاراتنا "  # our platforms, your mail
    "google subscribe newsletter newsletters inbox notifications membership unsubscribe cookies "
    "paywall advertisers"
)
SITE_TALK: Final = SITE_WORDS | _folded(
    # content, view
    "الإلكتروني البريدية المحتوى بمحتواه محتوى تابعوا نظر يعبر تعبر الموقع التعليقات حقوق جوجل google "
    # the latest
    "المستجدات أخبار news email sign free app browser website comments editorial donate readers delivered"
)

# What newspapers call their sections, and the places that they sort their news by.
SECTIONS: Final = _folded(
    # news, local, Arab
    "أخبار الأخبار خبر محليات محلي محلية المحلية عربي عربية عربيات العرب العربي العربية عربيا "
    # world, politics
    "دولي دولية دوليات الدولي الدولية عالمي عالمية العالم عالم والعالم سياسة سياسي سياسية السياسة "
    "اقتصاد اقتصادي اقتصادية الاقتصاد الاقتصادية مال وأعمال رياضة الرياضة رياضي رياضية "  # economy, sport
    "ثقافة ثقافي ثقافية الثقافة فن فنون الفن وفنون ومنوعات منوعات المنوعات متفرقات مجتمع المجتمع "  # culture
    # science
    "تكنولوجيا تقنية علوم وعلوم صحة الصحة وصحة تقارير التقارير تقرير وتقارير تحقيقات تحقيق وتحقيق وتحقيقات "
    "حوارات مقابلات مقالات المقالات رأي آراء الرأي وآراء كتاب أقلام افتتاحية ملفات تحليلات دراسات "  # opinion
    # latest
    "صحافة الصحافة الصحف متابعات ومتابعات عاجل عام عامة رئيسي "
    "رئيسية الرئيسية أهم آخر أحدث أبرز الأولى الأخيرة "
    # crime
    "مشاهير ومشاهير نجوم عسكرية "  # celebrities, stars, military
    "حوادث قضايا حريات إسلاميات أسرة المرأة مدونات كاريكاتير ميديا سوشال شؤون محافظات المحافظات غير مصنف "
    # Syria
    "سوريا سورية السورية مصر مصرية العراق عراقية العراقية لبنان لبنانية الأردن السعودية الخليج خليجية "
    "فلسطين فلسطينية اليمن ليبيا تونس الجزائر المغرب السودان "  # Palestine, Yemen, Libya
    "news local world national nation state regional "
    "business sports sport opinion opinions editorial editorials "
    "politics entertainment lifestyle features feature crime courts weather obituaries community education "
    "health science technology tech arts culture travel food money markets economy headlines breaking "
    "latest international africa asia europe middle east letters columns columnists commentary analysis "
    "archives archive blog blogs category uncategorized press release releases events video photos society "
    "law environment finance top stories and in the"
)
