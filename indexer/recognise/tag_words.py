"""Words that hashtags are made of and that small vocabularies lack: small words, spoken ones, calls, names.
Tables only.
"""

from typing import Final

from archive.text.analyzer import fold
from indexer.recognise.language_words import ARABIC_SCRIPT_WORDS


def _folded(*rows: str) -> frozenset[str]:
    return frozenset(fold(word) for row in rows for word in row.split())


SMALL_WORDS: Final = _folded(
    " ".join(ARABIC_SCRIPT_WORDS["ar"]),
    # O, is not (m., f.), without, we, all of us, with us, against, today, how, where, why, for, yes, him,
    # for us, us
    "يا ليس ليست بلا نحن كلنا معنا ضد اليوم كيف أين لماذا لأجل نعم له لنا إنا ليش عند تحت فوق",
)
"""Folded, as all of these."""

SPOKEN_WORDS: Final = _folded(
    # Egyptian: there is no, there is, not, what, why, where, how, when, this (m., f.), these, like this,
    # tomorrow
    "مفيش مافيش فيه مش إيه ليه فين إزاي امتى ده دي دول كده بكرة",
    # now, also, because, only, still, we, they, of, come, take, I want, we want, he wants, very, let it
    "دلوقتي كمان عشان علشان بس لسه احنا هما بتاع تعالى خد عايز عايزين عاوز أوي خليها",
    # Levantine: what, where, where are you, where is he, she, it, why, I want, you want, we want, they want,
    # there is no, like this, now
    "شو وين وينك وينه وينها وينو ليش بدي بدك بدنا بدهم مافي هيك هلق هلأ",
    # who, which, here, all of them, all of us, all of you, not, come, take, stay (m., pl.), yet, gone,
    # will, this, we
    "مين يلي هون كلن كلنا كلكن مو تعا خود خليك خليكن لسا راح رح عم هيدا هيدي نحنا انتو",
    # Gulf: what, why, how, where, I want, now, not, who, this, we, let, there is no, he wants, she wants,
    # we want
    "وش ايش ليه شلون وين أبي ابغى أبغى ودي الحين مب مو منو هذي حنا خلوا مافيه يبي تبي نبي",
    # Iraqi: what, how, I want, take, there is, there is no, everything, now
    "شنو شلون اريد آخذ آخد اكو ماكو كلشي هسه",
    # Everywhere: which, with me (two spellings), with you (three), with them, I have, you have, we have,
    # they have, on us, on you, on me, on them, in us, in you, in her
    "اللي معي معايا معاك معك معاكم معكم معهم عندي عندك عندنا عندهم علينا عليك عليا عليهم فينا فيك فيها",
    # for me, for you (two), for them, for her; all of it (m., f.), all of them; my, your, our right; of us
    "لي ليك لكم لهم لها كله كلها كلهم حقي حقك حقنا تبعنا",
    # O God, come on, enough, after us, before us, my, our, your, their country, going down, coming back,
    # coming, going
    "ياالله يلا خلاص بعدنا قبلنا بلدي بلدنا بلدك بلدهم نازل راجع جاي رايح",
    # how much, like, until, if, traitor, thieves, you take, you leave, leave, go, stand, say, see, we go,
    # we get, anybody, nobody, something, today, yesterday, again, also
    "كام زي لحد لو خاين حرامية تاخد تسيب سيب روح قف قول شوف نروح نجيب حد محدش حاجة النهاردة امبارح تاني برضه",
    # on, at us, for us, how much, tomorrow, yesterday, good, together, see, open, close (Levantine)
    "عا عنا إلنا قديش بكرا مبارح منيح سوا شوفوا فتحوا سكروا",
    # we wish, please (two), welcome, you want, give us, what is with him, where are you, how are you (Gulf)
    "نبغى تكفى تكفون هلا تبغى عطونا وشفيه وينكم شلونك",
    # Maghrebi: what, where, now, very, all, I am not, let it, why, there is no, how, in order to, he is,
    # they are, of
    "واش فين دابا توا بزاف برشا قاع مانيش خليه علاش ماكاش كيفاش باش راه راهم ديال",
)

