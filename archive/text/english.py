"""The tables of English, under the names that ``arabic.py`` uses for Arabic. No code lives here."""

# Words that carry no meaning of their own: left out of loose searches, kept in the index and in phrases.
# With the Arabic article as names are written with it: Al Hilal vs Al Nassr.
STOP_WORDS: frozenset[str] = frozenset(
    """
    a about above across after again against al all along also although am among amongst an and another
    any are around as at be because been before being below between both but by can could despite did do
    does doing down during each either el else ever every few for from further had has have having he
    hence her here hers herself him himself his how however i if in into is it its itself just many me
    more most much my myself neither nor now of off on once only or other our ours ourselves out over
    own per s same shall she should since so some such t than that the their theirs them themselves then
    there therefore these they this those though through thus to too toward towards under until up upon
    us versus very via vs was we were what when where whether which while who whom whose why will with
    within without would yet you your yours yourself yourselves
    """.split()
)

# Forms that no suffix rule leads back to their word. Forms that are as often another word (rose, saw, leaves)
# are left out. Of added, ebbed and egged (and of hardly any others) Snowball's stemmer leaves one consonant
# or two, by its release: so they are here.
IRREGULAR: dict[str, str] = dict(
    row.split(":")
    for row in """
    added:add adding:add alumni:alumnus analyses:analysis appendices:appendix arisen:arise arose:arise
    ate:eat awoke:awake awoken:awake bacteria:bacterium bade:bid beaten:beat became:become befallen:befall
    befell:befall began:begin begun:begin beheld:behold bent:bend besought:beseech bestrode:bestride
    betook:betake bidden:bid bitten:bite bled:bleed blew:blow blown:blow borne:bear bought:buy bred:breed
    brethren:brother broke:break broken:break brought:bring built:build burnt:burn buses:bus
    businessmen:businessman businesswomen:businesswoman busses:bus calves:calf came:come caught:catch
    chairmen:chairman children:child chose:choose chosen:choose clergymen:clergyman clung:cling
    congressmen:congressman congresswomen:congresswoman countrymen:countryman craftsmen:craftsman
    crept:creep crises:crisis criteria:criterion curricula:curriculum dealt:deal diagnoses:diagnosis
    drank:drink drawn:draw dreamt:dream drew:draw driven:drive drove:drive drunk:drink dug:dig dwarves:dwarf
    dwelt:dwell eaten:eat ebbed:ebb ebbing:ebb egged:egg egging:egg elves:elf fallen:fall fed:feed feet:foot
    fell:fall felt:feel firemen:fireman fishermen:fisherman fled:flee flew:fly flown:fly flung:fling
    forbade:forbid forbidden:forbid foresaw:foresee foreseen:foresee foretold:foretell forewent:forgo
    forgave:forgive forgiven:forgive forgot:forget forgotten:forget forsaken:forsake forsook:forsake
    fought:fight freshmen:freshman froze:freeze frozen:freeze fungi:fungus gases:gas gave:give geese:goose
    gentlemen:gentleman gentlewomen:gentlewoman given:give gone:go got:get gotten:get
    grandchildren:grandchild grew:grow grown:grow gunmen:gunman halves:half heard:hear held:hold hewn:hew
    hid:hide hidden:hide hooves:hoof horsemen:horseman housewives:housewife hung:hang hypotheses:hypothesis
    indices:index kept:keep knelt:kneel knew:know knives:knife known:know laid:lay leant:lean leapt:leap
    learnt:learn led:lead lent:lend lice:louse lit:light loaves:loaf lost:lose made:make matrices:matrix
    meant:mean memoranda:memorandum men:man met:meet mice:mouse midwives:midwife militiamen:militiaman
    mislaid:mislay misled:mislead misspelt:misspell mistaken:mistake mistook:mistake
    misunderstood:misunderstand mown:mow noblemen:nobleman nuclei:nucleus oases:oasis offing:off
    outdid:outdo outdone:outdo outgrew:outgrow outgrown:outgrow overcame:overcome overdone:overdo
    overheard:overhear overhung:overhang overlaid:overlay overpaid:overpay overran:overrun oversaw:oversee
    overseen:oversee overslept:oversleep overtaken:overtake overthrew:overthrow overthrown:overthrow
    overtook:overtake oxen:ox paid:pay parentheses:parenthesis partaken:partake partook:partake
    phenomena:phenomenon pled:plead policemen:policeman policewomen:policewoman proven:prove quizzes:quiz
    ran:run rang:ring rebuilt:rebuild redid:redo redone:redo redrawn:redraw redrew:redraw
    referenda:referendum remade:remake repaid:repay rethought:rethink retold:retell rewound:rewind
    rewritten:rewrite rewrote:rewrite ridden:ride risen:rise rode:ride said:say salesmen:salesman sang:sing
    sank:sink sat:sit scarves:scarf schoolchildren:schoolchild seen:see selves:self sent:send
    servicemen:serviceman sewn:sew shaken:shake shaven:shave sheaves:sheaf shelves:shelf shone:shine
    shook:shake shorn:shear shot:shoot shown:show shrank:shrink shrunk:shrink slain:slay slept:sleep
    slew:slay slid:slide slung:sling slunk:slink smitten:smite sold:sell sought:seek sown:sow spat:spit
    sped:speed spelt:spell spent:spend spilt:spill spoilt:spoil spoke:speak spoken:speak spokesmen:spokesman
    spokeswomen:spokeswoman sportsmen:sportsman sprang:spring sprung:spring spun:spin stank:stink
    statesmen:statesman stepchildren:stepchild stimuli:stimulus stole:steal stolen:steal stood:stand
    strewn:strew stricken:strike stridden:stride striven:strive strode:stride strove:strive struck:strike
    stuck:stick stung:sting stunk:stink sued:sue suing:sue sung:sing sunk:sink swam:swim swept:sweep
    swollen:swell swore:swear sworn:swear swum:swim swung:swing symposia:symposium taken:take taught:teach
    teeth:tooth thieves:thief threw:throw throve:thrive thrown:throw told:tell took:take tore:tear torn:tear
    tribesmen:tribesman trod:tread trodden:tread undergone:undergo understood:understand
    undertaken:undertake undertook:undertake underwent:undergo underwritten:underwrite underwrote:underwrite
    undid:undo undone:undo unwound:unwind upheld:uphold vertices:vertex went:go wept:weep
    werewolves:werewolf wharves:wharf withdrawn:withdraw withdrew:withdraw withheld:withhold
    withstood:withstand wives:wife woke:wake woken:wake wolves:wolf women:woman won:win wore:wear
    workmen:workman worn:wear wove:weave woven:weave written:write wrote:write wrung:wring
    """.split()
)

