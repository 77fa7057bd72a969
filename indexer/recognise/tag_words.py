"""Words that hashtags are made of and that small vocabularies lack: small words, spoken ones, "
"names. Tables only."""

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
    # Maghrebi: what, where, now, very, all, I am not, let it, why, there is no, how, in order to, he is,
    # they are, of
    "واش فين دابا توا بزاف برشا قاع مانيش خليه علاش ماكاش كيفاش باش راه راهم ديال",
)

NAMES: Final = _folded(
    # given names of men
    "محمد أحمد محمود مصطفى علي حسن حسين عمر عثمان خالد سعد سعيد يوسف إبراهيم إسماعيل سليمان داود موسى عيسى",
    "عبدالله عبدالرحمن عبدالعزيز عبدالملك طارق زياد وليد ماجد فهد فيصل سلمان تركي بندر نايف جمال "
    "كمال كريم سامي",
    "رامي هاني باسل بشار نبيل جورج ميشال سمير أنور عادل صلاح ناصر حمزة بلال ياسر عماد رياض أمين",
    # given names of women
    "فاطمة عائشة خديجة مريم زينب سارة هدى منى ليلى نور سلمى ريم رنا هند أمل إيمان نادية سعاد فيروز كلثوم",
    # Aleppo, Mosul, Gaza, Homs, Idlib, Taiz, Aden, Sanaa, Basra, Kirkuk, Tripoli, Sidon, Tyre, Jenin,
    # Nablus, Jaffa
    "حلب الموصل غزة حمص إدلب تعز عدن صنعاء البصرة كركوك طرابلس صيدا صور جنين نابلس يافا",
    # Qatar, Syria, Lebanon, Yemen, Sudan, Tunis, Libya, Kuwait, Oman, Egypt, Iraq, Iran, Turkey, Russia,
    # Asia, Europe
    "قطر سوريا لبنان اليمن السودان تونس ليبيا الكويت عمان مصر العراق إيران تركيا روسيا آسيا أوروبا أفريقيا",
)
