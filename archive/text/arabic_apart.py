"""Arabic words whose ending is part of them: what is left without it is another word. No code lives here.

دولي is international, دول states; منى is a place of the pilgrimage, من "from". Feminine nouns of this kind
stand in ``arabic_feminines.py``, words in -an, -in and -un in ``arabic_whole_words.py``. Every entry is
folded and carries its meaning in English.
"""

# Adjectives in -i that mean something else than the noun, with their feminine and plurals.
ADJECTIVES: tuple[str, ...] = (
    "اثري",  # archaeological; without its ending: trace
    "اجتماعي",  # social; without its ending: meeting
    "احمدي",  # Ahmadi; without its ending: Ahmad
    "اعدادي",  # preparatory; without its ending: preparation
    "امامي",  # frontal; without its ending: before
    "امي",  # illiterate; my mother; without its ending: or
    "اهلي",  # civil; Al Ahli; without its ending: family
    "بني",  # brown; Banu; without its ending: son of
    "بيني",  # inter-; without its ending: between
    "تحتي",  # lower; without its ending: under
    "تركي",  # Turkey, Turkish; Turki; without its ending: he left
    "ثنائي",  # bilateral; without its ending: praise
    "جاري",  # current; without its ending: neighbour
    "حالي",  # present; without its ending: condition
    "حريري",  # Hariri; without its ending: silk
    "خارجي",  # foreign; without its ending: outside
    "خيري",  # charitable; without its ending: good
    "داخلي",  # interior; without its ending: inside
    "دولي",  # international; without its ending: states
    "ذاتي",  # self-; without its ending: that of
    "ذكري",  # anniversary, memory; without its ending: he mentioned
    "رئيسي",  # main; Raisi; without its ending: president
    "رسمي",  # official; without its ending: drawing
    "سلمي",  # peaceful; without its ending: ladder
    "سليماني",  # Soleimani; without its ending: Suleiman
    "شرعي",  # lawful; without its ending: he began
    "عادي",  # ordinary; without its ending: he returned
    "عبادي",  # Abadi; without its ending: worshippers
    "عبري",  # Hebrew; without its ending: across
    "علوي",  # upper; Alawite; without its ending: height
    "عنصري",  # racist; without its ending: element
    "قبلي",  # tribal; without its ending: before
    "قوي",  # strong; without its ending: strength, forces
    "كلي",  # total; without its ending: all
    "كمي",  # quantitative; without its ending: how many
    "مالكي",  # Maliki; without its ending: owner
    "مثلي",  # homosexual; without its ending: like
    "محلي",  # local; without its ending: shop
    "ملكي",  # royal; without its ending: king
    "مهدي",  # Mahdi; without its ending: cradle
    "نفسي",  # psychological; without its ending: the same
    "يومي",  # daily; without its ending: day
)

# Words that take nothing behind them: names, verbs, plurals. Protected with what may be joined to their
# front.
APART: tuple[str, ...] = (
    "اجري",  # he conducted; without its ending: wages
    "اذي",  # harm; without its ending: since
    "اسفي",  # Safi; without its ending: regret
    "انهي",  # he ended; without its ending: that he
    "بنها",  # Banha; without its ending: son of
    "بهيه",  # Bahia; without its ending: in him
    "حسني",  # Hosni; without its ending: Hassan
    "حلمي",  # Helmi; without its ending: dream
    "حمدي",  # Hamdi; without its ending: Hamad
    "حواره",  # Huwara; without its ending: dialogue
    "حولي",  # Hawally; without its ending: around
    "خلافه",  # caliphate; without its ending: dispute
    "دجله",  # Tigris; without its ending: quackery
    "دعوي",  # lawsuit; without its ending: call
    "دوري",  # league; without its ending: role
    "رمزي",  # Ramzi; symbolic; without its ending: symbol
    "سيلان",  # Ceylon; flow; without its ending: flood
    "شكري",  # Shukri; without its ending: thanks
    "شهري",  # monthly; Shehri; without its ending: month
    "شيلي",  # Chile; without its ending: songs
    "صادرات",  # exports; without its ending: issued
    "صبرات",  # Sabratha, as Misrata; without its ending: patience
    "صبري",  # Sabri; without its ending: patience
    "صقليه",  # Sicily; without its ending: he polished
    "عدوي",  # infection; without its ending: enemy
    "عواميه",  # Awamiyah; without its ending: common people
    "فتحي",  # Fathi; without its ending: conquest
    "فهمي",  # Fahmi; without its ending: understanding
    "فوزي",  # Fawzi; without its ending: victory
    "قديه",  # Qiddiya; without its ending: already
    "قريات",  # Qurayyat; without its ending: village
    "كريات",  # Kiryat; corpuscles; without its ending: ball
    "لمي",  # Lama; without its ending: did not
    "ماي",  # May; without its ending: what
    "مجدي",  # Magdi; without its ending: glory
    "مجري",  # course; without its ending: Hungary
    "مجريات",  # proceedings; without its ending: Hungary
    "مشاري",  # Mishari; without its ending: referred to
    "مشي",  # walking; without its ending: not
    "مصرات",  # Misrata, whose last letter is taken for "his"; without its ending: Egypt
    "معان",  # Ma'an; without its ending: with
    "معدات",  # equipment; without its ending: prepared
    "ملابسات",  # circumstances; without its ending: clothes
    "مني",  # Mina, Mona; without its ending: from
    "منيه",  # death; without its ending: from
    "نبطيه",  # Nabatieh; without its ending: Nabataeans
    "نبي",  # prophet; without its ending: he alerted
    "نبيه",  # Nabih; without its ending: prophet
    "نحوي",  # grammatical; without its ending: towards
    "هوي",  # passion; without its ending: he
    "هيات",  # she prepared; without its ending: she
    "وجدي",  # Wajdi; without its ending: he found
    "وصال",  # Wisal; union
    "وفقا",  # according to
    "ولاه",  # governors; without its ending: no
    "وهبي",  # Wehbe; without its ending: he granted
)
