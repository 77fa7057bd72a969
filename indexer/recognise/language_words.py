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
            any because been being every get got here just make made never now off only see some them then
            there these those until very while
        """,
        "fr": """
            au aux avec ce ces cette chez contre d dans de des du elle en entre est et ils je l la
            le les leur mais ne notre nous où par pas pour que qui sans ses son sont sous suis sur
            un une vous aucun aucune avait avant avoir ceux cet depuis dont elles faire ils jamais
            lui moins mes mon même nos ont peut pendant qu quand sera sommes tous tout toute toutes
            toujours très vers vos votre être
        """,
        "de": """
            aber als am an auch auf aus bei das dem den der des die ein eine einem einen einer
            eines es für haben hat ich im in ist mit nach nicht oder sich sie sind und unter vom
            von war wie wir wird zu zum zur über bis damit dass durch gegen hatte hier ihr ihre
            immer kann kein keine können mehr mein meine muss nie noch nur ohne schon sehr sein
            seine uns weil wenn werden wer wieder wurde wurden zwischen während
        """,
        "es": """
            al como con de del desde el en entre es esta este fue hasta la las lo los muy más
            no nuestro para pero por que se sin sobre son su sus un una y aquí cuando donde están
            está hacer mientras nunca porque qué quien ser siempre también tiene todas
            todo todos cómo
        """,
        "tr": """
            ama bir bu cumhuriyeti da daha de değil en gibi her ile için kadar mi ne o olan olarak
            partisi sonra türk türkiye var ve yok çok şey benim biz bizim bugün ediyor etti evet
            hayır nasıl neden oldu olsun onlar senin siz yarın şimdi
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
            money montana morning mountain movement movie music muslim network networks
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
            agence amis amour arabe armée assemblée août avenue avocats avril banque blanc
            blanche bleu bonjour bonne bonsoir boulevard bruxelles ballon beaux bientôt chaîne
            chemin château cité coeur comité commentaire commentaires compagnie conseil
            cour croix crédit cœur dimanche droite décembre députés
            droit droits enfant enfants enregistrer femme femmes figaro francais francaise france
            français française février frontières gare gauche gendarmerie gouvernement guerre hebdo
            histoire homme hommes hors institut internationale internationales janvier jeudi jeune jeunes
            jour journal juillet juin justice lettres liberté libre libération ligue livre loi lundi
            lutte lycée mairie maison marche mardi matin mer merci mercredi ministre ministère monde
            mort mouvement musée médecins nationale noir noire nouveau nouvel nouvelle nouvelles nuit
            observateur octobre opéra ordre ouvrière paix parlement parti pays peuple place politique
            populaire première presse président publique quotidien rassemblement reporters rouge rue
            république saint sainte samedi santé semaine septembre socialiste soleil
            société soir syndicat temps théâtre travail université vendredi vie vieux vif ville
            voix école écologie égalité église élections élysée équipe états étoile
            étrangères lyonnais nantes rennais
        """,
        "de": """
            alles allgemeine amt arbeit armee bahn bahnhof bayerische bayern berliner bild buch
            bund bundes bundesamt bundesliga danke demokratie dezember dienstag
            donnerstag einheit eisern februar feuer frau frauen freiheit freitag frieden fraktion
            gegenwart geschichte gestern guten hauptbahnhof hauptstadt herr heute hochschule
            jahre januar jugend kanzler kinder krieg köln landtag leben liebe linie
            mannschaft mensch menschen mittwoch montag märz nacht oktober preis rathaus regierung
            rote roter samstag schule sonntag sozialdemokratische soziale sozialistische
            tage technische verteidigung völker wasser weltkrieg werke wien willkommen wirtschaft
            wissenschaft zukunft
            bundesrepublik bundestag bundeswehr christlich demokratische deutsch deutsche
            deutschen deutscher deutschland dortmund freie gericht gesellschaft grüne grünen
            hamburger haus kirche kunst landgericht linke münchen münchner nachrichten neue partei
            platz polizei rheinische rundfunk spiegel staat stadt stiftung straße süddeutsche
            tageszeitung universität verein verlag volk welt woche zeit zeitung
            borussia bremen eintracht leverkusen schalke werder
        """,
        "es": """
            abril agosto alianza amigos amor armadas ateneo atlético ayuntamiento año años banco blanca
            blanco buenas buenos calle casa cielo ciudad ciudadanos comisiones congreso copa corazón
            corte cámara deportivo derecha diario diciembre domingo ejército elecciones enero españa
            español española estado familia febrero frente fuerzas fútbol gente gobierno gracias
            guardia guerra hermanos hola iglesia internacional
            izquierda jueves julio junio junta liberación libertad lunes madrid martes
            ministerio miércoles movimiento muerte mundo nacional nación noche noticias noviembre
            nueva nuevo obreras obrero obreros octubre papel partido país paz periódico playa plaza
            policía podemos prensa presidente pueblo puerta república revolucionaria
            revolucionarias revolución rey rojo sagrada semana septiembre señor señora socialista
            sociedad sol sur sábado tiempo tierra trabajadores trabajo unida unidas unidos
            universidad vanguardia verde vida viernes
            betis getafe osasuna sevilla valladolid vallecano villarreal zaragoza
        """,
        "tr": """
            adalet ajansi ajansı ak anadolu ankara askeri aşk ağustos bakanı bakanlığı bankası barış
            başkanlığı başkanı belediyesi beyaz birliği büyükşehir caddesi camii cuma cumartesi
            cumhurbaşkanlığı cumhurbaşkanı cumhuriyet dakika demokrasi demokrat demokratik deniz
            derneği devlet dünya ekim emniyet enstitüsü eylül fenerbahçe galatasaray gazetesi genel
            gezi günler güneş haber haberler hakları halk hareket hareketi hastanesi hava havalimanı
            haziran hayat hürriyet insan kadın kalkınma kardeşlik kasım kaymakamlığı köprüsü kulübü
            kültür limanı mahallesi marmara mavi mayıs meclis meclisi mehter merhaba merkezi meydanı
            millet milli milliyet müdürlüğü nisan ordusu parti pazartesi perşembe sabah sanat sarayı
            savunma seçim sokak sözcü spor temmuz teşekkürler türk türkçe vakfı vatan yeni yolları yurt
            zaman çarşamba çocuk özgürlük üniversitesi şafak şubat
        """,
        "it": """
            assemblea banca bella calcio campo città corriere della dello gazzetta giornale lega
            mondo nuova nuovo palazzo piazza repubblica sera stampa università via vita
            atalanta fiorentina juventus napoli sampdoria torino udinese
        """,
        "pt": """
            cidade câmara estado folha governo jornal mundo nacional notícias paulo povo rio
            universidade benfica lisboa
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
    *(
        "buch",
        "haber",
        "haus",
        "kolleg",
        "kreis",
        "kurs",
        "lieder",
        "markt",
        "raum",
        "recht",
        "staffel",
        "stadt",
        "stelle",
        "straße",
        "strasse",
        "verband",
        "verein",
        "verfassung",
        "wahl",
        "wehr",
        "zeitung",
    ),
)
GERMAN_COMPOUND_BEGINNINGS = ("bundes", "landes", "staats", "reichs", "arbeits", "verfassungs")

