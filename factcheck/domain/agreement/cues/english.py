"""English cues, by classes."""

# Of another time, as an estimate, or in part
EARLIER = "(?:began|started) with | originally | previous year | year before | a year earlier | had been"
COMPARED_WITH = "up from | down from | compared with"
THAN = "than | compared with"
YEAR_BEFORE = "year before | year earlier | previous year"
ROUGHLY = "about | nearly | around | some | just | over | under | an | estimated | only"
INSTEAD = "instead of | rather than | formerly | previously"
ESTIMATED = "(?:estimate|budget|forecast|target|plan) of | estimated at | planned"
PART = """
of them | of which | of these | another | a further | on top of | among them | including | largest single
"""
MOST_OF = "majority | most of | most"
FEWEST_OF = "minority"
OF_MANY = """
since (?:19|20)\\d\\d | (?:largest|biggest|highest|smallest|lowest)(?: _){1,2} (?:was|is)
"""
OF_THEM = "of them | of whom | of which | of these | of those"
EVERYWHERE = "world-?wide | nation-?wide | group-?wide | overall | across (?:the )?(?-i:[A-Z])_"
IN_A_ROW = "in a row | in succession | consecutive* | successive* | running | on the trot | straight | times?"
EVERY_SO_OFTEN = "every | each"
EACH = "an? | per | each | every"
YEAR_OR_MONTH = "year | month"
ANY_FIGURE = "number* | figure* | total* | sum | amount* | rate* | share* | year* | time* | more | nearly | almost"
HAS = "has | have | had | counts | comprises"
FOR_EACH = """
per (?!cent|cents|annum|hour|day|week|month|year)[a-z\\d]_
for (?:every|each) | to (?:every|each) | in every | apiece | a head
"""
AVERAGE = "\\baverage* | \\bmean\\b | \\bmedian\\b | \\btypical*"
FIRST_TOLD = """
(?:first|initially|originally) (?:_ ){0,2}(?:spoke|reported|put|said|gave|named|announced|told|counted)(?: _){0,4}
"""
ROOM_FOR = """
(?:room|space|capacity|seats|seating|beds) for
(?:built|designed|meant|intended|licensed|equipped) (?:for|to (?:carry|hold|take))
capacity of
"""
HOLDS = "room | space | capacit* | seat* | hold* | held | design* | licens* | beds? | fit* | accommodat*"
FROM_THEN = "after | before | ago | later | earlier"
LASTS = "took | takes? | last(?:s|ed)?"

# What was before, and by how much it changed
FROM_THAT = "from | after | compared with | compared to | instead of | year before | year earlier | against"
ONCE = "previously | formerly | used to | originally | once | had been"
BEHIND_EARLIER = """
(?:a|one|the) (?:year|month|week) (?:earlier|before|ago) | in the previous year | the previous year
_ years (?:earlier|before|ago) | previously | before
"""
GAINED = "gain* | added | adds | put on"
LOST = "lose | loses | lost | losing | shed | sheds | cut | cuts | save | saves | saved"
BY = "by"
MORE = "more | less | fewer | higher | lower | dearer | cheaper"

# Two sides of a question
AGAINST = "against | oppos* | reject*"
AGAINST_IT = AGAINST
FOR = "for | in favou?r | backed | support*"
FOR_IT = "(?:voted|spoke|came out) for | in favou?r | back(?:ed|s)? | support(?:ed|s)?"

# Who did what to whom
WHERE_OR_WHEN = "in | at | on | near | during | since | until | after | before | around"
POSSESSIVE = "his | her | their | its"
KIN = """
brother | sister | father | mother | son | daughter | wife | husband | cousin | uncle | aunt | nephew | niece
boss | rival | neighbour | successor
"""
TO = "to"
ARTICLE = "the"
ANY_ARTICLE = "the | a | its"
PASSIVE = "was | were | is | are | been | being | by"
RIVAL = "competitors? | rivals?"
NEXT_TO = "next door | neighbouring"

