"""Arabic words that begin with one of the letters of the bare clitics by nature. No code lives here.

Without this table بطاقة (card) is also looked for as ب (in) and طاقة (energy), and كريم (Karim) is found by
ريم (Reem), as if it were "like Reem". Behind the article no clitic stands: a word that is met there begins so
by nature. Their other forms are told by their stem, and what stands in the other tables needs no row. Every
entry is folded and carries its meaning in English.
"""

from archive.text.arabic_first_kaf_lam import KAF_OR_LAM
from archive.text.arabic_first_seen_feh import SEEN_OR_FEH

BEH: tuple[str, ...] = (
    "بابا",  # pope
    "بابر",  # Babur
    "بابل",  # Babil
    "بابلي",  # Babylonian
    "بابوي",  # papal
    "باتريك",  # Patrick
    "باحث",  # researcher
    "باحه",  # courtyard
    "باخ",  # Bach
    "باخره",  # steamship
    "بادره",  # gesture
    "باديه",  # desert
    "بار",  # bar
    "بارجه",  # warship
    "بارد",  # cold
    "بارده",  # cold
    "بارز",  # leading
    "بارق",  # Bariq
    "بارك",  # blessed
    "بارو",  # Adama Barrow
    "بازل",  # Basel
    "باس",  # might
    "باسك",  # Basque
    "باشا",  # pasha
    "باشليه",  # Michelle Bachelet
    "باطل",  # void
    "باع",  # sold
    "باعه",  # sellers
    "باكر",  # early
    "باكو",  # Baku
    "بال",  # mind
    "بالغ",  # adult
    "بالغه",  # adult
    "بانجي",  # Bangui
    "باندا",  # panda
    "بانك",  # punk
    "بانياس",  # Baniyas
    "باهت",  # pale
    "باهر",  # brilliant
    "بايدن",  # Joe Biden
    "بايدو",  # Baidu
    "بتر",  # amputation
    "بجع",  # swans
    "بحار",  # sea
    "بحاره",  # sailor
    "بحر",  # sea
    "بحلول",  # by (a date)
    "بحيره",  # lake
    "بدائي",  # primitive
    "بدانه",  # obesity
    "بدر",  # Badr; full moon
    "بدع",  # heresies
    "بدل",  # allowance; instead
    "بدني",  # physical
    "بدنيا",  # physically
    "بدو",  # Bedouins
    "بديل",  # substitute
    "بدين",  # fat
    "بذور",  # seed
    "براج",  # Prague
    "براد",  # cooler
    "برافدا",  # Pravda
    "براق",  # shiny
    "براك",  # Barrack
    "براكين",  # volcano
    "بربر",  # Amazigh
    "برد",  # cold
    "برز",  # stood out
    "برق",  # lightning
    "برقع",  # burqa
    "برميل",  # barrel
    "برن",  # Bern
    "برهان",  # proof
    "برهن",  # prove
    "برهنه",  # prove
    "برو",  # pro
    "بروتين",  # protein
    "بروده",  # coldness
    "بروز",  # prominence
    "بريد",  # post
    "بريكس",  # BRICS
    "بريمان",  # Briman
    "بساله",  # bravery
    "بسام",  # Bassam
    "بسمه",  # smile; Basma
    "بشار",  # Bashar
    "بشاشه",  # cheerfulness
    "بشتو",  # Pashto
    "بشتون",  # Pashtuns
    "بشر",  # humans
    "بشير",  # Bashir
    "بصل",  # onions
    "بصمه",  # fingerprint
    "بضاعه",  # goods
    "بضعه",  # a few
    "بطاريه",  # battery
    "بطاقه",  # card
    "بطاله",  # unemployment
    "بطوله",  # tournament
    "بعثر",  # scatter
    "بعثره",  # scatter
    "بعشيقه",  # Bashiqa
    "بعقوبه",  # Baquba
    "بعوضه",  # mosquito
    "بعيد",  # distant
    "بعيدا",  # distant
    "بعيده",  # far
    "بعير",  # camel
    "بغرام",  # Bagram
    "بغض",  # hatred
    "بغيض",  # nasty
    "بقاع",  # Bekaa
    "بقال",  # grocer
    "بقاله",  # grocery
    "بقيت",  # remained
    "بكتيري",  # bacterial
    "بكرا",  # tomorrow
    "بكركي",  # Bkerke
    "بكري",  # Bakri
    "بكين",  # Beijing
    "بلاتيني",  # Michel Platini
    "بلاد",  # country
    "بلازما",  # plasma
    "بلاغ",  # report, complaint
    "بلاك",  # Black
    "بلال",  # Bilal
    "بلحاج",  # Abdelhakim Belhaj
    "بلعيد",  # Chokri Belaid
    "بلغاري",  # Bulgarian
    "بلغت",  # reached
    "بلكونه",  # balcony
    "بلماضي",  # Djamel Belmadi
    "بلوجستان",  # Balochistan
    "بلوره",  # crystal
    "بلوز",  # blues
    "بلوفر",  # pullover
    "بلير",  # Tony Blair
    "بليز",  # Belize
    "بليغ",  # eloquent
    "بليون",  # billion
    "بناء",  # based on
    "بنات",  # daughter
    "بنالتي",  # penalty kick
    "بنت",  # girl
    "بنتر",  # Harold Pinter
    "بنج",  # anaesthetic
    "بنجابي",  # Punjabi
    "بندر",  # Bandar
    "بندوره",  # tomato
    "بنس",  # penny
    "بنعطيه",  # Mehdi Benatia
    "بنما",  # Panama
    "بنين",  # Benin
    "بنيني",  # Beninese
    "بنيوي",  # structural
    "بهاء",  # Bahaa
    "بهار",  # spice
    "بهجه",  # joy
    "بهيج",  # joyful
    "بوابه",  # gate
    "بواخر",  # steamship
    "بوادر",  # gesture
    "بوادي",  # deserts
    "بوارج",  # warship
    "بوب",  # pop
    "بوت",  # bot
    "بوتشيلي",  # Andrea Bocelli
    "بوتين",  # Vladimir Putin
    "بوذا",  # Buddha
    "بوذي",  # Buddhist
    "بورتمان",  # Natalie Portman
    "بورشه",  # Porsche
    "بورقيبه",  # Habib Bourguiba
    "بورما",  # Myanmar
    "بورمي",  # Burmese
    "بوريك",  # Gabriel Boric
    "بوست",  # post
    "بوسنوي",  # Bosnian
    "بوسني",  # Bosnian
    "بوشكين",  # Pushkin
    "بوشيلين",  # Denis Pushilin
    "بوصله",  # compass
    "بوصه",  # inch
    "بوضياف",  # Mohamed Boudiaf
    "بوعشرين",  # Taoufik Bouachrine
    "بوفون",  # Gianluigi Buffon
    "بوكر",  # poker
    "بوكيت",  # Phuket
    "بوكيله",  # Nayib Bukele
    "بوكيمون",  # Pokemon
    "بول",  # Paul; urine
    "بولندي",  # Polish
    "بوليفي",  # Bolivian
    "بومدين",  # Houari Boumediene
    "بونجاح",  # Baghdad Bounedjah
    "بونداي",  # Bondi Beach
    "بونويل",  # Luis Bunuel
    "بوينج",  # Boeing
    "بيان",  # statement
    "بيجين",  # Beijing
    "بيدرسون",  # Geir Pedersen
    "بيدري",  # Pedri
    "بيدوه",  # Baidoa
    "بيرث",  # Perth
    "بيرسي",  # Robin van Persie
    "بيرو",  # Peru
    "بيرون",  # Peron
    "بيساو",  # Bissau
    "بيشي",  # Bishi
    "بيع",  # sale
    "بيلد",  # Bild
    "بيونسيه",  # Beyonce
    "بيونه",  # Biyouna
)

FIRST_LETTERS: tuple[str, ...] = (*BEH, *SEEN_OR_FEH, *KAF_OR_LAM)
