"""Words that give a phrase in another language away in an English text: a table only, read by
``foreign_weights.py``.

They are none that English has, nor parts of the names of people, places, clubs, firms, dishes or ships, as
far as these stand in English news: a name tells nothing of the language of its text.
"""

from typing import Final

TELLING_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": """
            figaro école écoles avec dans sont suis êtes sommes nous vous ils elles pas tous toute toutes
            très jamais toujours contre chez une aux leur leurs cette votre vos être avoir peut peuvent veut
            veulent veux voulons avons ont je rien dehors dégage marre aujourd'hui demain hier c'est n'est
            j'ai n'ai n'y qu'il qu'on république liberté égalité fraternité parti mouvement rassemblement
            comité société ministère ministre médecins frontières assemblée nationale nationales conseil
            états gouvernement démocratie démocratique populaire socialiste communiste écologie écologistes
            syndicat travailleurs travail ouvrière ouvriers lutte ligue droit droits homme hommes femmes
            enfants enfant jeune jeunes jeunesse étudiants peuple peuples patrie armée guerre paix mort
            morts amour soir matin jour jours quotidien monde nouvel nouvelle nouvelles observateur presse
            libre libres libération française français arabe arabes sportive afrique maroc algérie
            algérienne tunisie tunisienne liban libanaise syrie syrien syrienne développement renouveau
            citoyen citoyens citoyenne solidarité secours croix-rouge humanité santé étrangères étrangers
            étranger intérieur défense sécurité économie économique recherche scientifique université
            bibliothèque chaîne télévision actualité fumée feu terre ciel dieu merci bonjour bonsoir
            bienvenue vive honte vérité colère espoir cœur coeur histoire lettres livre loi voix droite
            extrême insoumise insoumis enchaîné diplomatique parisien temps autres autre marche gendarmerie
            haut-commissariat avocats générale confédération fédération réfugiés prisonniers espérance
            dignité sociale juste gardien bouche banque système supérieure supérieur normale politiques
            études étude avenir québécois québécoise tunisien tunisiens algérien algériens marocain
            marocaine marocains libanais libanaises irakien syriens palestinien palestinienne palestiniens
            européenne européen africaine africain mondiale mondial internationaux devoir dernière dessous
            dessus aussi alors voici comme pourquoi quand combien quel quelle dit dites voir sait croire
            crois aime aimer aimons mourir meurt tuer partir restez rester vient venez viens allez allons
            allez-vous dois doit doivent faut falloir parle parler pense penser manger boire jouer gagner
            perdre défendre victoire défaite combattants soldats soldat prisonnier otages otage attentat
            manifestants grève générales chômage retraite retraites impôts salaires logement pauvres ouvrier
            paysans paysan terres mère père frère frères sœur soeur fille filles garçon famille familles
            amis ennemi ennemis voisin villes quartier quartiers banlieues fleuve arbre fleur fleurs oiseau
            cheval chien pleure pleut larmes rêves nuit nuits lundi mardi mercredi jeudi vendredi samedi
            dimanche janvier février juillet août septembre octobre novembre décembre année années siècle
            heure heures hiver été printemps automne verte rouges noirs jaunes gilets bonnets petits grands
            vieille meilleur meilleure mauvais vrai vraie seul seule lycéens élèves enseignants enseignement
            éducation étudiante médecine hôpitaux infirmières malades urgence urgences avocat avocate juges
            procès lois procureur député députée sénat sénateur élus élections scrutin majorité écologique
            laïcité laïque chrétienne chrétiens juifs juive musulmans musulmane mosquée entreprises
            entreprise usine emploi marché énergie nucléaire pétrole entraide faim contre-terrorisme
            territoires départements outre-mer aérienne ferroviaire chemins routier navale observatoire
            laboratoire académie collège amicale fondation préfecture journalistes écrivains artistes
            comédie cinéma chanson démission démissionne conférence épiscopale dictature garde nationaux
            municipale commissaire gouverneurs ministérielle étatique étatiques publiques publique locaux
            régionale régional départementale présidentielle législatives référendum candidats électorale
            électorat opposants exilés immigrés sans-papiers clandestins migrants noyés tente douane douanes
            frontière armées militaires gendarmes policiers policière sûreté renseignement renseignements
            territoire judiciaire justiciable peine perpétuité arrêt arrêts décret loi-cadre ordonnance
            quotidienne hebdomadaire mensuel dépêche éditions éditeur échos courrier croisé parisienne
            marseillais lyonnaise bretonne occitanie alsacienne bruxelloise belges romande sénégalais
            sénégalaise malien malienne burkinabè ivoirien ivoirienne camerounais camerounaise congolais
            congolaise tchadien tchadienne mauritanien mauritanienne haïtien haïtienne malgache comorien
            djiboutien gabonais guinéen guinéenne béninois togolais nigérien nigérienne rwandais
            centrafricaine centrafricain égyptien égyptienne jordanien kurde kurdes berbère berbères
            amazighe israélien israélienne turque turcs russe russes ukrainien chinois chinoise allemand
            allemande anglais anglaise italien italienne espagnol réconciliation unité unis unies
            indépendance indépendant indépendants autonomie souveraineté émancipation progrès progressiste
            rénovation réforme réformes redressement refondation mère-patrie nôtre merci-beaucoup bonne
            félicitations joyeux noël anniversaire tueur tueurs menteur menteurs voleurs coupable coupables
            complice complices laissez laisse laissons arrêtez arrêter cesse cessez sortez sors dégagez
            libérez rendez tenez regarde regardez écoute écoutez interdit interdite fermé ouvert ouverte
            petit-déjeuner chants poème poèmes toi eux celle celui ceux cela ça rien-du-tout vivant vivants
            vivante meurent naître grandir vieillir souvenir souvenirs oubli oublier lumière ombre ciel-bleu
            étoiles lune orage tempête neige pluie désert montagne montagnes plage maître maîtres debout
        """,
        "de": """
            für und ist sind wir nicht kein keine keinen vom zum zur bei aus nach ohne gegen durch auch noch
            immer wieder wird werden wurde wurden haben ich meine unser unsere eine einen einem einer eines
            warum jetzt heute danke bitte guten nie schon sehr alles schaffen raus zusammen volk menschen
            leben anderen freiheit frieden einheit recht gerechtigkeit demokratie heimat frauen liebe partei
            demokratische demokraten sozialdemokratische soziale sozialistische freie grünen grüne linke
            linken bund bundesamt bundesrepublik bundeszentrale bundesverband verein verband gesellschaft
            stiftung gewerkschaft zeitung allgemeine süddeutsche rundschau tageszeitung tagesspiegel spiegel
            welt zeit woche presse nachrichten rundfunk fernsehen deutschen deutscher deutsches deutschland
            republik regierung staat gericht polizei arbeit schule hochschule universität wissenschaft
            zukunft geschichte krieg nacht ärzte grenzen brot kirche gott hilfe verfassungsschutz
            innenministerium auswärtiges amt technische christlich dass gibt weg flüchtlinge hände mut
            hoffnung lügenpresse fresse willkommen himmel hölle bayerischer norddeutscher westdeutscher
            mitteldeutscher hessischer österreichischer österreich schweizer österreichische sächsische
            deutschlandfunk alte alten großer große großen kleine kleinen kleiner junge jungen beste besten
            wahr wahrheit lüge lügen mörder verräter ausländer asyl wahlen wahl abgeordnete abgeordneten
            ministerin kanzlerin bürger bürgerin bürgermeister stadtwerke bürgerbewegung bewegung aufbruch
            bündnis jugend verbraucher verkehr umwelt naturschutz tierschutz landwirtschaft wirtschaft
            handwerk industrie gewerkschaften arbeiter arbeitgeber arbeitslose lohn geld sparkasse kammer
            rechtsanwalt anwalt gesetz grundgesetz verfassung vaterland soldaten soldat waffen waffe feinde
            freunde freund brüder schwester vater sohn tochter männer mädchen trinken schlafen gehen geht
            komm kommen bleibt bleiben bleib sterben stirbt lebt weiß weißt wissen sagt sagen sehen sieht
            hört hören glaube glauben denkt denken macht machen muss müssen soll sollen wollen willst dürfen
            darf möchte braucht brauchen nichts etwas jeder jede jedes dieser diese dieses diesen jener
            damit dafür dagegen darum daß wenn weil bevor seit während trotz gestern montag dienstag
            mittwoch donnerstag freitag samstag sonntag januar februar märz jahr jahre jahren tage tagen
            stunde stunden nachts dorf häuser wohnung wohnungen fluss meer berge blume blumen deutsch
            deutschsprachige musik verlag bücher lieder ehre treue glück leid toten traum träume herzen
            seele flüchtlingsrat flüchtlingshilfe seebrücke seenotrettung grenzschutz feuerwehr rettung
            notaufnahme landeskriminalamt kriminalpolizei generalbundesanwalt bundesgerichtshof
            bundesanstalt forschung gemeinschaft gemeinnützige freiwillige evangelische katholische jüdische
            islamische zentralrat muslime nationaldemokratische kommunistische republikaner letzte letzten
            erste ersten schweizerische bundesanwaltschaft bundesverfassungsgericht staatsanwaltschaft
            bereue zeiten mehr ministerium bundesministerium innere inneres auswärtige auswärtigen
            verteidigung finanzen gesundheit bildung landesregierung senatskanzlei bürgerschaft stadtrat
            gemeinderat kreistag landratsamt rathaus ordnungsamt jugendamt ausländerbehörde
            einwohnermeldeamt arbeitsagentur zoll zollamt bundespolizei landespolizei oberlandesgericht
            landgericht amtsgericht verwaltungsgericht sozialgericht strafkammer generalstaatsanwaltschaft
            verfassungsfeindlich rechtsextrem rechtsextremismus linksextremismus islamismus antisemitismus
            fremdenfeindlichkeit parteitag fraktionen vorstand vorsitzende vorsitzender kanzlerkandidat
            mehrheit stimme stimmen nein genug schluss stoppt stoppen verhindern kämpfen widerstand umsturz
            wende mauer gleichheit solidarität brüderlichkeit würde unantastbar gemeinsam vielfalt toleranz
            mitbürger nachbarn fremde zuhause daheim bleiberecht duldung abschiebung abschieben flucht
            schutz sicherheit tagesschau tagesthemen heute-journal anzeiger kurier merkur rheinischer kölner
            leipziger dresdner berlinische stuttgarter bonner sächsischer thüringer allgemeiner allgemeines
            neuen morgenpost abendblatt abendzeitung volksstimme volkszeitung volksblatt könig königin
            märchen wunder wunderbar schöne schöner schönen gutes kleinkrieg weltkrieg weltgeschichte gefahr
            hetze rache täter schuld sühne verschwörung machtergreifung volksgemeinschaft lebensraum
            endlösung wiedergutmachung deutschlands österreichs alpen donau nordsee ostsee ruhrgebiet
            krankenhaus universitätsklinikum arzt ärztin krankenkasse pflege schüler schülerin lehrer
            lehrerin studenten forscher wissenschaftler akademie fachhochschule entschuldigung tschüss
            wiedersehen glückwunsch geburtstag frohe weihnachten ostern flüchtlingsräte wähler mensch
        """,
        "es": """
            por está están estamos somos eres fue tenemos queremos podemos vamos viva vivan jamás nunca más
            siempre también porque cuando donde quién qué cómo abajo fuera basta gracias todo todos todas
            nuestra nuestro nuestros nuestras hijos hijas hijo madres abuelas mujeres mujer hombres niños
            jóvenes pueblo pueblos unido unidas vencido será serán muerte vida miedo justicia libertad
            igualdad guerra revolución revolucionario revolucionarias ejército fuerzas armadas frente
            liberación partido socialista obrero obreros obreras comisiones sindicato trabajadores trabajo
            movimiento izquierda derecha gobierno estado ministerio instituto nacional estadística congreso
            senado fiscalía policía guardia diario periódico mundo país nación razón vanguardia tiempo
            noticias prensa verdad mentira dinero agua día días año años hoy adiós hola lucha luchar corazón
            feliz navidad ciudadanos españa español española españoles cataluña catalunya jornada tercera
            una democracia desaparecidos víctimas derechos humanos huelga quiero queda pasarán cierra
            izquierdas nacionalista vasco vasca vascos derecho vivir vive historia oficial despertó vaya
            buena buenas nadie algo alguien todavía ahora ayer antes después mientras entre hacia desde
            hasta contra sobre según durante tiene tienen tengo quiere quieren hace hacer hacen haber puede
            pueden puedo debe deben dice dicen decir digo saben voy viene vienen estar tener muere morir
            mataron vuelve vuelven volver llegar llegó luchamos resistir resiste venceremos pasará ganar
            perder amar comer beber dormir caminar cantar llorar soñar soñamos presidente presidenta
            ministro ministra alcalde alcaldesa diputado diputados senador juez jueza república
            constitucional supremo audiencia elecciones voto votos democrático democrática comunista
            trabajador obrera campesinos campesino campesina indígena indígenas pobres ricos sindical
            confederación asociación federación fundación organización coordinadora plataforma asamblea
            consejo comité comisión alianza acción cívica ciudadana ciudadano verdes ejecutivo legislativo
            educación economía defensa exteriores relaciones escuela universidad autónoma politécnica
            medicina ciencia roja amarillo iglesia dios navidades semana lunes martes miércoles jueves
            viernes sábado enero febrero septiembre octubre noviembre diciembre noche noches madrugada
            pueblito calles camino caminos frontera fronteras migrantes migrante refugiados extranjeros
            niñas joven viejo abuelo abuela hermano hermana hermanas amigo amigos amiga novio familias
            hombre gente personas vecinos corrupción libertador bolivariana bolivariano socialismo fascismo
            imperialismo primera segunda último última nuevas nuevos pequeño pequeña mejor peor techo
            dignidad memoria olvido perdón esperanza alegría tristeza dolor sangre sombra sueño sueños
            canción canto libro palabra palabras crónica espectador heraldo telégrafo correo deportes patria
            dictadura presos políticos libertades estuvo estuvimos buscando encontrar diputación
            ayuntamiento alcaldía gobernador gobernación intendencia comisaría cuartel ejércitos aérea
            terrestre policiales investigación investigaciones inteligencia seguridad vigilancia aduanas
            migración extranjería refugio asilo juzgado juzgados suprema interamericana tribunales cárcel
            prisión condena elección registro padrón votación escrutinio candidato candidata oposición
            mayoría reformas renovación renovadora regeneración cambiemos juntos unidos adelante avanza
            frente-amplio humanista radicales conservador liberales falange mapuche quechua aymara guaraní
            andaluz andaluza gallego gallega catalán catalana valenciana mexicano mexicana mexicanos chileno
            chilena chilenos argentino argentinos peruano peruana boliviano boliviana venezolano venezolana
            venezolanos colombiano colombiana colombianos ecuatoriano uruguayo paraguayo cubano cubana
            cubanos nicaragüense hondureño salvadoreño guatemalteco panameño dominicana puertorriqueño
            guerrillero guerrilleros paramilitares secuestrados rehenes vivos vivas llevaron ayuda ayúdenos
            ayúdame socorro auxilio fuego-cruzado cese tregua acuerdo acuerdos corruptos corrupto ladrones
            ladrón asesino asesinos culpable culpables dictador tirano despierta despierten levántate
            levanten únete escucha salgan salga váyanse fuera-todos opinión excélsior semanario gaceta
            página litoral cuento cuentos novela poesía poeta verso versos otoño invierno primavera verano
            lluvia viento nieve estrellas mares bosque árbol árboles pájaro pájaros hospitales enfermera
            enfermeras médico médicos maestra maestros profesores estudiantes estudiante alumnos nosotros
            nosotras ustedes ellos ellas aquella aquel esos esas estos estas nuestro-país mismo misma
            cumpleaños felicidades bienvenidos bienvenida buenos-días perdona disculpe gracias-a-la-vida
            defensoría procuraduría contraloría menos comercio
        """,
        "tr": """
            için değil daha çok gibi olarak bizim senin hepimiz hayır kardeşlik kardeşiz partisi halk halkın
            halkların halkı cumhuriyet cumhuriyeti cumhurbaşkanı cumhurbaşkanlığı türkiye büyük meclisi
            milli milliyetçi hareket hareketi adalet kalkınma demokrasi demokratik demokrat yeni şafak haber
            haberler gazetesi ajansı anadolu bakanı bakanlığı başkanı başkanlığı genelkurmay kuvvetleri
            silahlı ordusu emniyet müdürlüğü belediyesi derneği vakfı birliği federasyonu konfederasyonu
            sendikası üniversitesi enstitüsü merkezi mahkemesi bankası hakları insan kadın kadınlar çocuk
            çocuklar özgürlük yaşasın geçmiş olsun hoşça kalın güle merhaba günaydın teşekkürler teşekkür
            ederim istiyoruz geliyor kurtuluş savaşa direniş emek emekçi işçi işçiler sosyalist komünist
            vatan saadet refah gün günler ekmek ölüm aşk hakkı yurtta dünyada sulh susma başınız sağolsun
            komşular ne mutlu diyene hoş geldiniz türküm kıbrıs göç idaresi cumartesi pazartesi salı
            çarşamba perşembe anneleri anneler annesi kayıplar nerede nereye nasıl neden niçin kimse hiç
            hiçbir bugün yarın dün şimdi önce artık herkes herkese bütün tüm olacak oldu olan oluyor olmaz
            yapma yapıyor yapılan istemiyoruz gelecek geldi gitti gidiyor gelin gidin bırak bırakın bırakma
            onlar bize sizin benim onun seviyorum sevgi seviyoruz sevda dostlar arkadaş arkadaşlar kardeşim
            kardeşler kardeş abla çocuklarımız oğul kız kadınların kadının erkek aile yolu köy şehir şehri
            sokakta dünya ülke ülkemiz memleket millî milletin milletvekili devrim devrimci devrimciler
            isyan direnişi faşizme omuza karşı hükümet istifa hırsız katil katiller verecek adaletin hukuk
            hukukun demokrasinin barıştan barışa savaşı ölümsüzdür şehit şehitler şehitlik bayrak bayrağı
            vatanı yüksek seçim kurumu dairesi teşkilatı komutanlığı jandarma güvenlik istihbarat işleri
            maliye hazine sağlık eğitim kültür turizm dışişleri içişleri tarım enerji ulaştırma barosu odası
            odaları birlik dernek platformu girişimi gazetecileri gazeteciler cemiyeti yazarlar televizyonu
            gazete dergisi yayın yayınları kitap kitabı şarkı türkü sesi sözcü birgün evrensel gündem akşam
            takvim sosyalistlerin emekçileri işçileri kamu memurları bayramı bayramınız afiyet güzel iyi
            kötü büyüksün deprem enkaz yardım yardımlaşma kızılay yeşilay sivil savunma mülteciler mülteci
            göçmen sığınmacı suriyeliler suriyeli istenmiyor defol evine dön dönün afet acil durum yönetimi
            yaşam sesimi duyan müdürü valiliği kaymakamlığı bakanlar başbakanlık başbakanı cumhurbaşkanının
            büyükelçiliği konsolosluğu valisi belediye belediyeleri büyükşehir ilçe müftülüğü savcılığı
            savcısı mahkeme anayasa yargıtay danıştay sayıştay ceza adliye adliyesi cezaevi hapishane
            karakolu komutanı genelkurmayı donanma özel harekat milletvekilleri muhalefet iktidar seçmen
            oylar seçimler sandık halkoylaması gelişme yeniden ilerleme demokratlar cumhuriyetçi ülkü
            ocakları türkçü islamcı muhafazakâr kürt kürtler kürtçe ermeni araplar suriye kıbrıslı
            kardeşiyiz hepimizin burada buradayız yanındayız yalnız değilsin değiliz değilsiniz susmayacağız
            korkmuyoruz unutma unutmadık unutmayacağız unutturmayacağız affetmeyeceğiz vermeyeceğiz yeter
            hak hakkımız ölmez ölmedi öldü öldürüldü kurtar kurtarın imdat yangın saldırı saldırısı patlama
            bomba terör terörist gazetecilik gazeteci yazar haberi manşet köşe yorum günlük haftalık aylık
            bülteni sokaklar sokağa çıkın evde evdekal maske aşı hastane doktorlar hekimler tabipleri
            tabipler mimarlar mühendisler öğretmenler öğrenciler öğrenci eğitimciler kadınları babalar
            çocukları gençlik gençler gençliği okulu lisesi fakültesi araştırma araştırmaları bilim
            teknoloji uzay sanayi ticaret borsası ihracatçılar çiftçi çiftçiler köylü köylüler dağ dağlar
            ağaç ağaçlar çiçek şehrin kentin köyü mahalle komşu misafir yolcu gurbet sıla hasret özlem
            mutluluk huzur sabır ezan hatip bayramlar kutlama nevruz yıl yılı yıllar hafta dakika akşamı
            gecesi sabahı öğle babam annem oğlum kızım canım ciğerim yavrum gözüm zafer evinize geçit
        """,
        "it": """
            gli della delle degli dello nella sono siamo abbiamo perché più anche contro senza tutti tutto
            nostra nostro viva evviva libertà paura vita morte amore guerra giustizia popolo fratelli
            sorelle italiano italiana italiani repubblica corriere sera stampa gazzetta giornale fatto
            quotidiano messaggero partito democratico democratica movimento stelle cinque lega guardia
            finanza costiera polizia ministero procura consiglio governo stato società università ciao
            grazie buona buongiorno notte addio mondo bella nuova una questo questa siete andrà bene forza
            resto comuni regione provincia sindaco ministro presidente deputati senato cassazione tribunale
            carabinieri guardie vigili fuoco protezione civile agenzia istituto nazionale superiore sanità
            ospedale scuola ricerca lavoro lavoratori sindacato confederazione generale sinistra destra
            popolare comunista socialista alleanza italiane siciliana siciliano libera liberi libere secolo
            mattino mattina domenica lunedì martedì mercoledì giovedì venerdì gennaio febbraio maggio giugno
            luglio settembre ottobre novembre dicembre anno anni oggi domani ieri sempre niente nulla ancora
            adesso quando quello quella questi quelli nostri suoi loro essere avere andare vogliamo vuoi
            voglio posso possono deve devono fanno hanno abbiate sarà stati cielo acqua sangue uomo uomini
            donne bambini bambino figlio figli figlia fratello famiglia amico amici chiesa belli piccolo
            nuovi canzone libro voce strada aperti chiusi migranti rifugiati bandiera avanti partigiano
            stragi onore eroi giornata unità notizie foglio avvenire settimana mezzogiorno umani restiamo
            consiglieri assessore prefettura questura tribunali corti carcere detenuti magistratura
            magistrati giudice giudici esercito militare aeronautica difesa esteri tesoro bilancio elezioni
            voti scheda maggioranza opposizione riforma riforme costituzione italiche lombarda lombardo
            piemonte pugliese sarda sardo calabrese napoletano napoletana radicali liberali comunisti
            socialisti fascista fascisti aiuto soccorso naufragio naufraghi sbarchi scafisti frontiera
            accoglienza stranieri straniero clandestini asilo permesso soggiorno cittadinanza bugie bugiardo
            assassini assassino ladri colpevole innocente vergogna vogliono possiamo dobbiamo andiamo venite
            uscite restate resistere resistenza combattere ultimo ultima nessuno qualcuno meglio peggio
            mente occhi mani bimbo ragazzi ragazzo ragazza ragazze terrorista
        """,
        "pt": """
            não uma partido trabalhadores movimento povo estado folha jornal notícias governo polícia
            universidade mundo globo liberdade justiça vida nossa nosso obrigado obrigada brasileiro
            brasileira democrático socialista luta nunca sempre vamos é pelo pela sem ordem progresso
            direitos rodoviária supremo congresso câmara senado presidência república brasileiros
            brasileiras português portuguesa trabalhador trabalhadora sindicato única frente aliança união
            comunidade associação organização comissão secretaria ministério saúde educação segurança defesa
            escola instituto fundação muita noite hoje ontem amanhã aqui onde quando quem porque tudo todos
            todas ninguém alguém pessoas têm temos tenho quero queremos vão fazer estar está estão viver
            morrer lutar homem homens mulher mulheres criança crianças menino menina mãe filho filhos filha
            irmão cidade água fogo céu democracia ditadura eleições voto deus acima pátria amada correio
            manhã público diário ordena dita
        """,
        "nl": """
            partij voor vrijheid volkskrant algemeen dagblad nederlandse niet een telegraaf het vlaams
            belang wij zijn
        """,
        "ku": """
            partiya yekîneyên parastina jiyan azadî bijî karkerên kurdistanê demokrat kurdî serokê herî
            jinên hêzên
        """,
    }.items()
}
