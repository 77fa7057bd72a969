"""Small words of sentences in other languages: tables only, read by ``foreign_sentences.py``."""

from typing import Final

SENTENCE_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": """
            si je tu il elle nous vous ils elles ne pas jamais que qui quoi est sont était étaient
            sera seront avons avez ont suis sommes êtes faut peut peuvent doit doivent être avoir
            cela ça ce cette ces notre votre nos vos mais donc parce quand comme rien personne
            tout se y c'est n'est c'était où va vont veut veulent n'y qu'il
        """,
        "de": """
            ich du wir ihr sie es ist sind war waren hat haben hatte hatten wird werden wurde
            wurden bin nicht kein keine keinen kann können konnte konnten muss müssen musste soll
            sollen will wollen dass daß wenn weil uns euch mich dich ihn ihm ihnen mir dir wer wie
            wo warum noch schon aber auch nur nie gibt sich man mehr nichts niemand jemand alles
            etwas unsere unser diese dieser dieses damit trotzdem wieder immer jetzt viele kommt
            kommen geht gehen macht sagt
        """,
        "es": """
            yo tú él ella nosotros ellos es está están estaba son soy somos fue fueron era eran ha
            han había hay hemos que quien qué se nos me te lo porque pero cuando ya muy también
            nada nadie nunca todo todos no queremos quiero puede pueden debe deben esto eso este
            esta vamos va van tiene tienen sé sea haga
        """,
        "tr": """
            bu bunu buna bir ve için ne ben biz sen siz onlar onu değil var yok çok ama gibi daha
            mi mı mu mü her hiç bize bizi bana beni sana size olan oldu olmadı ile kadar artık şey
            kimse bütün
        """,
        "it": """
            io noi voi loro non è sono siamo ho hai ha hanno era erano stato stata che chi mi ti
            ci vi si perché ma quando come questo questa quello più niente nulla nessuno tutto
            tutti vogliamo abbiamo deve può
        """,
        "pt": """
            há eu nós você vocês ele ela eles não é são foi foram está estão que se nos me mas
            quando já tem têm temos vamos vai isso isto este esta essa muito mais nada ninguém
            tudo queremos pode podem
        """,
    }.items()
}
"""Pronouns, forms of be and have, negations, conjunctions: names of institutions and papers have none."""

OTHER_SMALL_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": """
            à pays encore déjà après avant gens deux trois fois chose choses sous trop bien mal
            ici là cet fait son sa ses leur leurs mon ma mes ton ta tes aux du des ans jours moins
            sans chez
        """,
        "de": """
            seitdem zum zur beim ins ans vom den dem des einen einem einer so da dann doch heute
            morgen leute kinder frage fragen im am an als ob seit bis einmal viel viele vielen
            zwei drei meines meinem meiner seines seinem seiner ihres ihrem ihrer unserer dazu
            davon daran darauf darüber hier dort hierher unter vor hinter tag tage land
        """,
        "es": """
            a y o he ni si del al mi mis tu tus su sus con sin por para sobre ante antes después
            ayer hoy mañana aquí allí gente vez dos tres años nuestra nuestro nuestras nuestros
            otra otro hijo hija
        """,
        "tr": """
            iki üç dört beş altı yedi sekiz dokuz on yüz bin de da ki o şu sadece başka hep asla
            hepimizin bizim sizin nerede nasıl neden niye diye önce sonra bugün yarın dün burada
            orada buradayız zor
        """,
        "it": """
            aveva avevano figlia figlio ad ed o ai agli dalla dalle nei sul sulla mio mia miei suo
            sua nostro nostra ancora già poi qui qua due tre anni dopo prima cosa
        """,
        "pt": """
            à às ao aos da do na no pelo pela com sem sob sobre minha meu nossa nosso seus suas
            ainda aqui daqui depois antes hoje amanhã dois três anos
        """,
    }.items()
}
"""What stands in most sentences besides."""

ENGLISH_LOOKING: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset(("or", "but")),
    "de": frozenset(("was", "will", "also", "her", "still")),
    "es": frozenset(("he", "has")),
    "tr": frozenset(("her",)),
    "it": frozenset(),
    "pt": frozenset(),
}
"""Small words of English alone, as it seems, that these languages have, too."""
