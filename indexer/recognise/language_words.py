"""Small words and letters that give a language away: tables only, read by ``language.py``.

Function words, and the nouns that proper names are built with (Square, Zeitung …), because names are what
foreign fragments mostly are.
"""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
            a i about after all an and are as at be been before but by can could did do does for from
            had has have he her him his how if in into is it its let like may me more my new no
            not of on one or our out over said says she so than that the their they this to too
            under up us was we were what when where who why will with would you your
        """,
        "fr": """
            au aux avec ce ces cette chez contre d dans de des du elle en entre est et ils je l la
            le les leur mais ne notre nous où par pas pour que qui sans ses son sont sous suis sur
            un une vous
        """,
        "de": """
            aber als am an auch auf aus bei das dem den der des die ein eine einem einen einer
            eines es für haben hat ich im in ist mit nach nicht oder sich sie sind und unter vom
            von war wie wir wird zu zum zur über
        """,
        "es": """
            al como con de del desde el en entre es esta este fue hasta la las lo los muy más
            no nuestro para pero por que se sin sobre son su sus un una y
        """,
        "tr": """
            ama bir bu cumhuriyeti da daha de değil en gibi her ile için kadar mi ne o olan olarak
            partisi sonra türk türkiye var ve yok çok şey
        """,
        "it": """
            al alla che con da dal dei del della delle di e gli il in la le lo nel nella non per
            sono su un una è
        """,
        "pt": """
            a ao as com da das de do dos e em mais na nas no nos não o os para por que se são um
            uma é
        """,
        "nl": "aan als bij dat de die een en het in is maar met naar niet ook op te uit van voor zijn",
        "ku": """
            azadî bi bo bê bû bûn de di dike dikin dê em ev ew ez got hate her hûn ji jî ku kurdistan
            li lê me nav ne nû te tê vê wan wê xwe yên û
        """,
        "id": "adalah akan dalam dan dari dengan di ini itu juga ke oleh pada tidak untuk yang",
        "sv": "att av den det en ett för har inte med men och om på som till är",
    }.items()
}

# The nouns and adjectives that names of institutions, papers and places are built with. A word that stands
# for several languages (Union, Festival, Bank) says nothing and is left out.
NAME_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """
            academy air airlines airport america american amnesty angeles app apps area arizona army
            association award awards battle bay big black blue board book boy bridge britain british
            broadcasting building business california call campaign cancer captain care carolina
            castle center change channel chief child children church city club coalition college
            colorado committee community company computer conference council country court crown cup
            daily data day days deal defense democratic department development doctor dream east
            economist education egypt electric empire energy engineering england english evening exchange eye
            face family fashion fast federation fight fire first florida food football force forces
            foreign foundation free freedom friday friends fund future game games garden gas general
            german germany girl go god gold golden good great green group guardian hall health heart
            help herald high hill history holy home hospital house human illinois image india
            initiative institute international internet invest investment iowa iraq iraqi iron
            islamic island israel israeli italy japan job journal justice king kingdom lake land law
            league life light like live london louisiana love machine magazine mail major man
            management manchester market master media middle military mind minister mobile monday
            money montana morning mountain movement movie museum music muslim network networks
            nevada new news night north ocean office oil old online open orchestra organization
            palestine park party peace people phone player police policy power premier president
            prime prince princess prize program programme project queen radio rain record red report
            research review rights rise river road rock room round royal russia russian safe samsung
            saudi school science sea search secretary security service services set shop show sir
            sky smart society solutions song south space spain speed sport sports square star state
            states steel stone store story street strong studio studios summer sun sunday supreme
            syria syrian system systems tax team technology telegraph television texas theater
            theatre things times today tool top tower town trade traffic training travel treaty
            trust truth turkey turkish united universe university valley vegas vermont victory
            virginia voice wall war wars washington watch water wave way weapons web week weekly
            welfare west western white wild wind window winter woman women wood work world worldwide
            year years york young youth
        """,
        "fr": """
            agence arabe assemblée avenue avocats banque boulevard cité comité conseil cour crédit
            droits femmes figaro francais francaise français française frontières gauche
            gendarmerie gouvernement homme institut jeune jeunes jour journal justice libération
            ligue lycée mairie maison marche ministère monde mouvement musée médecins nationale
            nouvel nouvelle nuit observateur opéra ordre paix parti pays peuple place politique
            première presse rassemblement reporters rue république saint sainte santé semaine
            société soir syndicat théâtre université vie ville école écologie église élysée équipe
            états étoile étrangères
        """,
        "de": """
            allgemeine amt arbeit bahn berliner bild bund bundes bundesamt bundesliga
            bundesrepublik bundestag bundeswehr christlich demokratische deutsch deutsche
            deutschen deutscher deutschland dortmund freie gericht gesellschaft grüne grünen
            hamburger haus kirche kunst landgericht linke münchen münchner nachrichten neue partei
            platz polizei rheinische rundfunk spiegel staat stadt stiftung straße süddeutsche
            tageszeitung universität verein verlag volk welt woche zeit zeitung
        """,
        "es": """
            alianza ateneo atlético ayuntamiento banco blanca calle casa ciudad comisiones copa
            corte cámara deportivo derecha diario estado frente gobierno guardia guerra iglesia
            izquierda junta ministerio movimiento mundo nacional nación noticias nueva nuevo
            obreras obrero obreros partido paz periódico plaza popular prensa pueblo puerta real
            rey semana socialista sociedad sol sur tiempo trabajo unida unidas unidos universidad
            vanguardia verde vida
        """,
        "tr": """
            ajansi ajansı anadolu ankara bakanlığı bankası barış belediyesi birliği büyükşehir
            cumhuriyet demokrat demokratik derneği devlet dünya enstitüsü fenerbahçe gazetesi
            genel güneş haber hareket hareketi hürriyet islam kalkınma kulübü kültür merkezi
            meydanı millet milli milliyet müdürlüğü parti sabah sanat savunma spor türk türkçe
            vakfı yeni yolları yurt zaman üniversitesi şafak
        """,
        "it": """
            assemblea banca bella calcio campo città corriere della dello gazzetta giornale lega
            mondo nuova nuovo palazzo piazza repubblica sera stampa università via vita
        """,
        "pt": """
            cidade câmara estado folha governo jornal mundo nacional notícias paulo povo rio
            universidade
        """,
        "nl": "bank krant nederland nederlandse partij stad universiteit volkskrant vrijheid",
        "ku": "kurdistan kurdî partiya rojava serokê yekîneyên",
    }.items()
}

# How German compounds end and begin; "burg", "berg" and "minister" stand in English names too.
GERMAN_COMPOUND_ENDS = (
    *("amt", "anstalt", "anwalt", "archiv", "ausschuss", "bahn", "behörde", "blatt", "bund", "gericht"),
    *("gesetz", "gewerkschaft", "hilfe", "kammer", "kanzler", "kirche", "kraft", "macht", "ministerium"),
    *("partei", "platz", "polizei", "präsident", "regierung", "republik", "schule", "schutz", "staat"),
    *("stadt", "stelle", "straße", "strasse", "verband", "verein", "verfassung", "wahl", "wehr", "zeitung"),
)
GERMAN_COMPOUND_BEGINNINGS = ("bundes", "landes", "staats", "reichs", "arbeits", "verfassungs")

# How words of one language end and those of the others hardly do; weighed below a whole word.
ENDINGS: dict[str, tuple[str, ...]] = {
    "en": ("ing", "ness", "ship", "ght", "ly", "ers", "ith", "oor", "ook", "wood", "ware", "ation", "ions"),
    "fr": (
        "ique",
        "iques",
        "eux",
        "eaux",
        "eau",
        "oise",
        "aise",
        "nais",
        "aux",
        "ette",
        "ienne",
        "erie",
        "sement",
    ),
    "de": (
        "ung",
        "ungen",
        "schaft",
        "dienst",
        "heit",
        "keit",
        "schau",
        "burger",
        "furter",
        "isch",
        "ische",
        "werk",
    ),
    "es": ("ción", "ciones", "dad", "dades", "cional", "anza", "erto", "illa", "ismo", "eros"),
    "tr": ("ları", "leri", "larin", "lerin", "lık", "lik", "camii", "spor", "oğlu", "cılar", "nin", "nın"),
}

# A letter says how strongly for which languages; ASCII letters say nothing.
LETTERS: tuple[tuple[str, dict[str, float]], ...] = (
    ("ßẞ", {"de": 3.0}),
    ("ä", {"de": 1.5, "sv": 0.8}),
    ("ö", {"de": 1.2, "tr": 1.0, "sv": 0.6}),
    ("ü", {"de": 1.2, "tr": 1.1}),
    ("şğıİ", {"tr": 3.0}),
    ("ñ¿¡", {"es": 3.0}),
    ("áíóú", {"es": 1.2, "pt": 0.6}),
    ("ãõ", {"pt": 3.0}),
    ("œæ", {"fr": 1.5}),
    ("àâèëïôù", {"fr": 1.4}),
    ("êîû", {"fr": 1.2, "ku": 1.0}),
    ("é", {"fr": 1.3, "es": 0.6}),
    ("ç", {"fr": 1.0, "tr": 1.0, "pt": 0.6}),
    ("ìò", {"it": 1.5}),
    ("å", {"sv": 1.5}),
)

# --- languages written in Arabic script; each row is glossed ---

ARABIC_SCRIPT_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        # in, from, to, on, about, with, that, this, who, after, before, not, was, is he, or …
        "ar": """
            في من إلى الى على عن مع أن ان إن هذا هذه ذلك التي الذي الذين بعد قبل لم لن لا ما كان
            كانت هو هي أو او ثم حيث بين كل قد كما وقد وفي ومن وعلى فى علي يا أي غير عند منذ خلال
        """,
        # in, and, from, that, this, with, for, is, object mark, plural mark, they are, was, but, on,
        # woman, life, no …
        "fa": """
            در و از که این آن با برای است را ها های می نمی شد شده کرد کرده بود اند خود یک هم تا
            نیز باید ما شما او اما بر دو هر چه اگر همه سال کند شود دارد ايران ایران اين كه براي مي
            زن زندگی آزادی مرگ جمهوری دولت گفت خبر روز کشور مردم جنگ شهر نه فدای
        """,
        # is, of, in, by, to, from, are, and, he, this, that, not, was …
        "ur": """
            ہے ہیں کے کی کا کو میں نے سے اور پر یہ وہ بھی نہیں تھا تھے تھی کہ ایک گیا کر ہو گے اس
            ان لیے ساتھ جو تو
        """,
        # in, to, from, and, for, with, of, this, he, that, long live, freedom …
        "ku": """
            لە بە و کە بۆ ئەو لەگەڵ ئەم هەر دەکات کرد بوو بووە نییە هەیە دوو یەک ئێمە سەر لەسەر دا
            یان هەروەها کوردستان کورد کوردی بژی ژیان ئازادی
        """,
        # in, of, and, from, that, is …
        "ps": "په او له چې دي ده دې کې ته هغه سره نه یې یو کړي پښتو شوي",
    }.items()
}

# Not, and, month, they, or, Iran, here, news, that, as for, land: Persian words that Arabic has too.
ALSO_ARABIC_WORDS = frozenset("ما و شهر هم او ايران ها خبر آن اما بر".split())
"""They speak for Persian only beside a letter that Arabic has not."""

ARABIC_SCRIPT_LETTERS: dict[str, str] = {
    "fa": "پچژگ",
    "ur": "ٹڈڑںےہھۓ۔",
    "ku": "ڕڵۆێە",
    "ps": "ښځڅېۍړډټڼګ",
}
# Keheh and Farsi yeh stand in all four, and in Arabic typed on their keyboards.
SHARED_LETTERS = "\N{ARABIC LETTER KEHEH}\N{ARABIC LETTER FARSI YEH}"