# Of a country or a continent, and its name: whoever asks for the war in Syria means the Syrian war. Left
# out are those that are as often a language (English) or another word (polish).
PEOPLES: dict[str, str] = dict(
    row.split(":")
    for row in """
    afghan:afghanistan african:africa albanian:albania algerian:algeria american:america angolan:angola
    arabian:arabia argentine:argentina argentinian:argentina armenian:armenia asian:asia
    australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain bangladeshi:bangladesh
    belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil british:britain
    briton:britain bulgarian:bulgaria burmese:burma burundian:burundi cambodian:cambodia
    cameroonian:cameroon canadian:canada chadian:chad chechen:chechnya chilean:chile chinese:china
    colombian:colombia congolese:congo croat:croatia croatian:croatia cuban:cuba cypriot:cyprus
    danish:denmark djiboutian:djibouti dutch:netherlands ecuadorian:ecuador egyptian:egypt eritrean:eritrea
    estonian:estonia ethiopian:ethiopia european:europe filipino:philippines finnish:finland french:france
    gambian:gambia georgian:georgia german:germany ghanaian:ghana greek:greece guatemalan:guatemala
    guinean:guinea haitian:haiti honduran:honduras hungarian:hungary indian:india indonesian:indonesia
    iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy jamaican:jamaica
    japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya korean:korea kosovar:kosovo
    kurd:kurdistan kurdish:kurdistan kuwaiti:kuwait kyrgyz:kyrgyzstan laotian:laos latvian:latvia
    lebanese:lebanon liberian:liberia libyan:libya lithuanian:lithuania macedonian:macedonia
    malaysian:malaysia maldivian:maldives malian:mali maltese:malta mauritanian:mauritania mexican:mexico
    moldovan:moldova mongolian:mongolia montenegrin:montenegro moroccan:morocco mozambican:mozambique
    namibian:namibia nepalese:nepal nepali:nepal nicaraguan:nicaragua nigerian:nigeria nigerien:niger
    norwegian:norway omani:oman pakistani:pakistan palestinian:palestine panamanian:panama
    paraguayan:paraguay peruvian:peru portuguese:portugal qatari:qatar romanian:romania russian:russia
    rwandan:rwanda salvadoran:salvador scot:scotland scottish:scotland senegalese:senegal serb:serbia
    serbian:serbia singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia spaniard:spain
    spanish:spain sudanese:sudan swede:sweden swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan
    tajik:tajikistan tanzanian:tanzania thai:thailand tibetan:tibet togolese:togo tunisian:tunisia
    turk:turkey turkish:turkey turkmen:turkmenistan ugandan:uganda ukrainian:ukraine uruguayan:uruguay
    uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam welsh:wales yemeni:yemen zambian:zambia
    zimbabwean:zimbabwe
    """.split()
)

