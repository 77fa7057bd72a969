"""The English words by which a weekday is told to be behind, ahead, or no day at all.

Tables only; ``date_tense_english.py`` reads them. Past forms in -ed are told by their ending.
"""

from typing import Final


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


PAST: Final = _words(
    "was were wasn weren had hadn did didn became began been bent bled blew bore bought bound bred broke",
    "brought broadcast built burnt burst came caught chose clung cost crept cut dealt died drew drove drank",
    "ate fed fell felt fled flew flown found froze fought forbade forced gave given gone got grew held",
    "heard hid hit hung hurt kept killed knew laid lay led left lent let lit lost made meant met overcame",
    "overran overthrew overtook paid put quit ran rang read rode rose said sang sank sat saw seen sent set",
    "shed shook shot shown shut slain slept slew slid sold sought spent spoke spread sprang stole stood",
    "stuck struck sunk swam swept swore sworn swung taken taught threw thrown took told tore torn",
    "understood undertook underwent upheld upset went withdrew withdrawn withheld woke won wore wounded",
    "wrote written stolen broken driven chosen drawn beaten beat bitten blown fallen forgotten frozen",
    "hidden risen shaken spoken dug shone split stung thought ended rebuilt retook born overturned",
)
"""Past forms that do not end in -ed, and those of which the ending might be doubted."""
PAST_IN_EED: Final = _words("agreed freed guaranteed decreed disagreed refereed")
"""Of those that end so, all others are none: need, speed."""
WAS: Final = _words("was were had did been didn wasn weren hadn")
"""What puts a plan in the past: "was due"."""
HABITS: Final = tuple("usually traditionally Traditionally always normally regularly typically".split())
"""What is told of any such day."""
HAVE: Final = _words("has have hasn haven")
"""Before a past form: "has left"."""
PARTICLES: Final = _words("off out up down back forward in on")
"""What belongs to the verb before it: "put off", "sworn in"."""
UNTIL_HOURS: Final = _words("dawn midnight noon late dusk nightfall sunset")
"""Until dawn, which is no other day."""
BEFORE_NO_DAY: Final = _words("to in with at as like about over into and or but")
"""Before a weekday that stands without "on"."""
NO_PAST: Final = _words(
    "need speed indeed hundred feed exceed proceed succeed seed breed bed red embed sacred hatred naked",
    "wicked kindred bleed greed weed deed creed steed infrared biped moped shred sled wed aged so-called",
    "alleged supposed united limited combined armed masked displaced unarmed",
)
"""Words in -ed that are nouns, present verbs or adjectives more often than what somebody did."""
SPEECH: Final = _words("said told added insisted argued acknowledged stressed claimed thought meant")
"""What they govern stands behind them, with verbs of its own."""
PLANS: Final = _words(
    "announced called demanded warned urged asked ordered proposed promised pledged vowed threatened agreed",
    "decided planned arranged organised organized forecast predicted invited requested recommended",
    "declared prepared booked supported opposed cancelled canceled postponed delayed adjourned rescheduled",
    "deferred expected hoped wanted needed anticipated discussed suggested offered sought advised appealed",
    "permitted allowed banned tabled",
)
"""Done, but what they speak of may be ahead: only a weekday right behind them is theirs."""
ADDRESSED: Final = _words("banned called warned asked ordered threatened advised urged invited")
"""Of these what is done to somebody at once: "banned him on Friday"."""
PERSONS: Final = _words("him her them me us it you")
POSTPONED: Final = _words(
    "postponed delayed adjourned rescheduled deferred extended remanded moved pushed put suspended brought",
)
"""With "until" they tell when it will be."""
DATED_FOR: Final = _words(
    "scheduled set planned slated called fixed arranged booked due announced postponed adjourned",
    "rescheduled forecast expected predicted",
)
"""With "for" they tell when it will be."""
AUXILIARIES: Final = _words(
    "be been being have not also never only already still then just all both later now stay remain keep get",
)
"""What may stand between "will" or "was" and its verb, beside adverbs in -ly."""
FUTURE: Final = _words("will shall ll must")
UNSURE: Final = _words(
    "would could should may might can cannot ought wouldn couldn shouldn needn would've is are",
    "am isn aren has have hasn haven does do doesn don be says say tells tell thinks believes believe wants",
    "want knows know hopes hope if whether unless until till whenever every each usually always often",
)
"""What leaves the time open, or is said of all times."""
CONDITIONS: Final = _words("if whether unless until till whenever every each")
"""Of these what begins another clause or thing: "put off on Monday until May"."""
PLANNED: Final = _words("scheduled slated expected due set poised planned billed tipped supposed")
"""Ahead, unless "was" stands before."""
TO_DO: Final = PLANNED | _words(
    "is are plans plan intends intend aims aim going about preparing prepares expects likely ready planning",
)
"""Before "to" and a verb: what will be done."""
BEING: Final = _words("is are be being been was were not also now")
DONE_TO: Final = _words(
    "failed refused managed began started continued came went returned gathered declined rushed",
)
"""Before "to" and a verb: what was done."""
NO_VERBS: Final = _words(
    "a an the his her its their our my your this that these those each all some any what which whom it him",
    "them me us you both one two three four five six school work prison jail court parliament hospital town",
    "death safety power office life fire police people state public local women men children nearly about",
    "at around more less almost least home university college bed church mass trial shore sea war",
)
"""What stands behind "to" without being done."""
VERBS_IN_LY: Final = _words("fly apply reply supply rely rally comply")
STARTS: Final = _words(
    "begins starts opens reopens resumes expires kicks takes concludes ends votes goes returns",
    "arrives addresses comes convenes gathers",
)
"""In the present tense with a weekday they tell what is arranged."""
THEY_START: Final = _words("begin start open reopen resume expire go vote return end close gather convene")
"""The same of several: "talks resume"."""
LASTS: Final = _words("runs lasts continues run last continue running lasting")
"""Before "until" they tell when it will end."""
GAVE: Final = _words("gave given gives giving")
"""So does what somebody is given until a day."""
STATEMENTS: Final = _words(
    "statement interview speech post tweet letter report briefing address message editorial"
)
"""What is named after the day on which it was made: "in a Monday statement"."""
FIXTURES: Final = _words("face faces play plays host hosts meet meets visit visits travel travels")
"""What teams do in the present tense: "they lost and face the champions on Friday"."""
CLAUSE: Final = _words("that which who whose where because although though while when")
"""Another clause begins: a verb before it governs another one."""
DETERMINERS: Final = _words("the a an his her its their our my your this these those no some of with by for")