# What takes a statement back
NOT = """
never | not(?! (?:(?:_ ){0,3}(?:until|till)|only|just|least|more|less|fewer|later|earlier)) | no longer | far from
(?:did|does|do|was|were|is|are|has|have|had|would|could)n[’']t
"""
NOT_UNTIL = "not (?:_ ){0,3}(?:until|till)"
NONE = "no | none | without | un_ed | lack* | fail*"
UNREAL = r"""
would have | could have | might have | unless | if | avoid* | (?:nearly|almost)(?! (?:_ )?\d)
"""
LOST_OUT = """
lost (?:the|a|an|its|his|her) (?:contract|bid|tender|race|case|election|vote|appeal|battle|licence|job) | lost out
missed out | (?:was|finished|came|placed) (?:second|third|last|runner-up) | dropped out
"""
SPEAKING = """
sa(?:id|ys) | told | declar* | announc* | critici* | warn* | demand* | call* | urg* | prais* | admit* | den(?:y|ied|ies)
confirm* | claim* | welcom* | promis* | threaten* | propos* | suggest* | put | puts | conced* | report*
expect* | forecast*
"""
REFUSED = "refus* to | declin* to | fail* to | (?:has|have|had) yet to | unable to"
WISHED = """
(?:debate*|discuss*|consider*|weigh*|mull*|ponder*|decid*) whether | whether to
(?:consider*|discuss*|propos*|suggest*|debat*) (?:_ ){0,2}_ing
(?:offer*|threaten*|promis*|vow*|pledg*|urg*|demand*) (?:_ )?to
call(?:s|ed|ing)? (?:for|on)
"""
FORESEEN = """
(?:is|are|was|were|been) (?:_ )?(?:expected|due|set|scheduled|planned|supposed|likely) to
plan(?:s|ned|ning)? to | hop(?:es|ed|ing) to | wants? to | wanted to
"""
AHEAD = """
will | plan* | forecast* | expect* | would | due | schedul* | suppos* | likely | hop(?:e|es|ed|ing|efully) | want*
from
"""
RUMOUR = """
rumou?r* | hoax* | allegedly | supposedly | baseless | unfounded | falsely claim*
claim(?:s|ed|ing) (?:that|to|it|he|she|they|the)
"""
OPEN = (
    r"""
unclear | unknown | undisclosed | to be seen | remains to be _
(?:will|would|to) (?:be )?(?:publish|releas|reveal|announc)* (?:_ ){0,5}(?:later|soon|in|on|next _)
(?:will|to|would) be (?:set|decided|fixed|announced|named) later | not known | remains? (?:open|unclear)
never (?:been )?(?:disclosed|said|revealed|named|told|published) | (?:would|will|did) not (?:discuss|comment)
yet to (?:be _ed|establish|determine|decide|announce|find|identify|set|choose|appoint|settle)
(?:yet|refus*|declin*) to (?:put|give|say|comment|disclose|name) | without (?:naming|saying|giving|disclosing)
(?:who|when|where|how|why|whether)\b[^.;]{0,60}\b(?:examined|investigated)
(?:who|when|where|which|how much)\b[^.;]{0,60}\b(?:will|is to|to) be (?:decided|announced|named|chosen|settled)
no (?:_ ){0,2}(?:date|figure|sum|name)*\b[^.;]{0,40}\b(?:set|given|named|fixed|announced)
"""
    "(?:did|does|do|would|has|have|was|were|is|are|been)(?: not|n[’']t) (?:yet )?(?:been )?"
    "(?:say|said|named?|disclosed?|announced?|decided|known|given|reveal(?:ed)?|stated?|set|publish(?:ed)?|release(?:d)?|counted?|record(?:ed)?)"
)
BESIDE = "before | after | until | till | by | outside(?: of)? | near | (?:kilometer|km|miles?) from"
ABOUT = "on | about | into | of | over | for | to"
FORMER = """
formerly | no longer | used to | away from | moved from | before (?:it|he|she|they|moving)
"""

