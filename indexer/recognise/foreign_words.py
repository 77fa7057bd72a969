"""Small words, nouns of institutions, loans and others that tell where a phrase in another language begins
and ends in an English text: tables only, read by ``foreign_runs.py`` and ``foreign_phrases.py``.

Which words tell stands in ``foreign_telling_words.py``. Small words that names hold too (de, von, el) tell
half as much, and nothing alone.
"""

from typing import Final

SMALL_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": """
            de du des la le les un et en au à sur sans est il elle on où qui que plus mais son sa ses par ne
            ce y a d' l' s' qu' me te se mon ma mes ni nos vie
        """,
        "de": """
            der die das den dem des von im in am an zu es sie er so wie war ein als über unter oder kann
            mein doch mit auf
        """,
        "es": """
            el con es la los las de del y en se te nos ni su un sin para al lo no mi tu que a les bien muy
            ya
        """,
        "tr": """
            ve bu bir var yok yer her de da ki mi biz siz ben sen ile
        """,
        "it": """
            il non lo la le i di del dei da dal e un al alla ai nel con per è in si mi ti che d' l' dell'
            nell' all' un' c'
        """,
        "pt": """
            com o os a as de do da dos das e em no na nos nas um ao por para se que
        """,
        "nl": """
            de van en in is op te
        """,
        "ku": """
            û li ji bo
        """,
    }.items()
}
"""Articles, prepositions, pronouns: they join what stands around them. Elided ones end with an apostrophe."""

ARTICLES: Final = frozenset("la le les l' el los las il lo gli der die das o os de het".split())
"""With a capital they begin a name: La Repubblica."""

OF: Final = frozenset("de du des d' von vom del della delle dello degli dei di da do dos das van".split())
"""With them no phrase begins: what stands before is its head, and mostly a name (Juan de la Guerra)."""

ANDS: Final = frozenset("et und y ve".split())
"""A name with a capital stands before them: Salcedo y Hermanos."""

LINKS: Final = frozenset(
    """
    avec dans chez contre aux leur leurs une cette für mit vom zum zur ohne gegen eine einen einem einer eines
    suis sommes êtes sind somos sono siamo por nuestra nuestro una della delle degli dello nella pelo pela
    voor een
    """.split()
)
"""Telling words that want another behind them, as the small ones do."""

ENGLISH_WITHOUT_ACCENTS: Final = frozenset(
    """
    bruder burger camara chaine cinema college confederation conference cooperation defense delegation
    depart depeche desert editions education elections emancipation extreme federation felicitations
    kultur liberation manner opinion prefecture premiere reconciliation referendum regional revolution
    secretariat television ultima
    """.split()
)
"""What words of the tables are without their accents, if that is English."""

JOINED_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": """
            coalition police union front action crédit international internationale alternative association
            agence mission commission radio général direction haut central institut organisation sos
            national croix campagne jour justice forces office journal reporters europe
            raison canard bureau maison instance première
        """,
        "de": """
            generation alternative union institut international bild land front technik politik religion
            tag kreuz illegal post haus islam stark gut kultur museum
        """,
        "es": """
            general popular civil central universal federal tribunal radio canal real unida libre social cruz
            centro junta mar mesa verde
        """,
        "tr": """
            demokrat parti halk sol su devlet taksim
        """,
        "it": """
            radio continua italia piazza pulita centrale centro corte parole
        """,
        "pt": """
            federal social central popular
        """,
    }.items()
}
"""What English or names have as well: such a word belongs to a phrase beside it, and tells little behind
one that tells.
"""

NAMES_TOO: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "tunisienne nationales sociales marocaine générales",
        "de": """
            deutsche deutscher berliner hamburger kölner münchner wiener leipziger dresdner stuttgarter neue
            zürcher frankfurter bayerische sächsische evangelische
        """,
        "es": "banco nacional nacionales unidad autónoma internacional bolivariano",
        "tr": "türk genel ulusal askeri millet diyanet",
        "it": "banca nazionale federazione unione lotta nord",
        "pt": "nacional banco terra rurais social unidos",
        "nl": "nationale",
        "ku": "jin gel",
    }.items()
}
"""Foreign words that names of firms and places hold, too: they tell little, and nothing alone."""

HEADS: Final = frozenset(
    """
    université institut école lycée collège parti ministère mouvement rassemblement comité conseil assemblée
    banque société fondation fédération confédération association syndicat ligue
    universität hochschule institut partei verein verband stiftung bündnis gesellschaft
    universidad instituto partido ministerio movimiento frente fundación asociación federación
    asamblea consejo
    università istituto partito ministero movimento fondazione
    universidade partido movimento fundação associação
    partij
    """.split()
)
"""Institutions whose proper name stands behind them: Université Saint-Joseph, Frente Polisario."""

TAILS: Final = frozenset(
    """
    partisi bakanlığı gazetesi üniversitesi belediyesi derneği vakfı meclisi ajansı müdürlüğü başkanlığı
    birliği
    federasyonu konfederasyonu sendikası enstitüsü merkezi mahkemesi bankası platformu cemiyeti hareketi
    """.split()
)
"""Institutions whose proper name stands before them, as Turkish has it: Zafer Partisi."""

PLACE_NOUNS: Final = frozenset(
    """
    place ile rue avenue boulevard gare jardin palais pont quai porte parc cité île stade hôtel château
    mont tour
    plaza calle paseo puerta palacio puente estadio avenida costa sierra isla villa barrio playa ciudad
    piazza via ponte palazzo monte lago porto isola teatro stadio
    platz straße strasse schloss berg unter tor
    meydanı caddesi mahallesi sokak köprüsü sarayı camii
    rua praça praia serra
    """.split()
)
"""Names of places are written so in English too: Place de la Liberté, Unter den Linden."""

LOANS: Final = frozenset(
    " ".join(phrase.split())
    for phrase in """
        amour fou, amour propre, au pair, beau monde, bon mot, c'est la vie, casus belli, cause célèbre,
        compos mentis, comme il faut, contre-jour, cosa nostra, coup de force, cri de coeur,
        crédit agricole, dolce vita,
        droit de seigneur, droit de suite, du jour, défense et justice, faute de mieux,
        eine kleine nachtmusik, el niño,
        femme fatale, force majeure, hasta la vista, haut monde, je ne sais quoi, joie de vivre,
        jour de fête, la cosa
        nostra, la dolce vita, la guardia, laissez-faire, lucha libre, mein kampf, mi casa es su casa,
        modus vivendi, nom de guerre, non compos mentis, non grata, non sequitur, notre dame, nouvelle
        cuisine, nouvelle vague, nuestra señora, pas de deux, pas de trois, persona non grata, plat du
        jour, n'est-ce pas, que será será, raison d'être, savoir vivre, vis-à-vis, sine qua non,
        société générale, soup du jour, terra firma,
        terra incognita, terra nova, una corda, viva las vegas, viva voce, vive la différence, vox populi,
        électricité de france
    """.split(",")
)
"""Phrases that English has taken over whole, and firms that it knows by their names."""

ALSO_ENGLISH: Final = frozenset(
    """
    a an am as at do die he her hat he in is it me mi no of on or par per plus so son sure
    the to war was will and us son sans
    """.split()
)
"""Small words that English has too: at the ends of a phrase they are the sentence's."""

FIRST_WORDS: Final = frozenset("no mi die her per par plus".split())
"""Of those what may begin a phrase of three words and more in small letters: "mi barco no tiene miedo"."""

SURELY_ENGLISH: Final = frozenset(
    """
    the of and to is it was will he his her us through during between against among amid since because also
    another around across along away back both each even few first last next other others own same such still
    though toward towards upon within without yet which whose whom told asked held near outside inside behind
    above below beside nor ever again already always often together however whether either neither more most
    less much many
    """.split()
)
"""Small words that stand in no phrase of another language, though one of them may have the letters."""
