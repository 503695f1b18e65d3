"""English."""

from .knowledge import Knowledge, connectives, cues, referring, words
from .markers import markers

MARKERS = markers(
    saying=(
        "said say says saying told tells tell announced announces announce confirmed confirms denied denies deny "
        "claimed claims claiming stated adds added wrote writes reported reports insisted insists argued argues "
        "argue warned warns warn explained explains acknowledged admitted admits alleged alleges alleging accused "
        "accuses noted notes suggested suggests declared declares replied recalled recalls testified estimated "
        "estimates estimate promised promises conceded revealed reveals described describes called_it calls_it "
        "called_the calls_the thinks believes believe believed fears fear hopes hope expects expect asked asks "
        "urged urges welcomed welcomes praised praises criticised criticized dismissed dismisses blames blamed "
        "puts_it calls remembered joked predicts predicted proposed proposes demanded demands questioned pleaded "
        "understood agreed vowed maintained contends suspects shows show showed finds found_that rejected rejects"
    ),
    source=(
        "according_to figures_show records_show data_show says_who estimated_at by_its_own_estimate in_*_view "
        "in_*_words is_said_to are_said_to understood_to reported_to reportedly allegedly so-called police_say "
        "police_said officials_said official_said study_found trial_finds study_finds report_says told_reporters"
    ),
    reported="had would was were has that whether",
    first_person="i we me us my our i’* i'* we’* we'* you your",
    cause=(
        "because due_to owing_to caused causes causing led_to leads_to result_of reason reasons blames blamed "
        "thanks_to as_a_result therefore attributed stems_from prompted triggered drove driven_by in_response_to "
        "so_that was_meant after_*_failed cause cited cites citing"
    ),
    purpose="to in_order_to so_that for",
    more=(
        "more less fewer higher lower longer shorter larger smaller bigger older younger better worse faster "
        "slower stronger weaker cheaper further earlier twice half three_times four_times times_as times_the "
        "as_many as_much rather_than nearly_half almost_half"
    ),
    most=(
        "largest smallest biggest first highest lowest longest oldest youngest most least best worst strongest "
        "deadliest cheapest tallest second-* third-* only busiest record *iest"
    ),
    trend=(
        "rose rise rises risen rising fell fall falls fallen falling increased increase increases decreased "
        "decrease grew grow grown shrank declined declines dropped climbed doubled tripled halved slumped slid "
        "jumped surged gained lost up down coming_down slipped raised cut_*_by cuts_*_by higher lower narrowed "
        "widened slowed wound_down reached expanded lift hire hired_more"
    ),
    level=(
        "than compared_with compared_to a_year_earlier previously year_on_year to_date any_of the_output replaces "
        "last_year last_autumn nationally since_* in_the_league in_the_region of_the_season from_*_to record"
    ),
    future="will shall would won’t won't ’ll 'll going_to",
    plan=(
        "plan plans planned planning intends intend aims expected is_to are_to was_to were_to due_to_* set_to "
        "scheduled to_be_* slated to_cut to_close to_shut to_invest to_open to_build hopes_to hope_to wants_to"
    ),
    possible=(
        "could may might likely forecast forecasts predicted predicts expect expects project projected fear fears "
        "risk threatens threatened unless if_* at_full_capacity would"
    ),
    announced=(
        "promised promises pledged pledges vowed announced announces begins begin starts opens scheduled reports "
        "is_published takes_place meeting_is ends closes close"
    ),
    coming="next by_* tomorrow coming upcoming later_this on_monday until",
    being="is are was were be been being remain* becam* becom* am ’s 's",
    having=(
        "has have had own* belong* hold* head* run* lead* led includ* compris* consist* contain* represent* "
        "employ* live* lie* stand* locat* based sit* make_up work* serve* overlook* survived member* cover*"
    ),
    kin=(
        "father mother son daughter brother sister wife husband widow* partner neighbour* neighbor* colleague* "
        "friend* owner* founder* *year-old former retired spokes* chief chair* director* minister mayor leader "
        "attorney lawyer officer"
    ),
    harm=(
        "kill* died dead death* dies injur* fatal* victim* fire crash* explo* evacuat* missing layoff* laid_off "
        "lay_off job* redundan* clos* bankrupt* insolven* shut* burn* deadl* sack* fired struck hurt drown* "
        "flood* attack*"
    ),
    accusation=(
        "accus* alleg* charg* convict* guilty fraud* brib* corrupt* murder* manslaughter abuse* crime* arrest* "
        "theft* thief stole* steal* robb* burglar* suspect* breach* illegal* lie* lied forg* broke_in offence* "
        "offense* plot*"
    ),
    law=(
        "court* judge* jury sentenc* jail* prison* prosecut* lawsuit sued sue* ban bann* law legal* verdict fine "
        "fined plea pleaded hearing trial bail bond licen* right* agreement treaty act permit* regulat* entitle*"
    ),
    money=(
        "million billion bn £* $* €* pound* dollar* euro* revenue profit* loss* cost* price* tax* pay paid fund* "
        "fee* budget deficit share* stock worth salary invest* contribut* donat* debt* refund* savings"
    ),
    decision=(
        "vot* approv* resolution elect* council ballot* pass* resign* appoint* sign* ceasefire agree* decid* "
        "decision reject* reinstat* suspend*"
    ),
    finding=(
        "study studies trial found shows researchers scientists measure* results patients effect* evidence beat "
        "won win* goal* score* defeat* draw record"
    ),
    denial="den* not never no refut* reject* dismiss* innocent n’t n't without neither",
    colour=(
        "some coffee smil* laugh* wept cried stood always often favourite love* tea dog weather rain quiet* old "
        "small"
    ),
)  # fmt: skip

