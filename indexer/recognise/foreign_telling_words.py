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
            enfants enfant jeune jeunes jeunesse étudiants peuple peuples patrie armée guerre paix mort morts
            amour soir matin jour jours quotidien monde nouvel nouvelle nouvelles observateur presse libre
            libres libération française français arabe arabes sportive afrique maroc algérie algérienne
            tunisie tunisienne liban libanaise syrie syrien syrienne développement renouveau citoyen citoyens
            citoyenne solidarité secours croix-rouge humanité santé étrangères étrangers étranger intérieur
            défense sécurité économie économique recherche scientifique université bibliothèque chaîne
            télévision actualité fumée feu terre ciel dieu merci bonjour bonsoir bienvenue vive honte vérité
            colère espoir cœur coeur histoire lettres livre loi voix droite extrême insoumise insoumis
            enchaîné diplomatique parisien temps autres autre marche gendarmerie haut-commissariat avocats
            générale confédération fédération réfugiés prisonniers espérance dignité sociale juste gardien
            bouche banque système supérieure supérieur normale politiques études étude avenir québécois
            québécoise tunisien tunisiens algérien algériens marocain marocaine marocains libanais libanaises
            irakien syriens palestinien palestinienne palestiniens européenne européen africaine africain
            mondiale mondial internationaux devoir dernière dessous dessus aussi alors voici comme pourquoi
            quand combien quel quelle dit dites voir sait croire crois aime aimer aimons mourir meurt tuer
            partir restez rester vient venez viens allez allons allez-vous dois doit doivent faut falloir
            parle parler pense penser manger boire jouer gagner perdre défendre victoire défaite combattants
            soldats soldat prisonnier otages otage attentat manifestants grève générales chômage retraite
            retraites impôts salaires logement pauvres ouvrier paysans paysan terres mère père frère frères
            sœur soeur fille filles garçon famille familles amis ennemi ennemis voisin villes quartier
            quartiers banlieues fleuve arbre fleur fleurs oiseau cheval chien pleure pleut larmes rêves nuit
            nuits lundi mardi mercredi jeudi vendredi samedi dimanche janvier février juillet août septembre
            octobre novembre décembre année années siècle heure heures hiver été printemps automne verte
            rouges noirs jaunes gilets bonnets petits grands vieille meilleur meilleure mauvais vrai vraie
            seul seule lycéens élèves enseignants enseignement éducation étudiante médecine hôpitaux
            infirmières malades urgence urgences avocat avocate juges procès lois procureur député députée
            sénat sénateur élus élections scrutin majorité écologique laïcité laïque chrétienne chrétiens
            juifs juive musulmans musulmane mosquée entreprises entreprise usine emploi marché énergie
            nucléaire pétrole entraide faim contre-terrorisme territoires départements outre-mer aérienne
            ferroviaire chemins routier navale observatoire laboratoire académie collège amicale fondation
            préfecture journalistes écrivains artistes comédie cinéma chanson démission démissionne
            conférence épiscopale dictature garde nationaux municipale commissaire gouverneurs ministérielle
            étatique étatiques publiques publique locaux régionale régional départementale présidentielle
            législatives référendum candidats électorale électorat opposants exilés immigrés sans-papiers
            clandestins migrants noyés tente douane douanes frontière armées militaires gendarmes policiers
            policière sûreté renseignement renseignements territoire judiciaire justiciable peine perpétuité
            arrêt arrêts décret loi-cadre ordonnance quotidienne hebdomadaire mensuel dépêche éditions
            éditeur échos courrier croisé parisienne marseillais lyonnaise bretonne occitanie alsacienne
            bruxelloise belges romande sénégalais sénégalaise malien malienne burkinabè ivoirien ivoirienne
            camerounais camerounaise congolais congolaise tchadien tchadienne mauritanien mauritanienne
            haïtien haïtienne malgache comorien djiboutien gabonais guinéen guinéenne béninois togolais
            nigérien nigérienne rwandais centrafricaine centrafricain égyptien égyptienne jordanien kurde
            kurdes berbère berbères amazighe israélien israélienne turque turcs russe russes ukrainien
            chinois chinoise allemand allemande anglais anglaise italien italienne espagnol réconciliation
            unité unis unies indépendance indépendant indépendants autonomie souveraineté émancipation
            progrès progressiste rénovation réforme réformes redressement refondation mère-patrie nôtre
            merci-beaucoup bonne félicitations joyeux noël anniversaire tueur tueurs menteur menteurs voleurs
            coupable coupables complice complices laissez laisse laissons arrêtez arrêter cesse cessez sortez
            sors dégagez libérez rendez tenez regarde regardez écoute écoutez interdit interdite fermé ouvert
            ouverte petit-déjeuner chants poème poèmes toi eux celle celui ceux cela ça rien-du-tout vivant
            vivants vivante meurent naître grandir vieillir souvenir souvenirs oubli oublier lumière ombre
            ciel-bleu étoiles lune orage tempête neige pluie désert montagne montagnes plage maître maîtres
            debout cour caisse compagnie fonds autorité peur peurs lâche lâchons retour départ après depuis
            pendant entre vers parmi selon malgré chaque plusieurs quelques beaucoup trop aucun aucune
            personne maintenant bientôt partout ailleurs ici peu régie secrétariat délégation mairie préfet
            cassation greffe pénitentiaire carcérale détenus détenu disparus disparu victimes survivants
            proches veuves orphelins blessés décès deuil obsèques cimetière mosquées église églises évêques
            croyants humain humaine humains citoyennes citoyenneté inégalités nouveaux nouveau anciens
            ancienne première premiers deuxième troisième forêts forêt rivière agricole agricoles élevage
            pêche pêcheurs marins infanterie aérien aériennes terrestres hôpital soins vaccin malade
            lycéennes rentrée professeurs instituteurs apprentissage réseau réseaux collectif collectifs
            syndicats syndicale syndical patronat ouvrières travailleuses chômeurs chômeuses étudiantes
            locataires usagers consommateurs contribuables économiste économistes argent monnaie dette dettes
            salaire épargne commerçants échange coopération partenariat traité pacte trêve cessez-le-feu
            négociations pourparlers discours troupes bataillon escadron crie crient chantons marchons vivons
            tombe tombera vaincra vaincre céder cédons oublions oublie pardonner rendez-nous voulez veux-tu
            peut-être c'était d'accord d'ici qu'ils qu'elle l'argent l'homme l'état désobéissance insurgés
            révolte révoltés révolution révolutionnaire révolutionnaires contre-révolution catholique
            catholiques républicains républicaine officiel officielle officiels mensonge mensonges tissu
            trahison passeport passeports sacrée sacré tourisme touristique vaincrons faute mieux plutôt
            raciste racistes coloniale coloniales salariés salarié retraités fonctionnaires fonctionnaire
            cheminots pompiers pompier ambulanciers bénévoles bénévole sinistrés inondations séisme
            sécheresse incendies incendie naufrage naufragés passeurs frontalier frontalière frontaliers
            potable assainissement électricité minière minières pétrolière pétroliers raffinerie portuaire
            aéroport aéroports autoroute voiture voitures camions piétons équipe équipes joueurs entraîneur
            championnat patrimoine musée musées artistique artistiques peinture écrivain poésie régionaux
            communale communautaire communautés vérités mémoire mémoires combats combattre combattant égaux
            égale égales dénoncer dénonce réclame réclament exigeons demandons refusons accusons volé volée
            tué tués assassiné assassinés blessée emprisonnés communistes syndicalistes populaires
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
            darf möchte braucht brauchen nichts etwas jeder jede jedes dieser diese dieses diesen jener damit
            dafür dagegen darum daß wenn weil bevor seit während trotz gestern montag dienstag mittwoch
            donnerstag freitag samstag sonntag januar februar märz jahr jahre jahren tage tagen stunde
            stunden nachts dorf häuser wohnung wohnungen fluss meer berge blume blumen deutsch
            deutschsprachige musik verlag bücher lieder ehre treue glück leid toten traum träume herzen seele
            flüchtlingsrat flüchtlingshilfe seebrücke seenotrettung grenzschutz feuerwehr rettung notaufnahme
            landeskriminalamt kriminalpolizei generalbundesanwalt bundesgerichtshof bundesanstalt forschung
            gemeinschaft gemeinnützige freiwillige evangelische katholische jüdische islamische zentralrat
            muslime nationaldemokratische kommunistische republikaner letzte letzten erste ersten
            schweizerische bundesanwaltschaft bundesverfassungsgericht staatsanwaltschaft bereue zeiten mehr
            ministerium bundesministerium innere inneres auswärtige auswärtigen verteidigung finanzen
            gesundheit bildung landesregierung senatskanzlei bürgerschaft stadtrat gemeinderat kreistag
            landratsamt rathaus ordnungsamt jugendamt ausländerbehörde einwohnermeldeamt arbeitsagentur zoll
            zollamt bundespolizei landespolizei oberlandesgericht landgericht amtsgericht verwaltungsgericht
            sozialgericht strafkammer generalstaatsanwaltschaft verfassungsfeindlich rechtsextrem
            rechtsextremismus linksextremismus islamismus antisemitismus fremdenfeindlichkeit parteitag
            fraktionen vorstand vorsitzende vorsitzender kanzlerkandidat mehrheit stimme stimmen nein genug
            schluss stoppt stoppen verhindern kämpfen widerstand umsturz wende mauer gleichheit solidarität
            brüderlichkeit würde unantastbar gemeinsam vielfalt toleranz mitbürger nachbarn fremde zuhause
            daheim bleiberecht duldung abschiebung abschieben flucht schutz sicherheit tagesschau tagesthemen
            heute-journal anzeiger kurier merkur rheinischer kölner leipziger dresdner berlinische
            stuttgarter bonner sächsischer thüringer allgemeiner allgemeines neuen morgenpost abendblatt
            abendzeitung volksstimme volkszeitung volksblatt könig königin märchen wunder wunderbar schöne
            schöner schönen gutes kleinkrieg weltkrieg weltgeschichte gefahr hetze rache täter schuld sühne
            verschwörung machtergreifung volksgemeinschaft lebensraum endlösung wiedergutmachung deutschlands
            österreichs alpen donau nordsee ostsee ruhrgebiet krankenhaus universitätsklinikum arzt ärztin
            krankenkasse pflege schüler schülerin lehrer lehrerin studenten forscher wissenschaftler akademie
            fachhochschule entschuldigung tschüss wiedersehen glückwunsch geburtstag frohe weihnachten ostern
            flüchtlingsräte wähler mensch offenen offene tür türen rotes roten technisches hilfswerk friede
            euch ihre ihren ihrem unserem unseren meines meinem deines deinem seines seinem unseres dein
            deine bedrohte bedrohten völker volks soziales familie familien eltern durst wohnen straßen
            brücke brücken bahnhof züge flughafen schiffe boote wasser erde morgens abends monat monate
            jahrhundert zeitungen zeitschrift blätter tagblatt nachricht berichte bericht meldung verlage
            bücherei gedicht gedichte künstler ausstellung eröffnung einladung veranstaltung versammlung
            kundgebung streik streiks verhandlungen betriebsrat betrieb betriebe unternehmen fabrik fabriken
            mieter miete mieten rente renten rentner steuern haushalt banken börse außenminister
            außenministerium innenminister wirtschaftsministerium bundeskanzler bundespräsident
            ministerpräsident landtag abgeordnetenhaus seid bist ihnen ihm wer wem wohin woher hier dort
            draußen drinnen oben unten rettet schützt kämpft kommt hilft lasst auf-wiedersehen offen
            geschlossen verboten achtung vorsicht schande verschwundenen vermissten opfer überlebenden
            hinterbliebenen angehörigen gefangene gefangenen geflüchtete geflüchteten asylbewerber
            zuwanderung einwanderung schweizerischer grüner rechte rechten bürgerkrieg sicher dienst
            bürgerrechte menschenrechte menschenwürde kinderrechte flugsicherung förderung zentrum aktion
            polizeipräsidium polizeidirektion polizeirevier präsidium rechtshilfe seenot retter
            rettungsdienst krankenwagen kliniken klinik altenheim spielplatz wahlkampf wahlkreis wahlrecht
            stimmrecht bürgerinitiative bürgerbegehren volksbegehren volksentscheid volksabstimmung
            vertriebenen vertreibung heimkehr rückkehr rückkehrer zuflucht unterkunft unterkünfte tiere
            tieren wälder flüsse küste küsten hauptstadt innenstadt altstadt bahnhöfe gleis schienen reisende
            reisenden fahrgäste künste dichtung erzählungen wahrheiten gewalt gewaltfrei kriege kriegen
            waffenstillstand friedensbewegung friedensdienst friedenspreis brüderlich einigkeit
            menschlichkeit öffentlichkeit krankheit wirklichkeit möglichkeit zusammenarbeit verwaltung
            regierungen verhandlung
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
            feliz navidad ciudadanos españa español española españoles cataluña catalunya jornada tercera una
            democracia desaparecidos víctimas derechos humanos huelga quiero queda pasarán cierra izquierdas
            nacionalista vasco vasca vascos derecho vivir vive historia oficial despertó vaya buena buenas
            nadie algo alguien todavía ahora ayer antes después mientras entre hacia desde hasta contra sobre
            según durante tiene tienen tengo quiere quieren hace hacer hacen haber puede pueden puedo debe
            deben dice dicen decir digo saben voy viene vienen estar tener muere morir mataron vuelve vuelven
            volver llegar llegó luchamos resistir resiste venceremos pasará ganar perder amar comer beber
            dormir caminar cantar llorar soñar soñamos presidente presidenta ministro ministra alcalde
            alcaldesa diputado diputados senador juez jueza república constitucional supremo audiencia
            elecciones voto votos democrático democrática comunista trabajador obrera campesinos campesino
            campesina indígena indígenas pobres ricos sindical confederación asociación federación fundación
            organización coordinadora plataforma asamblea consejo comité comisión alianza acción cívica
            ciudadana ciudadano verdes ejecutivo legislativo educación economía defensa exteriores relaciones
            escuela universidad autónoma politécnica medicina ciencia roja amarillo iglesia dios navidades
            semana lunes martes miércoles jueves viernes sábado enero febrero septiembre octubre noviembre
            diciembre noche noches madrugada pueblito calles camino caminos frontera fronteras migrantes
            migrante refugiados extranjeros niñas joven viejo abuelo abuela hermano hermana hermanas amigo
            amigos amiga novio familias hombre gente personas vecinos corrupción libertador bolivariana
            bolivariano socialismo fascismo imperialismo primera segunda último última nuevas nuevos pequeño
            pequeña mejor peor techo dignidad memoria olvido perdón esperanza alegría tristeza dolor sangre
            sombra sueño sueños canción canto libro palabra palabras crónica espectador heraldo telégrafo
            correo deportes patria dictadura presos políticos libertades estuvo estuvimos buscando encontrar
            diputación ayuntamiento alcaldía gobernador gobernación intendencia comisaría cuartel ejércitos
            aérea terrestre policiales investigación investigaciones inteligencia seguridad vigilancia
            aduanas migración extranjería refugio asilo juzgado juzgados suprema interamericana tribunales
            cárcel prisión condena elección registro padrón votación escrutinio candidato candidata oposición
            mayoría reformas renovación renovadora regeneración cambiemos juntos unidos adelante avanza
            frente-amplio humanista radicales conservador liberales falange mapuche quechua aymara guaraní
            andaluz andaluza gallego gallega catalán catalana valenciana mexicano mexicana mexicanos chileno
            chilena chilenos argentino argentinos peruano peruana boliviano boliviana venezolano venezolana
            venezolanos colombiano colombiana colombianos ecuatoriano uruguayo paraguayo cubano cubana
            cubanos nicaragüense hondureño salvadoreño guatemalteco panameño dominicana puertorriqueño
            guerrillero guerrilleros paramilitares secuestrados rehenes vivos vivas llevaron ayuda ayúdenos
            ayúdame socorro auxilio fuego-cruzado cese tregua acuerdo acuerdos corruptos corrupto ladrones
            ladrón asesino asesinos culpable culpables dictador tirano despierta despierten levántate
            levanten únete escucha salgan salga váyanse fuera-todos opinión excélsior semanario gaceta página
            litoral cuento cuentos novela poesía poeta verso versos otoño invierno primavera verano lluvia
            viento nieve estrellas mares bosque árbol árboles pájaro pájaros hospitales enfermera enfermeras
            médico médicos maestra maestros profesores estudiantes estudiante alumnos nosotros nosotras
            ustedes ellos ellas aquella aquel esos esas estos estas nuestro-país mismo misma cumpleaños
            felicidades bienvenidos bienvenida buenos-días perdona disculpe gracias-a-la-vida defensoría
            procuraduría contraloría menos comercio barco barcos espera esperan esperamos salvamento marítimo
            marítima ley leyes orgánica orgánico boletín pasos atrás hambre tierras sueldo salario pensiones
            desalojo desalojos vivienda viviendas árabe árabes inmigrantes inmigración pesca pescadores
            cofradía cofradías marineros náufragos rescate océano viaje viajes precio precios ayudas barrios
            vecinal sindicatos patronal empresa empresas empresarios jubilados pensionistas feminista
            feministas machista racista racismo fascista fascistas antifascista derechas republicana
            monarquía parlamento senadores portavoz secretario consejero consejera consejería delegación
            delegado subdelegación cabildo comarca autonómica autonómico municipales urbano urbana carretera
            carreteras tren trenes correos teléfono televisión cadena semanal mensual revista revistas tarde
            tardes mañana luces cielo cuerpo cuerpos brazo manos ojos voces ruido grito gritos balas fusil
            fusiles bombas tanques milicia milicias golpe golpes caminando caminante muertes muerto muertos
            muerta muertas herido heridos víctima cofrade sí quieres podéis queréis vivimos luchando cantando
            llorando estaba estaban eran fueron habrá hubo haremos diremos seguimos sigue siguen calla callar
            callan callaremos olvidamos perdonamos recordamos exigimos pedimos demandamos rendimos rendirse
            vendemos venden devuelvan devuélvanlos esquerra hermandad agencia hermanos colectivo colectivos
            colectiva voz diálogo cámara brigada brigadas homicidios servicio servicios fuerza vecina vecino
            vecinas obrerista campesinado jornaleros jornalero sindicalista huelguistas parados desempleo
            pobreza riqueza deuda impuestos multas juicio juicios abogado abogados abogada denuncia denuncias
            denunciamos violencia violación acoso maltrato orgullo banderas escudo himno fiestas ciudadela
            muelle mareas orilla orillas náufrago patera pateras valla vallas saharaui saharauis rifeño
            rifeña marroquí marroquíes argelino argelina tunecino sirio sirios palestino palestinos kurdo
            organizaciones instituciones asociaciones vecinales rurales culturales
        """,
        "tr": """
            için değil daha çok gibi olarak bizim senin hepimiz hayır kardeşlik kardeşiz partisi halk halkın
            halkların halkı cumhuriyet cumhuriyeti cumhurbaşkanı cumhurbaşkanlığı türkiye büyük meclisi milli
            milliyetçi hareket hareketi adalet kalkınma demokrasi demokratik demokrat yeni şafak haber
            haberler gazetesi ajansı anadolu bakanı bakanlığı başkanı başkanlığı genelkurmay kuvvetleri
            silahlı ordusu emniyet müdürlüğü belediyesi derneği vakfı birliği federasyonu konfederasyonu
            sendikası üniversitesi enstitüsü merkezi mahkemesi bankası hakları insan kadın kadınlar çocuk
            çocuklar özgürlük yaşasın geçmiş olsun hoşça kalın güle merhaba günaydın teşekkürler teşekkür
            ederim istiyoruz geliyor kurtuluş savaşa direniş emek emekçi işçi işçiler sosyalist komünist
            vatan saadet refah gün günler ekmek ölüm aşk hakkı yurtta dünyada sulh susma başınız sağolsun
            komşular ne mutlu diyene hoş geldiniz türküm kıbrıs göç idaresi cumartesi pazartesi salı çarşamba
            perşembe anneleri anneler annesi kayıplar nerede nereye nasıl neden niçin kimse hiç hiçbir bugün
            yarın dün şimdi önce artık herkes herkese bütün tüm olacak oldu olan oluyor olmaz yapma yapıyor
            yapılan istemiyoruz gelecek geldi gitti gidiyor gelin gidin bırak bırakın bırakma onlar bize
            sizin benim onun seviyorum sevgi seviyoruz sevda dostlar arkadaş arkadaşlar kardeşim kardeşler
            kardeş abla çocuklarımız oğul kız kadınların kadının erkek aile yolu köy şehir şehri sokakta
            dünya ülke ülkemiz memleket millî milletin milletvekili devrim devrimci devrimciler isyan
            direnişi faşizme omuza karşı hükümet istifa hırsız katil katiller verecek adaletin hukuk hukukun
            demokrasinin barıştan barışa savaşı ölümsüzdür şehit şehitler şehitlik bayrak bayrağı vatanı
            yüksek seçim kurumu dairesi teşkilatı komutanlığı jandarma güvenlik istihbarat işleri maliye
            hazine sağlık eğitim kültür turizm dışişleri içişleri tarım enerji ulaştırma barosu odası odaları
            birlik dernek platformu girişimi gazetecileri gazeteciler cemiyeti yazarlar televizyonu gazete
            dergisi yayın yayınları kitap kitabı şarkı türkü sesi sözcü birgün evrensel gündem akşam takvim
            sosyalistlerin emekçileri işçileri kamu memurları bayramı bayramınız afiyet güzel iyi kötü
            büyüksün deprem enkaz yardım yardımlaşma kızılay yeşilay sivil savunma mülteciler mülteci göçmen
            sığınmacı suriyeliler suriyeli istenmiyor defol evine dön dönün afet acil durum yönetimi yaşam
            sesimi duyan müdürü valiliği kaymakamlığı bakanlar başbakanlık başbakanı cumhurbaşkanının
            büyükelçiliği konsolosluğu valisi belediye belediyeleri büyükşehir ilçe müftülüğü savcılığı
            savcısı mahkeme anayasa yargıtay danıştay sayıştay ceza adliye adliyesi cezaevi hapishane
            karakolu komutanı genelkurmayı donanma özel harekat milletvekilleri muhalefet iktidar seçmen
            oylar seçimler sandık halkoylaması gelişme yeniden ilerleme demokratlar cumhuriyetçi ülkü
            ocakları türkçü islamcı muhafazakâr kürt kürtler kürtçe ermeni araplar suriye kıbrıslı kardeşiyiz
            hepimizin burada buradayız yanındayız yalnız değilsin değiliz değilsiniz susmayacağız korkmuyoruz
            unutma unutmadık unutmayacağız unutturmayacağız affetmeyeceğiz vermeyeceğiz yeter hak hakkımız
            ölmez ölmedi öldü öldürüldü kurtar kurtarın imdat yangın saldırı saldırısı patlama bomba terör
            terörist gazetecilik gazeteci yazar haberi manşet köşe yorum günlük haftalık aylık bülteni
            sokaklar sokağa çıkın evde evdekal maske aşı hastane doktorlar hekimler tabipleri tabipler
            mimarlar mühendisler öğretmenler öğrenciler öğrenci eğitimciler kadınları babalar çocukları
            gençlik gençler gençliği okulu lisesi fakültesi araştırma araştırmaları bilim teknoloji uzay
            sanayi ticaret borsası ihracatçılar çiftçi çiftçiler köylü köylüler dağ dağlar ağaç ağaçlar çiçek
            şehrin kentin köyü mahalle komşu misafir yolcu gurbet sıla hasret özlem mutluluk huzur sabır ezan
            hatip bayramlar kutlama nevruz yıl yılı yıllar hafta dakika akşamı gecesi sabahı öğle babam annem
            oğlum kızım canım ciğerim yavrum gözüm zafer evinize geçit kurulu komisyonu komitesi konseyi
            kulübü örgütü cephesi inisiyatifi hastanesi ittifakı ocağı üst resmî basın yeteriz bana ona feda
            kahrolsun istibdat akademisyenler durduracağız cinayetlerini cinayetleri cinayet kızılayı cihanda
            kardeşlerim egemenlik kayıtsız şartsız milletindir bağımsız bağımsızlık özgür özgürlükler eşit
            eşitlik emekli emekliler sendika sendikalar grevi madenci madenciler denizi orman ormanlar yollar
            köprü liman otobüs gece gündüz yerde göre sonra beri rağmen nefes nefret öfke umudu gelsin gitsin
            olmasın yaşatır yaşıyor yaşayacak sönmez susmaz yıkılmaz bölünmez birleşe kazanacağız kazanacak
            uyan uyanın ayağa kalk kalkın yürüyüş yürüyüşü nöbeti anması töreni dayanışma dayanışması
            karanlık aydınlık baharı radyo televizyon evleri feneri hür birlikte sosyal şiddete hayata
            hayatın dayan direnin direnecek yeneceğiz kurtulacak gelecekler susmayın haykır korkma korkmayın
            yılmayacağız inadına yürüyor yürüyoruz barıştır savaşsız sömürüsüz emeğin emeğine halktan millete
            devlete devletin planlama başsavcılığı bölge bölgesi ilçesi belediyesinin meydanda sokaklarda
            işgal işgali katliam katliamı soykırım soykırımı unutulmaz hesabı soracağız verecekler tutuklu
            tutuklular mahkum mahkumlar
        """,
        "it": """
            gli della delle degli dello nella sono siamo abbiamo perché più anche contro senza tutti tutto
            nostra nostro viva evviva libertà paura vita morte amore guerra giustizia popolo fratelli sorelle
            italiano italiana italiani repubblica corriere sera stampa gazzetta giornale fatto quotidiano
            messaggero partito democratico democratica movimento stelle cinque lega guardia finanza costiera
            polizia ministero procura consiglio governo stato società università ciao grazie buona buongiorno
            notte addio mondo bella nuova una questo questa siete andrà bene forza resto comuni regione
            provincia sindaco ministro presidente deputati senato cassazione tribunale carabinieri guardie
            vigili fuoco protezione civile agenzia istituto nazionale superiore sanità ospedale scuola
            ricerca lavoro lavoratori sindacato confederazione generale sinistra destra popolare comunista
            socialista alleanza italiane siciliana siciliano libera liberi libere secolo mattino mattina
            domenica lunedì martedì mercoledì giovedì venerdì gennaio febbraio maggio giugno luglio settembre
            ottobre novembre dicembre anno anni oggi domani ieri sempre niente nulla ancora adesso quando
            quello quella questi quelli nostri suoi loro essere avere andare vogliamo vuoi voglio posso
            possono deve devono fanno hanno abbiate sarà stati cielo acqua sangue uomo uomini donne bambini
            bambino figlio figli figlia fratello famiglia amico amici chiesa belli piccolo nuovi canzone
            libro voce strada aperti chiusi migranti rifugiati bandiera avanti partigiano stragi onore eroi
            giornata unità notizie foglio avvenire settimana mezzogiorno umani restiamo consiglieri assessore
            prefettura questura tribunali corti carcere detenuti magistratura magistrati giudice giudici
            esercito militare aeronautica difesa esteri tesoro bilancio elezioni voti scheda maggioranza
            opposizione riforma riforme costituzione italiche lombarda lombardo piemonte pugliese sarda sardo
            calabrese napoletano napoletana radicali liberali comunisti socialisti fascista fascisti aiuto
            soccorso naufragio naufraghi sbarchi scafisti frontiera accoglienza stranieri straniero
            clandestini asilo permesso soggiorno cittadinanza bugie bugiardo assassini assassino ladri
            colpevole innocente vergogna vogliono possiamo dobbiamo andiamo venite uscite restate resistere
            resistenza combattere ultimo ultima nessuno qualcuno meglio peggio mente occhi mani bimbo ragazzi
            ragazzo ragazza ragazze terrorista aprite porti barca barche croce rossa presidenza
            rappresentanza giuridici giuridico studi vanno sani lontano avvocati avvocato legge leggi diritto
            diritti dovere doveri operai operaio contadini pescatori marinaio nave navi salvataggio
            salvataggi salvare soccorsi soccorritori volontari volontariato accordo accordi trattato tregua
            armi soldato caserma questore prefetto sindaci giunta assessori parlamento senatore senatori
            onorevole ministri governatore regionale regionali comunale comunali provinciale nazionali
            europea europeo europei mondiale mondiali lavoratrici disoccupati sciopero scioperi sindacati
            sindacale strade autostrada ferrovie treno treni aeroporto ospedali infermieri malati morti morto
            feriti ferito vittime vittima dispersi scomparsi terremoto alluvione acque giorno giorni
            settimane mese mesi giovani vecchio vecchia studenti studente scuole dell'interno d'italia vivere
            morire amare cantare lottare senz'altro insieme ovunque dovunque sotto sopra dentro fuori davanti
            dietro accanto attraverso chiunque qualunque ognuno certo falso giusto sbagliato pronti aperto
            aperta chiuso chiusa bugia corpo forestale collettivo coordinamento osservatorio comitato
            comitati dogane giurista giuristi pastorale vescovi vescovo parrocchia parrocchie suore frati
            diocesi operaie precari precariato pensionati pensioni tasse debito debiti povertà ricchezza
            sfruttati sfruttamento caporalato braccianti bracciante raccolto terreni terreno illegali
            illegale umana umano umanità salvati salvate annegati annegare respinti respingimenti frontiere
            confini muri chiudete fermate associazione associazioni fondazione organizzazione organizzazioni
            cooperazione commissione direzione amministrazione istruzione formazione integrazione
            immigrazione emigrazione liberazione rivoluzione informazione azione azioni nazione nazioni
            stazione solidarietà movimenti rurale rurali
        """,
        "pt": """
            não uma partido trabalhadores movimento povo estado folha jornal notícias governo polícia
            universidade mundo globo liberdade justiça vida nossa nosso obrigado obrigada brasileiro
            brasileira democrático socialista luta nunca sempre vamos é pelo pela sem ordem progresso
            direitos rodoviária supremo congresso câmara senado presidência república brasileiros brasileiras
            português portuguesa trabalhador trabalhadora sindicato única frente aliança união comunidade
            associação organização comissão secretaria ministério saúde educação segurança defesa escola
            instituto fundação muita noite hoje ontem amanhã aqui onde quando quem porque tudo todos todas
            ninguém alguém pessoas têm temos tenho quero queremos vão fazer estar está estão viver morrer
            lutar homem homens mulher mulheres criança crianças menino menina mãe filho filhos filha irmão
            cidade água fogo céu democracia ditadura eleições voto deus acima pátria amada correio manhã
            público diário ordena dita sociedade solidariedade igualdade fraternidade verdade medo fome vivem
            mão mãos coração resistir trabalhar moradia teto grevistas operário operários camponeses
            agricultores jornalistas estudantes professores médicos juízes defensoria eleitoral
        """,
        "nl": """
            partij voor vrijheid volkskrant algemeen dagblad nederlandse niet een telegraaf het vlaams belang
            wij zijn
        """,
        "ku": """
            partiya yekîneyên parastina jiyan azadî bijî karkerên kurdistanê demokrat kurdî serokê herî jinên
            hêzên
        """,
    }.items()
}
