"""The words by which pages speak of themselves and to their readers, in any order.

Asked only above and below a text (``pasted/edge_talk.py``), where news has little to say about
newspapers. Words of buttons alone are in ``vocabulary.py``.
"""

from functools import lru_cache
from typing import Final

from archive.text.analyzer import fold

_LEAST_LETTERS: Final = 3
_AND: Final = ("\N{ARABIC LETTER WAW}", "\N{ARABIC LETTER FEH}")
_PREFIXES: Final = ("\N{ARABIC LETTER BEH}", "\N{ARABIC LETTER LAM}", "\N{ARABIC LETTER KAF}")
_THE: Final = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"
_TO_THE: Final = "\N{ARABIC LETTER LAM}\N{ARABIC LETTER LAM}"


@lru_cache(maxsize=4096)
def bare(word: str) -> str:
    """Give a folded Arabic word without "and", "by", "to" and "the" before it: ``للقراء`` is ``قراء``."""
    if word.isascii():
        return word
    for glued in (_AND, _PREFIXES):
        if word.startswith(glued) and word[1:].startswith(_THE):
            word = word[1:]
    for the in (_THE, _TO_THE):
        if word.startswith(the) and len(word) - len(the) >= _LEAST_LETTERS:
            return word[len(the) :]
    return word


def _bare_words(words: str) -> frozenset[str]:
    return frozenset(map(bare, fold(words).split()))


# News hardly says these of anything but a page; one of them makes talk sure.
ONLY_SAID_BY_PAGES: Final = _bare_words(
    "subscribe subscriber subscribers subscription subscriptions newsletter newsletters inbox login "
    "signup paywall cookies cookie browser javascript app apps epaper homepage unsubscribe newsroom "
    "captcha scroll username password notifications bookmark upvote downvote downvoted retweet webpage "
    "permalink adblock adblocker blocker shortcode autoplay unmute rss journalism advertiser advertisers "
    "advertisement "
    # newsletter, subscription, subscribe, subscribers, your mail, browser, cookies, notifications
    "بريديه اشتراك اشتراكك اشترك اشتركوا مشتركين مشترك بريدك بريدكم متصفح متصفحك ارتباط كوكيز اشعارات "
    # application, our application, our site, page, account, password, comment, comments, advertisement, space
    "تطبيق تطبيقنا موقعنا صفحتنا صفحاتنا قناتنا قنواتنا حسابك حسابنا حساباتنا تعليق تعليقك تعليقات "
    "تعليقاتكم اعلان اعلانات اعلانيه اعلاني ممول تصفح تصفحك زائر زوار قراءنا قرائنا قراؤنا متابعينا "
    "نشرتنا تعقيب تعقيبات "
    # log in, register, load, click, press
    "تسجيل تحميل اضغط انقر ايميل ايميلك بوتات تعليقا منتدي منتدانا "
)