# How the British write the beginning of a word, and the Americans; ``SPELLING_ENDINGS`` may follow. Left out
# are those that a suffix rule brings together (travelled), and those that mean something else (tyre).
SPELLINGS: dict[str, str] = dict(
    row.split(":")
    for row in """
    aeroplane:airplane aluminium:aluminum anaemi:anemi analys:analyz apologis:apologiz archaeolog:archeolog
    armour:armor authoris:authoriz behaviour:behavior capitalis:capitaliz catalogu:catalog
    categoris:categoriz centralis:centraliz centre:center characteris:characteriz civilis:civiliz
    colonis:coloniz colour:color computeris:computeriz criminalis:criminaliz criticis:criticiz
    crystallis:crystalliz decentralis:decentraliz defence:defense democratis:democratiz dialogue:dialog
    diarrhoea:diarrhea digitis:digitiz encyclopaedi:encyclopedi equalis:equaliz fantasis:fantasiz
    favour:favor favourit:favorit fibre:fiber finalis:finaliz flavour:flavor foetus:fetus formalis:formaliz
    generalis:generaliz globalis:globaliz grey:gray gynaecolog:gynecolog haemorrhag:hemorrhag harbour:harbor
    harmonis:harmoniz honour:honor hospitalis:hospitaliz humour:humor immunis:immuniz
    industrialis:industrializ initialis:initializ jeopardis:jeopardiz jewellery:jewelry kilometre:kilometer
    labour:labor legalis:legaliz leukaemi:leukemi liberalis:liberaliz licence:license litre:liter
    localis:localiz manoeuvr:maneuver marginalis:marginaliz materialis:materializ maximis:maximiz
    mediaeval:medieval memoris:memoriz metre:meter militaris:militariz millimetre:millimeter minimis:minimiz
    mobilis:mobiliz modernis:moderniz monopolis:monopoliz nationalis:nationaliz naturalis:naturaliz
    neighbour:neighbor neutralis:neutraliz normalis:normaliz odour:odor oestrogen:estrogen offence:offense
    optimis:optimiz organis:organiz orthopaedic:orthopedic paediatric:pediatric patronis:patroniz
    penalis:penaliz plough:plow polaris:polariz popularis:populariz prioritis:prioritiz privatis:privatiz
    programme:program pyjama:pajama radicalis:radicaliz realis:realiz recognis:recogniz reorganis:reorganiz
    revolutionis:revolutioniz rumour:rumor saviour:savior sceptic:skeptic septicaemi:septicemi
    specialis:specializ stabilis:stabiliz standardis:standardiz subsidis:subsidiz sulphur:sulfur
    summaris:summariz symbolis:symboliz sympathis:sympathiz synchronis:synchroniz terroris:terroriz
    theatre:theater urbanis:urbaniz utilis:utiliz vandalis:vandaliz vapour:vapor victimis:victimiz
    visualis:visualiz
    """.split()
)
SPELLING_ENDINGS: tuple[str, ...] = (
    "", "a", "able", "al", "ation", "ational", "ations", "c", "e", "ed", "er", "ers", "es", "hood", "hoods",
    "ic", "ical", "ing", "ist", "ists", "s", "y",
)  # fmt: skip