CALLS: Final = _folded(
    # save (three spellings), leave (also plural), down with (m., f.), boycott, release, stop, support, rise
    "أنقذوا أنقذ أنقذي ارحل ارحلوا يسقط تسقط قاطعوا قاطع أطلقوا أفرجوا أوقفوا ادعموا ادعم انصروا قوموا",
    # rises up (m., f.), burns (m., f.), is ablaze, wins (m., f.), won, cries for help (f., m.)
    "ينتفض تنتفض يحترق تحترق تشتعل ينتصر تنتصر انتصر تستغيث يستغيث",
    # bleeds (f., m.), dies (f., m.), starves, resists (f., m.), speaks
    "تنزف ينزف تموت يموت تجوع تقاوم يقاوم يتكلم",
    # freedom (with and without the article), solidarity, campaign, strike, boycott, siege, besieged, massacre
    "الحرية حرية تضامن حملة إضراب مقاطعة حصار محاصرة مجزرة",
    # martyrs, detainees (with and without the article), rights, justice, dignity, revolution, uprising
    "شهداء معتقلين المعتقلين حقوق عدالة كرامة ثورة انتفاضة",
    # urgent, live, farewell, thanks, congratulations, we forget, we remember, we demand, demands, demand
    "عاجل مباشر وداعا شكرا مبروك ننسى نتذكر نطالب مطالب مطلب",
    # we want, he wants, I want, I love, we love, he loves, enough, it goes on, we go on, we stay
    "نريد يريد أريد أحب نحب يحب كفى مستمرة مستمرون باقون",
    # worldwide (with and without the article), anniversary, season, final, cup, league, derby, goal, champion
    "العالمي عالمي ذكرى موسم نهائي كأس دوري ديربي هدف بطل",
    # champions, hashtag (two spellings), trend, series, episode, film, programme
    "أبطال هاشتاق هاشتاغ ترند مسلسل حلقة فيلم برنامج",
)
"""What hashtags call for, and what they are about, folded."""