NEAR: Final = _words("late early overnight just only later earlier")
"""What stands between a preposition and the weekday, or before the preposition."""
ANNOUNCED_TO: Final = _words("in at during to through via by on from reporters journalists")
"""What may follow "said" before the weekday on which it was said."""
HABIT: Final = _words(
    "every each any a an the one another some most many all that per through thru than between no these",
    "those first second third fourth last next other following previous past half only working ordinary",
    "usual after ahead throughout across",
)
"""What makes a weekday one of many: every, a, the following."""
NAMES_BEFORE: Final = _words(
    "Black Good Bloody Super Ash Easter Cyber Palm Shrove Giving Maundy Fat Casual Blue Manic Ruby Freaky",
    "Throwback Whit Holy Spy Mad Taco Plough Low Advent Sheffield Man Girl Joe Happy",
)
"""What makes it a feast, a sale, a club, a film: Good Friday, Sheffield Wednesday."""
AROUND_EVENTS: Final = _words("after than across throughout last")
"""Of these what may stand before an event of that day: "after Thursday's attack"."""
OTHER_THINGS: Final = _words(
    "times telegraph mirror express mail herald post star sun tribune magazine newspaper prayers prayer",
    "sermon sermons mass mosque league roast lunch brunch dinner best club agreement islands island adelaja",
    "oliseh igboho edition editions column review routine shift shifts rota timetable sale sales deadline",
)
"""What a weekday is the name or the kind of: the Sunday Times, Friday prayers."""
DAILY_THINGS: Final = _words(
    "people paper papers service services market markets school schools page pages class classes",
)
"""What it is the kind of, unless "on" stands before it: "on Sunday schools reopened"."""
UNPLANNED: Final = _words(
    "attack attacks bombing bombings blast blasts explosion explosions crash killing killings shooting",
    "shootings earthquake quake raid raids massacre assault accident collapse clashes violence announcement",
    "statement ambush airstrike airstrikes remarks comments coup fire blaze incident stabbing assassination",
    "bloodshed fighting storm flood floods flooding defeat defeats victory loss verdict ruling arrest",
    "arrests murder murders riots",
)
"""What nobody tells of before it happens: "Thursday's attack"."""
ATTENDED: Final = _words(
    "won lost attended followed follows marred disrupted condemned watched witnessed missed boycotted",
)
"""What is done to an event that has been: "he won Sunday's vote"."""
HOURS: Final = _words("morning afternoon evening night noon midday midnight lunchtime")
OF_HOURS: Final = HOURS | _words("hours")
"""The hours of: "in the early hours of Thursday"."""
BEHIND_DAY: Final = _words(
    "in at on to through that when after as by for from with before while and over during following amid",
    "against the but where who which because until since near outside inside into of between he she it they",
    "about under off upon around across along alongside according despite due than was were had has is will",
    "would",
)
"""What may follow a weekday that stands without "on": no noun of which it would be the kind."""
