"""German."""

from .knowledge import Knowledge, connectives, words

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
        "angekündigt ankündigte antwortet antwortete appellierte argumentiert begründet begründete behaupten "
        "behauptet behauptete beklagte berichten berichtet berichtete berichteten bestreitet bestritt bestritten "
        "bestätigt bestätigte bestätigten beteuerte betont betonte betonten bezeichnet bezeichnete dementierte "
        "entgegnete ergänzt ergänzte erinnert erinnerte erklären erklärt erklärte erklärten erwartet erzählt erzählte "
        "fand findet fordert forderte forderten fügt fügte gab gesagt gestand gesteht gibt glaubt heißt hieß hofft "
        "kritisiert kritisierte kritisierten kündigt kündigte kündigten lobte mahnte meint meinte meinten mitgeteilt "
        "mitteilt mitteilte nannte nannten nennt rechnet rechtfertigte resümiert resümierte rief räumt räumte sagen "
        "sagt sagte sagten schilderte schreibt schrieb schrieben schätzt schätzte sieht sprach spricht stellte teilt "
        "teilte teilten verkündete vermutet vermutete versichert versicherte versprach verspricht verteidigte "
        "verweist verwies vorwarf warf warnt warnte warnten weiß wirft wusste zitierte äußerte"
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
    connectives=connectives(
        content="dass daß ob",
        cause="weil da zumal",
        time="als nachdem bevor ehe seit seitdem sobald solange bis",
        contrast="während obwohl obgleich wohingegen",
        condition="wenn falls sofern",
        purpose="damit um indem ohne statt anstatt",
        manner="wie wobei wodurch womit woraufhin sodass",
        addition="und sowie",
        choice="oder",
        but="aber doch sondern jedoch allerdings",
        reason="denn",
        then="dann",
    ),
    according_words=words("angaben ansicht aussage einschätzung informationen laut zufolge"),
    first_person=words("ich mein meine meinem meinen meiner mich mir uns unser unsere unserer wir"),
    second_person=words("dein dir du euch ihnen ihr sie"),
    modals=words("darf dürfen dürfte dürften hätte hätten kann können könnte könnten muss möge müssen müsste müssten "
                 "soll sollen sollte sollten wäre wären würde würden"),
    being=words("bin bleiben bleibt blieb ist sei seien sind war waren wird wäre"),
)  # fmt: skip