# Whose the office is, and where
SUCCEEDED = """
succeed*(?! by) | replac*(?! by) | follows | tak(?:es|ing|en) over from | took over from | success(?:or|ion) (?:to|of)
"""
LAST_TIME = (
    "(?:the|its|their) (?:last|previous) _ | (?:last|previous) (?:round|edition|tournament|meeting|final) | previously"
)
HOME = "based | headquarter* | home | comes? from | native | seat | registered | origin*"
TOWARDS = "to | into | for"
AWAY = "from"
REACHES = "arriv(?:es?|ed|ing) | reach(?:es|ed|ing)? | enter(?:s|ed|ing)? | land(?:s|ed|ing)?"
REACHES_BEHIND = "(?:is|was|been) (?:reached|entered)"
LEAVES = r"""
left(?! (?:in|at|on)\b) | leav(?:es?|ing) | depart(?:s|ed|ing)? | set(?:s|ting)? (?:off|out) | vacat(?:es?|ed|ing)
"""
LEAVES_BEHIND = "(?:is|was|been) (?:left|vacated|deserted)"
ONCE_IN_OFFICE = "former* | ex-* | then | previous | outgoing | retired | designate | -elect"
NEW_IN_OFFICE = "new | next | success(?:or|ion) | succeed*"
GOING = "retir(?:es?|ing) | steps? down | stepping down | outgoing | leaves? office | to leave"
GONE = """
left (?:the|in|it|its|for|at|last|after)\\b | stepped down | resign* | quit | depart(?:ed|s)
(?:was|were|been|is) (?:sacked|dismissed|replaced|ousted|removed)
"""
IN_OFFICE = "is | are | heads? | runs? | leads? | chairs? | directs?"
TURNED_DOWN = """
reject* | turn(?:ed|ing|s)? down | rul(?:ed|ing) out | discard* | abandon* | decid* against
"""
NOWHERE = "not | never | no"
GOT_FROM = "(?:came|comes?|coming|obtained|bought|ordered|purchased|sourced|acquired|hired|delivered)(?: _)? from"
BEHIND_OTHERS = "from | with | for | against | after | without"

# Days: what is told of them
BIRTH = "born | birth*"
STANDS = "stands? | houses | home to | lives? | known as | used (?:as|by|for) | belongs? | still"
PLANNED = "planned | scheduled | originally | meant | due"
TRIED = "trial runs? | test runs? | test drives? | rehearsals? | dry runs? | dress rehearsals? | on trial"
UNTIL = "until | till | by | no later than"
CLOSES = "clos(?:es?|ing) | ends? | deadline (?:is|of) | due | expires?"
ORIGIN = "since | exist* | dates?"
COMES_BACK = """
on (?:mon|tues|wednes|thurs|fri|satur|sun)days | every | each | annually | daily | weekly
"""
LASTING = "took | takes? | lasted | lasts? | long"
FOR_SO_LONG = "for"
BEGINS = """
beg[au]n* | begin* | start* | open* | launch* | clos* | shut* | block* | took | since | from | arrested | detained
jailed | kidnapped | abducted | captured | seized | taken
vanished | disappeared | went missing | walked out | moved in | joined
"""
ENDS = """
end* | finish* | complet* | clos* | reopen* | re-opened | open* | resum* | left | until | found | released | freed
rescued | return* | came back | called off | moved out | resigned | stepped down
"""
BORN = "born"
MEANWHILE = """
(?:at|by|before|after) (?:the )?(?:half-time|halftime|half time|break|interval) | half-time
first leg | after \\d+ minutes
"""

# Up or down
UPWARDS = """
doubl(?:es|ed|ing) | tripl(?:es|ed|ing) | trebl(?:es|ed|ing) | quadrupl(?:es|ed|ing)
expand* | boost* | widen* | lengthen* | soar* | surg* | rocket* | swell* | hik(?:e|es|ed|ing)
top(?:s|ped) up | step(?:s|ped) up | scal(?:es|ed|ing) up | enlarg* | broaden*
"""
DOWNWARDS = """
cut | cuts | cutting | slash* | trim* | narrow* | shorten* | shed | sheds | shedding | axe[ds]? | plung* | plummet*
scal(?:es|ed|ing) (?:back|down) | curtail* | lop(?:s|ped) | halv(?:e|es|ed|ing) | whittl* | prun(?:es?|ed|ing)
"""

