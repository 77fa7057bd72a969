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

IN_NAMES: Final = frozenset(
    """
    van von der den del des las los dos das mit ben sen biz siz con com non que dal dei war ist plus
    """.split()
)
"""Small words that names of people and places have too, or English: no phrase is looked for around them."""

PREPOSITIONS: Final = frozenset(
    """
    à de du des au aux sans pour avec di del della delle dei von zu für mit ohne con sin por
    """.split()
)
"""With them no phrase in small letters begins: a noun stands before."""

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
    bruder burger camara catalan chaine cinema college confederation conference cooperation defense delegation
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
            centro junta mar mesa verde sur norte oriente occidente
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

NAMED: Final = frozenset(
    " ".join(name.split())
    for name in """
        buenos aires, costa rica, el alamein, el alto, el escorial, el paso, el salvador, el tarf,
        fort de france, la coruña, la habana, la haye, la jolla, la mancha, la marsa, la paz, la
        plata, la réunion, la rioja, la rochelle, la serena, la spezia, las cruces, las palmas, las
        vegas, le bourget, le caire, le havre, le mans, le touquet, les sables, los alamos, los
        angeles, los cabos, los santos, porto alegre, puerto rico, rio de janeiro, san juan, santa
        cruz, santa fe, santa maria, sierra leone, terre haute, são paulo, são tomé, vasco da, vasco
        da gama
    """.split(",")
)
"""Towns, countries, and people and clubs named alike, whose names begin as phrases do."""

WITH_ACCENTS: Final = frozenset(
    """
    appliqué attaché attachés auto-da-fé blasé bric-à-brac café cafés château châteaux chargé cliché
    clichéd clichés communiqué communiqués consommé coopérative coup créche crèche crêpe crêpes
    crème décolleté décor déjà dépôt déshabillé détente distingué doppelgänger éclair éclairs éclat
    élan élite élites émigré émigrés entrée entrées exposé exposés façade façades fiancé fiancée
    fiancées fiancés flambé führer fête fêtes gâteau glacé habitué ingénue jalapeño jalapeños lamé
    macramé maître manqué matinée matinées mélange ménage métier métis naïf naïve naïvely naïveté
    née né niçoise outré passé pâté piñata piqué précis première premières protégé protégée protégés
    purée recherché régime résumé résumés risqué rosé roué röntgen sauté sautéed séance séances
    señor señora señorita smörgåsbord soirée soirées soufflé soufflés soupçon tête touché über
    vis-à-vis voilà zoë
    """.split()
)
"""Words that English writes with their accents: they tell nothing."""

PLACE_NOUNS: Final = frozenset(
    """
    place ile rue avenue côte clinique hospital clínica museo casa supercopa copa estrella
    boulevard gare jardin palais pont quai porte parc cité île stade hôtel château
    mont tour
    plaza calle paseo puerta palacio puente estadio avenida costa sierra isla villa barrio playa ciudad
    piazza via ponte palazzo monte lago porto isola teatro stadio
    platz straße strasse schloss berg unter tor
    meydanı caddesi mahallesi sokak köprüsü sarayı camii
    rua praça praia serra
    """.split()
)
"""Names of places are written so in English too: Place de la Liberté, Unter den Linden."""

PERSONS_TITLES: Final = frozenset(
    """
    chevalier comte comtesse duc duchesse marquis marquise baron baronne vicomte prince princesse
    monsieur madame señor señora don doña conde condesa duque duquesa marqués graf gräfin freiherr
    herzog signor signora principe
    """.split()
)
"""What stands behind them is a person's name."""