SAID_BY_PAGES: Final = ONLY_SAID_BY_PAGES | _bare_words(
    "access account accounts ad ads advert adverts advertise advertising alert alerts android archive "
    "archives article articles audio author authors award blog blogs bonus breaking briefing bulletin "
    "button buy cancel channel channels chat check choose choice click clip close comment commenting "
    "comments community connect contact content contents continue contribute contribution contributions "
    "conversation copy coverage create crossword curated custom daily deliver delivered delivers delivery "
    "desktop device devices dialog digest digital discount discover discussion donate donation donations "
    "download edition editions editor editorial editors email emailed emails embed enable enjoy enter "
    "exclusive exclusives experience explore facebook fact factcheck favourite favorite feature features "
    "feed feedback find follow followers following form free friend friends full gallery get gift google "
    "great headline headlines help home hot icon image images independent instagram invite issue item "
    "join journalist journalists keep know language latest layout learn leave letter letters like limit "
    "limited link links listen live load loading local log logo magazine mail mailing mailbox main manage "
    "matter matters matter media member members membership menu message messages miss mobile more most "
    "navigation navigate need network new news newspaper newsfeed notification offer offers official "
    "online open opinion opinions opt option options original page pages paper papers partner partners "
    "permission phone photo photos pick picks platform player please podcast podcasts popular post posted "
    "posts preferences premium press preview previous print privacy product products profile promo "
    "promoted promotion publication publish published publisher puzzle question questions quiz quota rate "
    "rated reach react reaction reactions read reader readers readership reading recommend recommended "
    "redirect refresh register registered related reload reload remaining remove renew reply report "
    "reporter reporters reporting response responses review reviews save screen search section sections "
    "select send sent settings share shared shares sharing show sign site sites skip slideshow social "
    "source sources spam special sponsor sponsored stay stories story straight stream studio submit "
    "success suggest suggested support supporter supporters survey tab tag tags tap team terms text thank "
    "thanks thought thoughts thread tip tips title titles today topic topics trending trial trust trusted "
    "truth try tune tuned tweet tweets twitter unable unlimited unlock update updated updates upgrade "
    "upload use user users using version via video videos view cover covers covering communities viewed "
    "viewer views visit visitor visitors voice voices vote votes wait want watch watching way web website "
    "saved bookmarks navigating navigation user icon top right best deals deal prices price reviews "
    "customer stream break crossword card sudoku tracking whenever instant latest helpful hottest "
    "websites week weekend weekly welcome whatsapp widget window word work write writer writers writing "
    "youtube zoom oops sorry invalid error "
    # site, page, pages, news, the latest, most important, readers, visitor, reader
    "موقع مواقع صفحه صفحات خبر اخبار اخبارنا مستجدات احدث اخر اهم ابرز جديد قراء قارئ زائر متابع متابعين "
    # subject, article, report, story, details, more, rest, comment(ing), opinion, opinions, your opinion
    "موضوع مواضيع موضوعات مقال مقالات مقاله تقرير تقارير قصه قصص تفاصيل مزيد باقي بقيه راي اراء رايك "
    "رايكم اراءكم ارائكم مشاركه مشاركاتك مشاركتك مشاركات مشاركتكم "
    # share, follow, join, write, send, add, leave, read, watch, listen
    "شارك شاركنا شاركونا تابع تابعنا تابعونا تابعوا انضم انضموا اكتب ارسل ارسال اضف اضافه اترك اقرا قراءه "
    "شاهد مشاهده استمع استماع اطلع زوروا زورونا زر راسلنا راسلونا تواصل اتصل ساهم ادعم ادعمنا دعم دعمك "
    "تبرع تبرعك "
    # press, click, load, go, skip, close, open, search, wait, entrance, to register
    "ضغط نقر حمل تنزيل نزل انتقل انتقال تجاوز تخطي تخط اغلاق فتح افتح بحث ابحث انتظار انتظر دخول سجل "
    "متابعه "
    # mail, message, list, bulletin, group, channel, account, electronic, password, name, user
    "بريد رساله رسائل قائمه نشره نشرات مجموعه قناه قنوات حساب حسابات الكتروني الكترونيه كلمه مرور اسم "
    "اسمك مستخدم عضويه عضو اعضاء "
    # the name of networks
    "فيسبوك فيس بوك تويتر واتساب واتس اب تلغرام تيليجرام تليجرام انستغرام انستجرام يوتيوب اكس غوغل جوجل "
    "نيوز "
    # picture, film, sound, link, content, rights, kept, source, printing, copying
    "صوره صور فيديو فيديوهات صوت رابط روابط محتوي حقوق محفوظه مصدر طباعه نسخ نشر نشرها اعاده "
    # now, free, today, moment by moment, service, services, hour, alerts, urgent, exclusive
    "مجانا مجاني مجانيه خدمه خدمات عاجل عاجله حصري حصريه حصريا تنبيهات فوري فوريه لحظه "
    # your telephone, device; screen; version; newspaper; press; independent; readers; programme
    "هاتفك جوالك جهازك شاشه نسخه اصدار صحيفه صحيفتنا جريده جريدتنا صحافه صحافتنا مستقله منصه منصتنا منصات "
    "شبكه "
    # conditions, policy, privacy, use, agreement; error; available; language; this page in
    "شروط سياسه خصوصيه استخدام موافقه خطا متاح متاحه متوفر متوفره لغه لغات تقييم تقييمك قيم اعجاب اعجبك "
    "اعجبكم قراؤها قرائها "
    # arriving, original, to turn on, to raise, supports, stay
    "وصول اصليه اصلي تفعيل ترقيه يدعم ابق ابقوا "
    # vote, poll, question, contest, tags, section, menu, arrangement
    "تصويت صوتك استطلاع استفتاء وسوم كلمات مفتاحيه دلاليه قسم اقسام تبويب ارشيف "
)