REFERRING = referring(
    he="he him himself",
    she="she herself",
    it="it itself",
    they="they them themselves",
    i="i me",
    we="we us",
    you="you",
    his="his",
    her="her",
    its="its",
    their="their",
    my="my",
    our="our",
    this="this that these those",
    there="there here",
    thereby="thereby thereafter",
    one="one some most none both each all neither another others",
)  # fmt: skip

KNOWLEDGE = Knowledge(
    code="en",
    tagger="morphmodel_en.pgz",
    abbreviations=words(
        "mr mrs ms dr prof st jr sr vs etc e.g i.e inc ltd corp co no vol fig gen gov sen rep lt col sgt capt rev hon "
        "jan feb mar apr jun jul aug sept oct nov dec u.s u.k a.m p.m approx dept est"
    ),
    coordinators=words("and but or nor yet so"),
    openers=words("after while although though before when since whereas until once as"),
    bound=words("because if unless lest whether"),
    relative=words("which who whom whose where"),
    says=words(
        "accused acknowledged acknowledges added adds admits admitted agreed agrees alleged alleges announce "
        "announced announces argue argued argues asked asks believe believes blamed called calls cited claim claimed "
        "claims complained complains conceded concedes concluded concludes confirmed confirms countered criticised "
        "criticized declared denied denies deny described describes estimate estimated estimates expect expects "
        "explained explains find finds found heard hopes insisted insists joked laughed learned noted notes observed "
        "pledged pointed praised predicted predicts promised promises recalled recalls remembered remembers replied "
        "report reported reports responded revealed reveals said say saying says show showed shows stated states "
        "suggested suggests tell tells testified think thinks thought told urged vowed warn warned warns write writes "
        "wrote"
    ),
    cues=cues(
        before=("according to", "in the words of", "reported by", "announced by", "confirmed by"),
        behind=("put it", "puts it"),
        between=("as reported by",),
    ),
    pronouns=words("he she it they him her them his its their this that these those"),
    opinion=words(
        "beautiful loveliest lovely shameful shocking sadly unfortunately clearly obviously arguably brutal "
        "wonderful terrible disgraceful outrageous brilliant magnificent should ought must best worst better "
        "important good bad wrong right surely hopefully admirable foolish wise seems feels impressive"
    ),
    hypothetical=words("would could might"),
    auxiliaries=words("is are was were be been being has have had do does did will would can could may might shall "
                      "should must"),
    roles=words("chief head director president minister mayor chair chairman chairwoman spokesman spokeswoman "
                "spokesperson manager executive founder owner professor coach captain leader secretary officer"),
    articles=words("the a an"),
    prepositions=words("in on at for with by from of to into over under about after before since until through "
                       "against between among during without within"),
    boilerplate=("by ", "photo:", "photograph:", "image:", "source:", "read more", "related:", "advertisement",
                 "newsletter", "published", "updated", "©", "subscribe", "sign up", "editing by", "reporting by",
                 "video:", "credit:", "interview by", "words by", "interview:"),
    stamps=("published", "posted", "updated", "last updated", "first published", "last modified"),
    pointers=("related:", "read more", "read also", "see also", "more on this"),
    connectives=connectives(
        content="that whether",
        cause="because",
        time="when after before until since once as whenever",
        condition="if unless",
        contrast="while although though whereas even",
        purpose="to",
        manner="how than like",
        addition="and",
        choice="or nor",
        but="but yet",
        reason="so",
        then="then",
    ),
    according_words=words("according"),
    first_person=words("i me mine my myself our us we"),
    second_person=words("you your yours yourself"),
    modals=words("can can't cannot could couldn't may might must ought should shouldn't would wouldn't"),
    joining=words("after before until since as than while when because"),
    being=words("'s are aren't be became become been is isn't it's remains seems that's there's was wasn't were"),
    markers=MARKERS,
    referring=REFERRING,
    measured=words("smallest largest biggest oldest youngest newest longest shortest tallest highest lowest fastest"),
    impersonal=words("seems seemed appears appeared rained rains snowed snows"),
    of_things=words(
        "opened built founded published constructed erected demolished renovated manufactured produced postponed "
        "cancelled canceled abolished repealed ratified translated printed repaired rebuilt written composed "
        "inaugurated introduced adopted approved revoked closed amended enacted installed"
    ),
    passive=words("is are was were be been being ’s 's"),
)  # fmt: skip
