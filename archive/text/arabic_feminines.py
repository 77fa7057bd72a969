"""Arabic feminine nouns that are other words than what is left without their ending. No code lives here.

جامعة is a university, جامع a mosque; جونية is Jounieh, جون John. Each is protected with its plural, its
dual and what may be joined to its front. Every entry is folded and carries its meaning in English.
"""

FEMININES: tuple[str, ...] = (
    "ابنه",  # daughter; without its ending: son
    "اقليه",  # minority; without its ending: less
    "اكثريه",  # majority; without its ending: more
    "امانه",  # secretariat, trust; without its ending: safety
    "امسيه",  # evening of verse; without its ending: yesterday
    "امه",  # nation; without its ending: or
    "اميره",  # princess; without its ending: prince
    "برقيه",  # telegram; without its ending: lightning
    "بريده",  # Buraydah; without its ending: post
    "بصره",  # Basra; without its ending: sight
    "بعثه",  # mission; without its ending: Baath
    "بلديه",  # municipality; without its ending: country
    "بنايه",  # building; without its ending: with us
    "بنيه",  # structure; without its ending: son
    "بيشه",  # Bisha
    "تحليه",  # desalination; without its ending: she solves
    "تذكره",  # ticket; without its ending: he remembers
    "تربيه",  # education; without its ending: soil
    "تصفيه",  # liquidation; without its ending: she describes
    "جامعه",  # university; without its ending: mosque
    "جبله",  # Jableh; without its ending: mountain
    "جبهه",  # front; its first ha is of the word
    "جمعه",  # Friday; without its ending: gathering
    "جمعيه",  # association; without its ending: gathering
    "جمله",  # sentence, total; without its ending: camel
    "جمهوريه",  # republic; without its ending: public
    "جنسيه",  # nationality; without its ending: sex
    "جونيه",  # Jounieh; without its ending: John
    "حاجه",  # need; without its ending: pilgrim
    "حافله",  # bus; without its ending: full
    "حاله",  # case; without its ending: present
    "حجه",  # Hajjah; argument; without its ending: pilgrimage
    "حديده",  # Hudaydah; without its ending: iron
    "حرفه",  # craft; without its ending: letter
    "حمله",  # campaign; without its ending: carrying
    "حياه",  # life
    "حيثيه",  # grounds; without its ending: where
    "خاصيه",  # property; without its ending: private
    "خبره",  # experience; without its ending: news
    "خطه",  # plan; without its ending: line
    "خليه",  # cell; without its ending: vinegar
    "درعيه",  # Diriyah; without its ending: shield
    "دعايه",  # propaganda; without its ending: he called
    "دوره",  # session, course; without its ending: role
    "دوريه",  # patrol; without its ending: role
    "ديوانيه",  # Diwaniya; without its ending: court
    "رابطه",  # league; without its ending: link
    "راحه",  # rest; without its ending: he went
    "رياضه",  # sport; without its ending: Riyadh
    "زكاه",  # alms
    "زواره",  # Zuwara; without its ending: visitors
    "زوجه",  # wife; without its ending: husband
    "زياده",  # increase; without its ending: Ziad
    "سبته",  # Ceuta; without its ending: Saturday
    "سعوديه",  # Saudi Arabia; without its ending: Saud
    "سلامه",  # safety; without its ending: peace
    "سلطه",  # authority; without its ending: Salt
    "سله",  # basket; without its ending: tuberculosis
    "سليمانيه",  # Sulaymaniyah; without its ending: Suleiman
    "سمنه",  # obesity; without its ending: ghee
    "سمه",  # feature; without its ending: poison
    "سنه",  # year; without its ending: age
    "سيده",  # lady; without its ending: Mr
    "سيره",  # biography; without its ending: traffic
    "سيوله",  # liquidity; without its ending: floods
    "شخصيه",  # personality; without its ending: person
    "شرطه",  # police; without its ending: condition
    "شظيه",  # fragment
    "شهره",  # fame; without its ending: month
    "شيعه",  # Shiites; without its ending: he escorted
    "صالحيه",  # Salihiya; without its ending: Saleh
    "صعده",  # Saada; without its ending: went up
    "صلاحيه",  # authority; without its ending: Salah
    "صله",  # link; without its ending: he prays
    "ضحيه",  # victim; without its ending: forenoon
    "طائره",  # aeroplane; without its ending: bird
    "طائفه",  # sect, community; without its ending: Taif
    "طبقه",  # class, layer; without its ending: dish
    "طريقه",  # method; without its ending: road
    "ظاهره",  # phenomenon; without its ending: visible
    "عاده",  # habit; without its ending: returned
    "عبره",  # lesson; without its ending: across
    "عربه",  # carriage; without its ending: Arabs
    "عقبه",  # Aqaba; obstacle; without its ending: after
    "عقيده",  # creed; without its ending: colonel
    "عماده",  # deanship; without its ending: Imad
    "عماره",  # building; Amara; without its ending: Ammar
    "عماله",  # labour force; without its ending: workers
    "عمليه",  # operation; without its ending: work
    "عنايه",  # care; without its ending: about us
    "غابه",  # forest; without its ending: he was absent
    "فعاليه",  # event; without its ending: effective
    "فقره",  # paragraph; without its ending: poverty
    "قائمه",  # list; without its ending: existing
    "قاعه",  # hall; without its ending: bottom
    "قبضه",  # fist; without its ending: arrest
    "قبله",  # direction of prayer; kiss; without its ending: before
    "قبيله",  # tribe; without its ending: shortly before
    "قريه",  # village
    "قصه",  # story; without its ending: cutting
    "قضيه",  # case, issue; without its ending: spent
    "قناه",  # channel
    "كافه",  # all; without its ending: enough
    "كعبه",  # Kaaba; without its ending: heel
    "كلمه",  # word, speech; without its ending: kilometre
    "كليه",  # college, kidney; without its ending: all
    "كميه",  # quantity; without its ending: how many
    "كيفيه",  # manner; without its ending: how
    "لافته",  # banner; without its ending: remarkable
    "لحمه",  # cohesion; without its ending: meat
    "مؤسسه",  # institution; without its ending: founder
    "مباراه",  # match
    "مجره",  # galaxy; without its ending: Hungary
    "محافظه",  # governorate; without its ending: governor
    "محاكاه",  # imitation
    "محمديه",  # Mohammedia; without its ending: Muhammad
    "مدرسه",  # school; without its ending: teacher
    "مده",  # duration; without its ending: tide
    "مديريه",  # directorate; without its ending: director
    "مرتبه",  # rank; without its ending: salary
    "مره",  # time, occasion; without its ending: bitter
    "مساواه",  # equality
    "معامله",  # treatment; without its ending: laboratories
    "معاناه",  # suffering
    "معونه",  # aid; without its ending: with
    "معيه",  # company; without its ending: with
    "مقابله",  # interview; without its ending: opposite
    "مقدمه",  # introduction; without its ending: presenter
    "مكتبه",  # library; without its ending: office
    "ملكه",  # queen; without its ending: king
    "منشاه",  # facility; without its ending: origin
    "منصوره",  # Mansoura; without its ending: Mansour
    "منطقه",  # region; without its ending: logic
    "ميزانيه",  # budget; without its ending: balance
    "ناصره",  # Nazareth; without its ending: Nasser
    "ناصريه",  # Nasiriyah; without its ending: Nasser
    "نصره",  # Nusra; without its ending: victory, Al Nassr
    "نظريه",  # theory; without its ending: look
    "نفقه",  # expense; without its ending: tunnel
    "نقابه",  # union; without its ending: veil
    "هجره",  # migration; without its ending: abandoning
    "هديه",  # gift; without its ending: guidance
    "هنيه",  # Haniyeh; without its ending: they
    "هوه",  # abyss; without its ending: he
    "هويه",  # identity; without its ending: he
    "واجهه",  # facade; without its ending: he faced
    "والده",  # mother; without its ending: father
    "ورده",  # rose; without its ending: he arrived
    "وصيه",  # will; without its ending: guardian
    "وفاه",  # death
    "وقفه",  # stand, vigil; without its ending: endowment
    "ولايه",  # state, province; without its ending: nor
    "ومضه",  # flash; without its ending: he went
    "وهله",  # first sight; without its ending: is it
)

# Those that are as often the masculine with "his": والده is "his father" or والدة, mother. Who asks for the
# masculine is given them, too.
FEMININES_OR_HIS: tuple[str, ...] = (
    "ابنه",  # daughter; his son
    "والده",  # mother; his father
)