# Who is spoken to, and who speaks.
_ADDRESSING: Final = (
    "you your yours our ours us we let lets please sorry oops welcome thanks thank "
    # you (to you, on you, your), with suffixes; we (our, with us, to us); please; dear; whether
    "لك لكم عليك عليكم انت انتم معنا لنا بنا الينا عنا لدينا عندنا عزيزي عزيزتي اعزائي الرجاء يرجي نرجو "
    "يمكنك يمكنكم بامكانك بامكانكم بريدك بريدكم رايك رايكم ارائكم تعليقك تعليقاتكم حسابك اسمك هاتفك "
    "جوالك جهازك متصفحك اشتراكك مشاركتك مشاركاتك دعمك تبرعك تصفحك موقعنا صفحتنا قناتنا تطبيقنا نشرتنا "
    "اخبارنا قراءنا قرائنا قراؤنا صحيفتنا جريدتنا صحافتنا منصتنا حسابنا "
    "حساباتنا صفحاتنا قنواتنا متابعينا هل "
    "أنت أنتم إلينا أخبارنا يرجى رأيك رأيكم آرائكم بإمكانك بإمكانكم أعزائي"  # some of them with their signs
)

# What is asked of him: the first word of a sentence.
_ASKING: Final = (
    "play ask reach stay get read join follow subscribe sign log register click tap press enter download "
    "share support donate visit watch listen find see try buy start continue discover explore check add "
    "leave tell send help keep choose select skip save search submit enjoy learn give make become turn "
    "upgrade unlock "
    # share, follow, join, subscribe, write, send, add, leave, press, load, read, see, hear, visit
    "شارك شاركنا شاركونا تابع تابعنا تابعونا تابعوا انضم انضموا اشترك اشتركوا اكتب ارسل اضف اترك اضغط "
    "انقر حمل اقرا شاهد استمع زوروا زورونا راسلنا راسلونا تواصل اتصل ساهم ادعم ادعمنا تبرع سجل ادخل "
    "اختر افتح "
    # be, value, get, know, browse, wait, search, stay; to follow, read, subscribe, reach, see; for more
    "كن كونوا قيم علق احصل تعرف اطلع تصفح تصفحوا انتظر ابحث ابق ابقوا لمتابعه لقراءه للمزيد للاشتراك "
    "للتواصل لمشاهده "
    "أرسل أضف اقرأ ادخل لمتابعة لقراءة لمشاهدة ابقَ"  # some of them with their signs
)


ADDRESSING: Final = frozenset(fold(_ADDRESSING).split())
ASKING: Final = frozenset(fold(_ASKING).split())

# The same as they are written, so that most lines need not be folded to have none of them.
_WRITTEN: Final = f"{_ADDRESSING} {_ASKING}".split()
CALLING_AS_WRITTEN: Final = ADDRESSING | ASKING | {*_WRITTEN, *map(str.capitalize, _WRITTEN)}

# Slogans and labels have none of these; a sentence of news without them has few of the words above.
VERBS_OF_SENTENCES: Final = frozenset(
    fold(
        "is are was were be been being has have had will would could should did does do may might can "
        # was, were, will, has, is not, that
        "كان كانت كانوا يكون تكون سوف قد ليس ليست لم لن ان انه انها قال قالت "
    ).split()
)

# Who tells of persons and of what was speaks for no page.
NARRATING: Final = frozenset(
    fold(
        "i me myself he him his himself she her hers was were had said did says told asked went came "
        "took gave saw knew thought felt began became "
        # was, were, said, added, I, at me, he, she
        "كان كانت كانوا قال قالت قالوا أضاف أضافت أنا لي عندي هو هي"
    ).split()
)