LOANS: Final = frozenset(
    " ".join(phrase.split())
    for phrase in """
        a cappella, ad hoc, ad infinitum, ad nauseam, affaire de coeur, affaires d'état,
        aide-de-camp, al dente, al fresco, alma mater, alter ego, amour fou, amour
        propre, ancien régime, annus horribilis, annus mirabilis, aperçu, apfelstrudel, après-ski,
        art deco, art nouveau, arte povera, au contraire, au courant, au fait, au gratin, au jus, au
        naturel, au pair, au revoir, auf wiedersehen, auto-da-fé, avant la lettre, avant-garde, beau
        monde, bel canto, belle époque, belles-lettres, beurre blanc, blitzkrieg, bon appétit, bon
        mot, bon vivant, bon viveur, bon voyage, bona fide, bouquet garni, c'est la vie, café au
        lait, café con leche, carne asada, carpe diem, carte blanche, carte d'identité, casus belli,
        cause célèbre, chaise longue, chargé d'affaires, chargés d'affaires, chef d'oeuvre, chef de
        cuisine, chef de mission, cherchez la femme, chile con carne, chili con carne, chilli con
        carne, château d'if, cinéma vérité, comme il faut, commedia dell'arte, compos mentis, con
        brio, contre-jour, coq au vin, cordon bleu, cordon sanitaire, corps de ballet, corps
        diplomatique, cosa nostra, coup d'état, coup de force, coup de foudre, coup de grâce, coup
        de main, coup de maître, coups d'état, cri de coeur, cri de guerre, croix de guerre, crème
        anglaise, crème brûlée, crème brûlée à la carte, crème caramel, crème de cassis, crème de la
        crème, crème de menthe, crème fraîche, crédit agricole, crêpe suzette, cul-de-sac, cum
        laude, danse macabre, de facto, de jure, de luxe, de novo, de rigueur, de trop, dernier cri,
        deus ex machina, dolce vita, doppelgänger, double entendre, droit de seigneur, droit de
        suite, drôle de guerre, du jour, dulce de leche, défense et justice, e pluribus unum, eau de
        cologne, eau de parfum, eau de toilette, eau de vie, eine kleine nachtmusik, el dorado, el
        niño, embarras de richesses, en bloc, en famille, en garde, en masse, en passant, en plein
        air, en route, en scène, en suite, enfant terrible, enfants terribles, entente cordiale,
        entre nous, esprit de corps, et al, et cetera, ex cathedra, ex gratia, ex officio, ex post
        facto, fait accompli, faits accomplis, faute de mieux, faux ami, faux pas, femme fatale,
        film noir, fin de siècle, fleur de lis, fleur de lys, fleur de sel, foie gras, folie à deux,
        force de frappe, force majeure, frutti di mare, fête champêtre, grand cru, grand guignol,
        grand mal, grand prix, grand siècle, grande dame, habeas corpus, hasta la vista, haut monde,
        haute couture, haute cuisine, hoi polloi, honoris causa, hors concours, hors d'oeuvre, hors
        d'oeuvres, hors de combat, huevos rancheros, idée fixe, idées reçues, in absentia, in
        camera, in extremis, in flagrante delicto, in loco parentis, in medias res, in memoriam, in
        situ, in toto, in vino veritas, in vitro, inter alia, ipso facto, je ne sais quoi, jeu
        d'esprit, jeunesse dorée, joie de vivre, jour de fête, la bohème, la cosa nostra, la dolce
        vita, la guardia, la traviata, laissez faire, laissez-faire, laissez-passer, lapis lazuli,
        leche de tigre, lettre de cachet, lingua franca, locum tenens, lucha libre, lèse-majesté,
        légion étrangère, magna carta, magna cum laude, magnum opus, mal de mer, mano a mano,
        manqué, mardi gras, maître d', maître d'hôtel, mea culpa, mein kampf, mens rea, mi casa es
        su casa, mirabile dictu, mise en abyme, mise en place, mise en scène, modus operandi, modus
        vivendi, mot juste, mutatis mutandis, ménage à trois, n'est-ce pas, ne plus ultra, noblesse
        oblige, nolle prosequi, nolo contendere, nom de guerre, nom de plume, non compos mentis, non
        grata, non sequitur, notre dame, nouveau riche, nouveau roman, nouveaux riches, nouvelle
        cuisine, nouvelle vague, nuestra señora, objet d'art, objet trouvé, objets d'art, opera
        buffa, opus dei, pain au chocolat, papier-mâché, par avion, par excellence, par exemple, pas
        de deux, pas de trois, pax americana, pax romana, per annum, per capita, per cent, per diem,
        per se, persona non grata, petit bourgeois, petit four, petit mal, petite bourgeoisie,
        petits fours, petits pois, pico de gallo, pied noir, pied-à-terre, pieds noirs, pis aller,
        pièce de résistance, plat du jour, plaza mayor, plein air, plus ça change, pommes frites,
        porte-cochère, post mortem, post-mortem, pot pourri, pot-au-feu, prima ballerina, prima
        donna, prima facie, primus inter pares, prix fixe, pro bono, pro bono publico, pro forma,
        pro rata, prêt-à-porter, pâté de foie gras, que será será, quid pro quo, raison d'etre,
        raison d'être, rigor mortis, roi soleil, roman à clef, s'il vous plaît, salade niçoise,
        salsa verde, sang-froid, sans souci, sans-culottes, sauve qui peut, savoir vivre, sic
        transit gloria mundi, sine qua non, société générale, soi-disant, son et lumière, sotto
        voce, soup du jour, spaghetti alle vongole, spaghetti bolognese, status quo, status quo
        ante, steak frites, sturm und drang, sub judice, sub rosa, succès d'estime, succès de
        scandale, sui generis, summa cum laude, tableau vivant, tableaux vivants, tabula rasa, te
        deum, terra firma, terra incognita, terra nova, tour de force, tours de force, tout court,
        tout de suite, tout le monde, trompe-l'oeil, tête-à-tête, una corda, urbi et orbi, vade
        mecum, vanitas vanitatum, veni vidi vici, vers libre, vice versa, vin de pays, vin du pays,
        vin ordinaire, vino tinto, vis a vis, vis-à-vis, viva las vegas, viva voce, vive la
        différence, vol-au-vent, volte-face, vox populi, weltanschauung, wiener schnitzel,
        électricité de france, éminence grise
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