# Names: what stands around them, and what they are part of
NEAR_TO = """
near | close to | not far from | off | outside
(?:kilometres?|km|miles?|metres?|yards?|feet|minutes) (?:(?:north|south|east|west)* )?(?:of|from)
"""
IN_PLACE_OF = "instead of | in place of | rather than"
NOT_SO = "not | never"
LEADING_TO_NAME = "to | at | by | from | the"
DENIED_BEFORE = "at | by | from | near | of | the | in"
TITLE = "dame | sir | lord | lady | dr | prof | mr | mrs | ms"
DONE_BY = "by"
WITH_OTHERS = "of | with | for | against | after | by"
WHICH = "the"
LEGAL_FORM = """
Ltd | plc | Inc | Row | Capital | Group | Insights? | Bank | University | Institute | Foundation | Council | Agency
Association | Trust | Society | Holdings | Partners | Energy | Airlines | Motors | Systems
"""
KIND_OF_FIRM = """
association | company | firm | group | charity | retailer | developer | insurer | maker | investor | pollsters?
publisher | airline | builders? | broadcaster | brewer | bank | agency | club | union | trust | fund | operator
carrier | chain | brewery | shipyard | contractor | manufacturer | supplier | consortium | cooperative | studio | label
network | newspaper | supermarket | shipper | haulier | foundation
"""
COMPOUND_BODY = "trust | foundation | group | bank | council | society | company | association"
SEAT_OF = "Ministry | Department | Office | Bureau | Board | Bank | University | Council | Institute | House | Church"
NAMED_AFTER = """
prize | award | cup | medal | trophy | street | road | lane | avenue | square | school | college | academy | hospital
church | chapel | bridge | tower | stadium | arena | park | garden | museum | gallery | theatre | hall | hotel | inn
house | court | council | university | festival | orchestra | company | bank | club | trust | foundation | group
institute | castle | airport | station | lake | river | island | county | valley | hill | mountain | league | tour
open | championship | championships | act | bill | law | report | inquiry | commission | agency | party | fund | project
plan | deal | treaty | times | post | herald | sea | bay | ocean | gulf | coast | desert | forest | glacier
peninsula
"""
BEATEN = """
beat | beats | beating | defeat(?:s|ed|ing) | oust(?:s|ed|ing)? | unseat(?:s|ed|ing)? | outvoted | saw off | ahead of
edged out | (?:won|wins?|prevail)*\\b[^.;]{0,40}\\b(?:against|over)
"""
LOSES = "los(?:e|es|t|er|ing) | beaten | defeated | second | third | runner-up | rival | opponent | against"
OTHER_OFFICE = "(?:its|their|his|her) (?:_ ){1,3}(?:is|was|remains|will be)"
HOUSE = """
college | school | academy | university | hospital | infirmary | clinic | church | chapel | cathedral | abbey | theatre
opera | hall | house | museum | gallery | library | prison | court | station | airport | hotel | stadium | arena | park
choir | orchestra | band | council | club | society | festival
"""
ENSEMBLE = """
duo | trio | quartet | quintet | sextet | septet | octet | orchestra | choir | chorus | band | ensemble | singers
players | philharmonic | sinfonia
"""

# Quotations: what a word before the rest of it makes of it
CUT_CONDITION = "more than | less than | unless | except | if | until | as long as"
DEGREE = """
always | often | usually | sometimes | rarely | seldom | perfectly | completely | entirely | totally | absolutely
fully | utterly | wholly | quite | very | really | extremely | highly | deeply | truly | almost | nearly | mostly
"""
DENIES_REST = "never | not | hardly | barely | scarcely | no longer | anything but | far from | no"

# Places: where somebody is from, and where something is held
COMES_FROM = "(?:comes?|came|hails?|hailed|is|are|was|were) (?:_ )?from | native of"
TELLS_ORIGIN = """
native* | born | birth* | grew up | raised | home | hometown | hails? | hailed | origin* | based | headquarter* | made
makes | built | builds | brew* | produc* | grown | grows | caught | mined | quarried | manufactur* | found* | dug
"""
HELD = "held | takes? place | took place | taking place | staged | stages | hosted | hosts | run | runs"
LEGAL_NAME = "Ltd | Limited | plc | PLC | Inc | LLC | LLP | Corp"
PLACED = "at"
