"""German."""

from .knowledge import Knowledge, words

KNOWLEDGE = Knowledge(
    code="de",
    tagger="morphmodel_ger.pgz",
    abbreviations=words(
        "z.b d.h u.a bzw ca dr prof st nr bd hrsg abs art fa vgl evtl ggf inkl zzgl str tel mio mrd mind max min "
        "usw etc jan feb apr aug sept okt nov dez dipl ing h.c i.d.r o.ä s.o u.ä v.a z.t sog geb gest co"
    ),
    coordinators=words("und sowie aber doch sondern jedoch denn oder"),
    openers=words("nachdem während obwohl obgleich als bevor ehe seit seitdem indem wobei wohingegen wodurch woraufhin "
                  "wogegen sodass"),
    bound=words("weil da wenn falls sofern damit um ob wie sobald solange"),
    content=words("dass daß ob wie"),
    relative=words("der die das dem den dessen deren denen welcher welche welches welchem welchen wo"),
    says=words(
        "sagte sagt sagten sagen erklärte erklärt erklärten teilte teilten mitteilte mitteilt mitgeteilt betont "
        "betonte berichtete berichtet berichteten schrieb schreibt schrieben meinte meint behauptete behauptet "
        "behaupten kündigte ankündigte kündigt bestätigte bestätigt bestätigten bestritt räumte warf wirft nannte "
        "dementierte nennt fügte hieß heißt kritisierte kritisiert forderte fordert verwies begründete versicherte "
        "zitierte äußerte ergänzte entgegnete bezeichnete warnte warnt lobte vermutete rechnet erwartet gesagt erzählt"
    ),
    according=("laut", "zufolge", "nach angaben", "nach den worten", "nach aussage", "wie es heißt", "nach ansicht",
               "nach einschätzung", "nach informationen", "so der", "so die"),
    pronouns=words("er sie es ihm ihn ihr ihnen dies dieser diese dieses dieselbe er's man"),
    opinion=words(
        "leider offenbar wunderbar schön schönste großartig brutal brutaler skandalös unverantwortlich fatal "
        "natürlich selbstverständlich zweifellos hoffentlich bedauerlich erschreckend beeindruckend peinlich absurd "
        "lächerlich hervorragend fantastisch grandios traurig beschämend sollte sollten müsste müssten dürfte "
        "vernünftig unsinnig mutig feige richtig falsch gerecht ungerecht gut schlecht wichtig bitter symbolik "
        "realität gefühl eindruck"
    ),
    hypothetical=words("wäre wären hätte hätten könnte könnten würde würden"),
    comparison=words("mehr weniger größte größten größter kleinste erste ersten erster erstmals höher höchste höchsten "
                     "niedriger niedrigste länger älteste jüngste meisten beste besten stärker schneller zuvor doppelt "
                     "gestiegen gesunken stieg sank rekord als"),
    prediction=words("wird werden soll sollen künftig voraussichtlich plant planen will wollen erwartet prognose "
                     "rechnet"),
    cause=words("weil wegen aufgrund deshalb daher deswegen infolge dadurch führte denn folge grund ursache"),
    copulas=words("ist sind war waren bleibt blieb gilt galt heißt gehört gehörte gehören liegt leitet leitete wurde"),
    auxiliaries=words("hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden worden kann "
                      "können konnte konnten soll sollen sollte muss müssen musste will wollen wollte darf dürfen"),
    accusation=words("vorwurf vorwürfe verdacht anklage angeklagt verurteilt betrug bestechung korruption mord "
                     "totschlag missbrauch straftat ermittelt ermittelte festgenommen haft urteil gericht "
                     "staatsanwaltschaft verletzt verletzte getötet tote toten starb starben tödlich entlassen "
                     "entließ gekündigt verbot verboten klage strafe schuldig freigesprochen bestritt insolvenz"),
    roles=words("chef chefin leiter leiterin sprecher sprecherin präsident präsidentin minister ministerin direktor "
                "direktorin vorsitzende vorsitzender geschäftsführer geschäftsführerin bürgermeister "
                "bürgermeisterin trainer trainerin professor professorin wissenschaftler wissenschaftlerin"),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    prepositions=words("in an auf für mit bei nach von vor zu aus über unter durch gegen ohne um seit bis im am vom "
                       "zum zur beim ins ans"),
    boilerplate=("von ", "foto:", "fotos:", "bild:", "quelle:", "text:", "lesen sie auch", "mehr zum thema", "anzeige",
                 "newsletter", "stand:", "veröffentlicht", "aktualisiert", "©", "redaktion:", "video:"),
)  # fmt: skip