# Words and names that the suffix rules lead to the stem of another (university, universe; Hamas, Hama), and
# doctrines, which they part from those who follow them. Each row is one word in its forms, the stem first.
# A name that is a common word in the plural (Gates) stays with that.
KEPT_TOGETHER: tuple[str, ...] = (
    "abbas",
    "abed",
    "according accordingly",
    "activist activists activism",
    "adly",
    "aires",
    "andes",
    "angeles",
    "animal animals",
    "apartment apartments",
    "authority authorities",
    "authorize authorized authorizes authorizing authorization authorizations",
    "barnes",
    "berry berries",
    "buddhist buddhists buddhism",
    "capitalist capitalists capitalism",
    "civilization civilizations civilize civilized",
    "colonialist colonialists colonialism",
    "communist communists communism",
    "conservative conservatives conservatism",
    "conversation conversations",
    "cooper",
    "customer customers",
    "customs",
    "department departments departmental",
    "dominic",
    "dumas",
    "elias",
    "emergency emergencies",
    "emirate emirates emirati emiratis",
    "evening evenings",
    "executive executives",
    "experiment experiments experimental experimentally experimented experimenting",
    "extremist extremists extremism",
    "fascist fascists fascism",
    "federer",
    "feminist feminists feminism",
    "ganges",
    "hamas",
    "harris",
    "hawking",
    "hollande",
    "hospital hospitals",
    "ilyas",
    "imperialist imperialists imperialism",
    "important importance importantly",
    "internal internally",
    "international internationally",
    "islamist islamists islamism",
    "jihadist jihadists jihadism",
    "journalist journalists journalism",
    "julie",
    "liberal liberals liberalism",
    "loyalist loyalists loyalism",
    "majority majorities",
    "marcos",
    "mars",
    "marxist marxists marxism",
    "messy messier",
    "minority minorities",
    "morales",
    "nationalist nationalists nationalism",
    "officer officers",
    "oliver",
    "organization organizations organizational organize organized organizer organizers organizes organizing",
    "palme",
    "physics physicist physicists",
    "polite politely politeness",
    "populist populists populism",
    "protestant protestants protestantism",
    "publication publications",
    "racist racists racism",
    "ration rations rationed rationing",
    "sayed",
    "separatist separatists separatism",
    "several",
    "socialist socialists socialism",
    "sunny sunnier",
    "terror terrorist terrorists terrorism",
    "toure",
    "tourist tourists tourism",
    "tribunal tribunals",
    "tribune tribunes",
    "university universities",
    "waleed",
    "wilders",
    "witness witnesses witnessed witnessing",
    "zionist zionists zionism",
)

# Letters that Unicode does not take apart into letter and mark, with the plain letters that readers type.
PLAIN_LETTERS: dict[str, str] = {
    "\N{LATIN SMALL LETTER SHARP S}": "ss",
    "\N{LATIN CAPITAL LETTER SHARP S}": "ss",
    "\N{LATIN SMALL LETTER AE}": "ae",
    "\N{LATIN CAPITAL LETTER AE}": "ae",
    "\N{LATIN SMALL LIGATURE OE}": "oe",
    "\N{LATIN CAPITAL LIGATURE OE}": "oe",
    "\N{LATIN SMALL LETTER O WITH STROKE}": "o",
    "\N{LATIN CAPITAL LETTER O WITH STROKE}": "o",
    "\N{LATIN SMALL LETTER D WITH STROKE}": "d",
    "\N{LATIN CAPITAL LETTER D WITH STROKE}": "d",
    "\N{LATIN SMALL LETTER ETH}": "d",
    "\N{LATIN CAPITAL LETTER ETH}": "d",
    "\N{LATIN SMALL LETTER THORN}": "th",
    "\N{LATIN CAPITAL LETTER THORN}": "th",
    "\N{LATIN SMALL LETTER H WITH STROKE}": "h",
    "\N{LATIN CAPITAL LETTER H WITH STROKE}": "h",
    "\N{LATIN SMALL LETTER L WITH STROKE}": "l",
    "\N{LATIN CAPITAL LETTER L WITH STROKE}": "l",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}": "i",
    "\N{LATIN SMALL LETTER LONG S}": "s",
}

# Consonants that a name keeps in whatever script it is written; longest spelling first. What is not
# listed (vowels, y, w) is dropped. The classes are those of ``arabic.SOUNDS``.
SOUNDS: tuple[tuple[str, str], ...] = (
    ("tsch", "X"), ("tch", "X"), ("sch", "X"), ("sh", "X"), ("ch", "X"),
    ("kh", "O"), ("gh", "G"), ("ph", "F"), ("th", "T"), ("dh", "D"), ("zh", "G"), ("dj", "G"),
    ("ck", "K"), ("qu", "K"), ("ce", "S"), ("ci", "S"), ("cy", "S"),
    ("b", "B"), ("p", "B"), ("t", "T"), ("d", "D"), ("j", "G"), ("g", "G"), ("k", "K"), ("q", "K"),
    ("c", "K"), ("x", "KS"), ("s", "S"), ("z", "Z"), ("f", "F"), ("v", "F"), ("l", "L"), ("m", "M"),
    ("n", "N"), ("r", "R"), ("h", "H"),
)  # fmt: skip
