"""English."""

from .knowledge import Knowledge, connectives, words

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
    content=words("that whether how"),
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
    according=("according to", "in the words of", "as reported by"),
    pronouns=words("he she it they him her them his its their this that these those"),
    opinion=words(
        "beautiful loveliest lovely shameful shocking sadly unfortunately clearly obviously arguably brutal "
        "wonderful terrible disgraceful outrageous brilliant magnificent should ought must best worst better "
        "important good bad wrong right surely hopefully admirable foolish wise seems feels impressive"
    ),
    hypothetical=words("would could might"),
    comparison=words("more less fewer largest smallest biggest first highest lowest longest oldest youngest most "
                     "least higher lower faster slower than rose fell increased decreased record twice doubled up "
                     "down"),
    prediction=words("will shall plans expects expected forecast due planned"),
    cause=words("because due owing caused led result reason following over"),
    copulas=words("is are was were remains became belongs owns owned heads runs leads"),
    auxiliaries=words("is are was were be been being has have had do does did will would can could may might shall "
                      "should must"),
    accusation=words("accused accusation alleged charge charged convicted guilty fraud bribery corruption murder "
                     "manslaughter abuse crime arrested jailed sentence sentenced court prosecutor prosecutors "
                     "injured killed died dead death deaths dismissed fired sacked laid ban banned lawsuit sued "
                     "denied denies verdict fine fined insolvent bankruptcy layoffs"),
    roles=words("chief head director president minister mayor chair chairman chairwoman spokesman spokeswoman "
                "spokesperson manager executive founder owner professor coach captain leader secretary officer"),
    articles=words("the a an"),
    prepositions=words("in on at for with by from of to into over under about after before since until through "
                       "against between among during without within"),
    boilerplate=("by ", "photo:", "photograph:", "image:", "source:", "read more", "related:", "advertisement",
                 "newsletter", "published", "updated", "©", "subscribe", "sign up", "editing by", "reporting by",
                 "video:", "credit:"),
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
    being=words("'s are aren't be became become been is isn't it's remains seems that's there's was wasn't were"),
)  # fmt: skip
