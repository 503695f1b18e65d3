"""Closed-class words, German, English, French and Spanish, that decide whether a statement still says the same.

All are compared casefolded, as the levelled typography of `anchoring.folding` has them.
"""


def words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split())


COORDINATORS = words("und sowie aber sondern and but et pero sino y")

# `or` ties no further statement to the one before: it weakens it.
ALTERNATIVES = words("oder or ou o u")

# A word that opens a clause without touching what the clause asserts.
CONNECTIVES = words(
    """und sowie aber doch jedoch denn weil da während obwohl auch zudem außerdem ferner dann nun
    and but because since while although though as also moreover furthermore then now yet so
    et car puis donc depuis puisque y ya pues porque aunque mientras"""
)

NEGATIONS = words(
    """nicht kein keine keinen keinem keiner keines nie niemals nirgends nirgendwo nichts niemand
    niemanden niemandem weder kaum keinesfalls keineswegs mitnichten
    not no never none nobody nothing neither nor nowhere hardly scarcely barely cannot without
    ne pas jamais aucun aucune nul nulle rien guère ni non sans
    nunca jamás nadie nada ningún ninguno ninguna tampoco apenas sin"""
)

CONDITIONS = words(
    """wenn falls sofern soweit solange vorausgesetzt ob außer ausgenommen
    if unless provided providing except excluding whether assuming should
    si sauf hormis excepté salvo excepto"""
)

HEDGES = words(
    """nur lediglich bloß erst allenfalls höchstens mindestens wenigstens zumindest fast beinahe
    nahezu annähernd etwa rund circa ca rd ungefähr knapp maximal minimal teils teilweise zumeist
    größtenteils überwiegend meist meistens weitgehend angeblich mutmaßlich vermutlich
    wahrscheinlich möglicherweise vielleicht womöglich offenbar anscheinend wohl eventuell
    jedenfalls theoretisch vorläufig vorerst zunächst vorübergehend zeitweise bislang bisher ausschließlich
    only merely just almost nearly about around approximately roughly partly mostly mainly largely
    allegedly reportedly apparently probably possibly perhaps maybe likely supposedly purportedly
    temporarily initially provisionally exclusively seemingly sometimes
    seulement uniquement presque quasi quasiment environ près approximativement peut-être probablement
    vraisemblablement apparemment prétendument provisoirement partiellement surtout parfois
    solo sólo solamente únicamente casi aproximadamente unos unas quizá quizás posiblemente probablemente
    presuntamente supuestamente aparentemente provisionalmente parcialmente principalmente"""
)

QUANTIFIERS = words(
    """alle allen aller alles sämtliche jede jeder jedes manche einige wenige viele mehrere
    über unter bis gut mehr weniger
    all every each some few many several most over under up least more less than half
    tous toutes chaque quelques plusieurs certains certaines plus moins
    todos todas cada algunos algunas varios varias más menos"""
)

LIMITS = NEGATIONS | CONDITIONS | HEDGES | QUANTIFIERS

# Skipped at the head of a clause before asking whether it restricts the one before it.
CONCESSIVES = words("aber jedoch allerdings doch zwar freilich auch but though however although even and und")

RESTRICTIVE_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "es sei denn", "bis auf", "mit ausnahme", "unter der bedingung", "unter dem vorbehalt", "für den fall",
        "im fall", "with the exception", "apart from", "other than", "as long as", "so long as", "on condition",
        "in case", "at least", "at most", "so far", "for now",
    )
)  # fmt: skip

DENIALS = words(
    """falsch unwahr unrichtig unzutreffend bestreitet bestreiten bestritt bestritten dementiert
    dementierte dementieren leugnet leugnete bezweifelt bezweifelte widerlegt widerspricht widersprach
    false untrue incorrect wrong denies denied deny denying disputes disputed doubts doubted refuted rejects
    faux fausse nie nient nié niait dément démenti conteste contesté doute
    falso falsa niega niegan negó negaron desmiente desmintió desmentido duda"""
)

# By these a text reports without vouching; `said` and `according to` leave the statement what it is.
DISTANCING = words(
    """behauptet behaupten behauptete behaupteten gerücht gerüchte gerüchten fälschlich fälschlicherweise mythos
    gegenteil unterstellt angebliche lüge gelogen erfunden
    claim claims claimed claiming allege alleges alleged falsely wrongly rumour rumours rumor rumors hoax myth
    opposite pretend pretends pretended lie lies invented
    prétend prétendent prétendait rumeur contraire alega alegan rumor bulo contrario"""
)

# By these a sentence says how far another one reaches.
SCOPE = words(
    """gilt gelten galt galten betrifft betreffen betraf betrafen trifft
    applies apply applied concerns concerned affects affected holds
    vaut valent concerne concernent applique vale valen afecta afectan aplica"""
)

MINUS = words("- minus")

COMPLEMENTIZERS = words("dass daß wonach ob that whether que si")

RELATIVES = words("der die das dem den dessen deren wo which who whom whose where qui dont où cuyo cuya quien")
GERMAN_ARTICLES = words("der die das dem den dessen deren")

PRONOUNS = words(
    """er sie es ihn ihm ihr ihre ihren ihrem sein seine seinen dieser diese dieses dies das dort damals
    he she it they him her them his its their this that these those there
    il elle ils elles ce cela celui celle ceux él ella ellos ellas esto eso aquello"""
)

SPEECH = words(
    """sagt sagte sagten erklärt erklärte erklärten meint meinte betont betonte schreibt schrieb heißt hieß
    berichtet berichtete teilte teilten mitteilte laut zufolge angaben
    say says said tell told adds added state states stated argue argues argued write writes wrote according
    dit disait déclare déclaré affirme affirmé explique expliqué indique indiqué annonce annoncé selon
    dice dijo dijeron afirma afirmó declaró explicó señaló aseguró según"""
)

NUMERALS = words(
    """null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig hundert tausend
    million millionen milliarde milliarden dutzend halb hälfte drittel viertel
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty hundred thousand billion dozen half third quarter
    deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cinquante cent
    mille milliers milliards douzaine moitié tiers quart
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cien cientos
    mil millón millones docena mitad tercio cuarto"""
)

FUNCTION_WORDS = LIMITS | COORDINATORS | ALTERNATIVES | CONNECTIVES | RELATIVES | PRONOUNS | COMPLEMENTIZERS | words(
    """ein eine einen einem einer eines des im in am an auf aus bei beim mit nach seit von vom vor zu zum zur
    für gegen durch um ohne sich ist sind war waren wird werden wurde wurden worden hat haben hatte hatten
    sei seien habe würde kann können soll sollen will wollen muss müssen als wie man wir ich davon dabei
    a an the of to on at by for from with into is are was were be been being has have had will would can could
    may might must shall do does did we i you he she it they there
    le la les un une du de au aux dans par pour sur avec est sont était ont avait sera seront se
    el los las una del al por para con es fue ha han había será serán lo"""
)  # fmt: skip

# Before these a full stop ends no sentence.
ABBREVIATIONS = words(
    """ca rd ungef mind max min nr no dr prof mr mrs ms st bzw usw vgl inkl exkl zzgl sog ehem mio mrd tsd
    std str vs est approx abs art hrsg ltd inc corp co jr sr gen gov sen rep etc"""
)

MONTHS = words(
    """januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrestag mal platz rang klasse lebensjahr
    january february march may june july october december"""
)