NAMES: Final = _folded(
    # given names of men
    "محمد أحمد محمود مصطفى علي حسن حسين عمر عثمان خالد سعد سعيد يوسف إبراهيم إسماعيل سليمان داود موسى عيسى",
    "عبدالله عبدالرحمن عبدالعزيز عبدالملك طارق زياد وليد ماجد فهد فيصل سلمان تركي بندر نايف جمال "
    "كمال كريم سامي",
    "رامي هاني باسل بشار نبيل جورج ميشال سمير أنور عادل صلاح ناصر حمزة بلال ياسر عماد رياض أمين",
    "منصور مشعل سلطان راشد زايد حمد حمدان جاسم تميم صالح سالم عمرو معتز أيمن شريف وائل هشام حسام",
    "إياد مازن غسان أسامة قاسم عباس حيدر صادق رضا مهدي باقر كاظم جعفر عدنان قيس ليث مروان زكريا يحيى",
    # given names of women
    "فاطمة عائشة خديجة مريم زينب سارة هدى منى ليلى نور سلمى ريم رنا هند أمل إيمان نادية سعاد فيروز كلثوم",
    "لمى دانة جنى رهف شهد لين لينا دينا ياسمين شيرين نانسي أصالة أحلام إسراء آلاء دعاء بثينة لجين رغد حنين",
    # Aleppo, Mosul, Gaza, Homs, Idlib, Taiz, Aden, Sanaa, Basra, Kirkuk, Tripoli, Sidon, Tyre, Jenin,
    # Nablus, Jaffa
    "حلب الموصل غزة حمص إدلب تعز عدن صنعاء البصرة كركوك طرابلس صيدا صور جنين نابلس يافا",
    # Daraya, Douma, Daraa, Hama, Raqqa, Deir ez-Zor (its second word), Latakia, Tartus, Madaya, Ghouta,
    # Kobani, Afrin, Zabadani, Saraqib, Maarat, Qamishli
    "داريا دوما درعا حماة الرقة الزور اللاذقية طرطوس مضايا الغوطة كوباني عفرين الزبداني سراقب معرة القامشلي",
    # Fallujah, Ramadi, Tikrit, Najaf, Karbala, Erbil, Sinjar, Diyala, Anbar, Hodeidah, Marib, Saada,
    # Hadramawt, Mukalla, Dhale
    "الفلوجة الرمادي تكريت النجف كربلاء أربيل سنجار ديالى الأنبار الحديدة مأرب صعدة حضرموت المكلا الضالع",
    # Benghazi, Misrata, Sirte, Derna, Darfur, Khartoum, Omdurman (its second word), Sfax, Sousse, Kairouan,
    # Fez, Rabat, Tangier, Marrakesh, Agadir, Oran
    "بنغازي مصراتة سرت درنة دارفور الخرطوم درمان صفاقس سوسة القيروان فاس الرباط طنجة مراكش أغادير وهران",
    # Abha, Jizan, Najran, Qassim, Hail, Tabuk, Taif, Jeddah, Dammam, Ahsa, Aswan, Luxor, Sinai, Arish, Giza,
    # Tanta, Asyut
    "أبها جازان نجران القصيم حائل تبوك الطائف جدة الدمام الأحساء أسوان الأقصر سيناء العريش الجيزة طنطا أسيوط",
    # Tel Aviv (its second word), Haifa, Acre, Rafah, Khan Yunis, Jabalia, Hebron, Bethlehem (its second
    # word), Jericho, Nazareth, Jerusalem, al-Aqsa, Golan, Baalbek, the southern suburb of Beirut
    "أبيب حيفا عكا رفح خانيونس جباليا الخليل لحم أريحا الناصرة القدس الأقصى الجولان بعلبك الضاحية",
    # Qatar, Syria, Lebanon, Yemen, Sudan, Tunis, Libya, Kuwait, Oman, Egypt, Iraq, Iran, Turkey, Russia,
    # Asia, Europe, Africa
    "قطر سوريا لبنان اليمن السودان تونس ليبيا الكويت عمان مصر العراق إيران تركيا روسيا آسيا أوروبا أفريقيا",
    # Saudi Arabia, the Emirates, Bahrain, Jordan, Palestine, Algeria, Morocco, Mauritania, Somalia, Djibouti,
    # Kurdistan, Israel
    "السعودية الإمارات البحرين الأردن فلسطين الجزائر المغرب موريتانيا الصومال جيبوتي كردستان إسرائيل",
    # America (two spellings), Britain, France, Germany, Italy, Spain, China, Japan, India, Pakistan,
    # Afghanistan, Brazil
    "أمريكا أميركا بريطانيا فرنسا ألمانيا إيطاليا إسبانيا الصين اليابان الهند باكستان أفغانستان البرازيل",
    # Argentina, Mexico, Canada, Australia, Ukraine, Burma, Arakan, Korea, Holland, Belgium, Sweden, Norway,
    # Greece
    "الأرجنتين المكسيك كندا أستراليا أوكرانيا بورما أراكان كوريا هولندا بلجيكا السويد النرويج اليونان",
    # Daesh, the Houthi, the Houthis, Hamas, Trump, Biden, Obama, Putin, Erdogan, Macron, Sisi, Netanyahu,
    # Corona, Covid
    "داعش الحوثي الحوثيين حماس ترامب بايدن أوباما بوتين أردوغان ماكرون السيسي نتنياهو كورونا كوفيد",
)
"""Names of people and places, folded; those of two words by the one that is no word besides."""