ALSO_ARABIC_NAMES = frozenset(("al", "el", "bin", "ben", "ibn", "abu", "bint", "ould"))
"""With them begin Arabic names in Latin letters (El Watan, Al Arabiya): they tell less than others."""

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
        "ateur",
        "ateurs",
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
    "es": ("ción", "ciones", "dad", "dades", "cional", "anza", "erto", "ismo", "eros"),
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
        # God, woman, life, no, to, me, like …
        "fa": """
            در و از که این آن با برای است را ها های می نمی شد شده کرد کرده بود اند خود یک هم تا
            نیز باید ما شما او اما بر دو هر چه اگر همه سال کند شود دارد ايران ایران اين كه براي مي
            خدا زن زندگی آزادی مرگ جمهوری دولت گفت خبر روز کشور مردم جنگ شهر نه فدای به مرا چون
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

# Not, and, month, they, or, Iran, here, news, that, as for, land, to: Persian words that Arabic has too.
ALSO_ARABIC_WORDS = frozenset("ما و شهر هم او ايران ها خبر آن اما بر به".split())
"""They speak for Persian only beside a letter that Arabic has not."""

ARABIC_SCRIPT_LETTERS: dict[str, str] = {
    "fa": "پچژگ",
    "ur": "ٹڈڑںےہھۓ۔",
    "ku": "ڕڵۆێە",
    "ps": "ښځڅېۍړډټڼګ",
}
# Letters that Urdu has and Persian has not: the first few tell as much as small words do.
ONLY_URDU_LETTERS = "ٹڈڑںےہ"
# The object mark, is, does, does not, became (two), did, plural marks (two), for, must, we are, they are,
# this, that, with, in, from, which, is not, was: the grammar of Persian, whose nouns stand in Urdu too.
PERSIAN_GRAMMAR = frozenset(
    "را است می نمی شد شده کرد های ها برای باید هستیم هستند این آن با در از که نیست بود".split()
)
# Keheh and Farsi yeh stand in all four, and in Arabic typed on their keyboards.
SHARED_LETTERS = "\N{ARABIC LETTER KEHEH}\N{ARABIC LETTER FARSI YEH}"
