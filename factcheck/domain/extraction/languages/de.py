"""German."""

from .knowledge import Knowledge, connectives, cues, referring, words
from .markers import markers

MARKERS = markers(
    saying=(
        "sagte sagten sagt sagen gesagt erklärte erklärten erklärt teilte teilten teilt mitteilte mitteilten "
        "mitteilt mitgeteilt betonte betont betonten berichtete berichteten berichtet berichten schrieb schrieben "
        "schreibt schreiben meinte meint meinen behauptete behauptet behaupteten behaupten kündigte kündigten "
        "kündigt ankündigte angekündigt bestätigte bestätigten bestätigt bestritt bestritten bestreitet räumte "
        "räumten eingeräumt warf warfen wirft vorgeworfen nannte nannten nennt dementierte dementierten "
        "dementiert heißt_es hieß_es kritisierte kritisierten kritisiert forderte forderten fordert gefordert "
        "verwies verweist begründete begründet versicherte versichert äußerte äußerten äußert ergänzte entgegnete "
        "bezeichnete bezeichnet warnte warnten warnt lobte lobt vermutete vermuten vermutet rechnet rechnete "
        "rechneten gerechnet erzählte erzählt erinnerte erinnert sprach sprachen spricht glaubt glaubte glauben "
        "schätzt schätzte schätzen versprach versprachen verspricht versprochen sagte_* zugesagt beklagte beklagt "
        "plädierte plädiert bat baten bittet beschuldigte beschuldigt schilderte befürchtet befürchtete fürchtet "
        "hält_*_für ließ_wissen weiß_niemand gab_an gab_sich hofft hoffte vorrechnet vorhergesagt zeigte_sich "
        "beantragte verlangte verlangt empfiehlt empfahl argumentiert argumentierte würdigte würdigt widersprach "
        "widerspricht rät riet kommentierte prognostiziert erwartet erwartete erwarten"
    ),
    source=(
        "laut zufolge nach_angaben nach_*_angaben nach_ihren_angaben nach_seinen_angaben auskunft "
        "nach_einschätzung nach_*_einschätzung nach_*_schätzung schätzungen nach_einer_erhebung nach_ansicht "
        "nach_informationen den_worten nach_überzeugung nach_meinung nach_erkenntnissen nach_aussage* "
        "nach_darstellung ermittlungen_zufolge einer_umfrage_* so_der so_die so_das so_die_autorinnen "
        "wie_*_mitteilte wie_*_sagte wie_das_* angeblich wonach demnach"
    ),
    reported=(
        "sei seien habe werde könne müsse wolle solle dürfe gebe gehe komme stehe liege bleibe lasse nehme mache "
        "schließe sehe halte führe bringe wisse brauche lägen gäbe kämen würden hätten wären hätte"
    ),
    first_person="ich wir mir mich uns unser* mein* sie_haben",
    cause=(
        "weil wegen aufgrund auf_grund deshalb daher deswegen darum infolge infolgedessen dadurch denn grund "
        "gründe ursache ursachen verursacht verursachte angesichts dank geschuldet zurückzuführen begründete_* "
        "begründet_* begründete_den begründete_die begründet_den da_die da_der da_das da_es da_sie da_er beruht "
        "beruhte ausgelöst auslöste erklären erklärt_sich indem bewirkt bewirkte schuld eine_rolle große_rolle "
        "größere_rolle mangels um_*_zu um schützt hemmt erschwert hindert erklärung möglicherweise_habe "
        "brandstiftung geht_*_auf ging_*_auf zu_teuer"
    ),
    purpose="um_* damit zwecks zu",
    more=(
        "mehr weniger höher niedriger länger kürzer größer kleiner älter jünger besser schlechter stärker "
        "schwächer schneller langsamer früher später teurer billiger häufiger seltener höhere höheren niedrigere "
        "niedrigeren längere längeren größere größeren doppelt halb_so dreimal_so viermal_so zweimal_so ebenso "
        "dagegen wiederum so_viele_wie so_niedrig so_hoch so_oft so_billig so_viel so_wenig fünfmal"
    ),
    most=(
        "größte größten größter größtes kleinste kleinsten erste ersten erster erstes erstmals höchste höchsten "
        "höchster niedrigste niedrigsten längste längsten älteste ältesten jüngste jüngsten meiste meisten beste "
        "besten schlechteste stärkste stärksten schwerste schwersten schlimmste schlimmsten teuerste teuersten "
        "am_*sten häufigste häufigsten wichtigste wichtigsten zum_ersten_mal einzige einzigen rekord rekord* "
        "tabellenführer spitzenreiter"
    ),
    trend=(
        "gestiegen stieg stiegen steigt steigen gesunken sank sanken sinkt sinken gefallen fiel fielen fällt "
        "wuchs wuchsen wächst gewachsen geschrumpft schrumpfte zugenommen nahm_zu nimmt_zu abgenommen verdoppelt "
        "verdoppelte verdreifacht verdreifachte halbiert halbierte zurückgegangen zurückging ging_*_*_zurück "
        "legt_zu legte_zu zugelegt verlor verliert verloren kletterte klettert rutschte abrutschte abgerutscht "
        "bricht brach einbrach eingebrochen erhöht erhöhte erhöhen senkte senkt gesenkt verringert verteuert "
        "verschlechtert verbessert eingebüßt einbüßte profitiert profitierten zurückgezogen umsatzminus wachstum "
        "anstieg rückgang zuwachs minus plus verließ"
    ),
    level=(
        "als_beim als_im als_noch als_die als_der als_ihre als_vor als_geplant gegenüber verglichen im_vergleich "
        "vergleichsgruppe vorjahr vorjahres vorjahreszeitraum wie_nie wie_seit nicht_mehr nach_einem_gewinn "
        "nach_einem_verlust im_jahr_davor zuvor davor statt_eines seit_der_*"
    ),
    future="wird werden würde würden künftig voraussichtlich demnächst bald",
    plan=(
        "soll sollen will wollen plant planen geplant beabsichtigt vorgesehen beschlossen angekündigt kündigt "
        "kündigte wolle sollte wollten möchte möchten"
    ),
    possible=(
        "dürfte dürften könnte könnten droht drohen drohe prognose prognosen rechnet rechnete rechnen gerechnet "
        "erwartet erwarten vermutlich voraussichtlich vorhergesagt hofft hoffen in_aussicht sollte_sich bewahren"
    ),
    announced=(
        "versprach versprochen zugesagt sagt_*_zu sagten_*_zu ankündigte angekündigt kündigt_*_an beginnt "
        "beginnen findet_* tritt_* vor_dem_aus revision zum_jahresende baubeginn in_kraft ausgestrahlt gesendet "
        "verhandelt streicht schließt aufgibt steigt_zum"
    ),
    coming="nächste* kommende* ab_* bis_* morgen übermorgen künftig* danach",
    being=(
        "ist sind war waren sei seien bleibt blieb gilt gelten galt* heißt hieß wurde_*er nennt_sich zählt* "
        "bilde*"
    ),
    having=(
        "hat haben hatte* gehört* besitz* besaß* umfass* besteh* bestand* liegt liegen lag stammt* leite* führt "
        "geleitet lebt leben wohnt* wohnen arbeite* verheiratet beteiligt angehör* vorliegt vorliegen hinterlässt "
        "hinterließ betreib* vertritt vertret* enthält enthalten forscht sitzt dabei steht"
    ),
    kin=(
        "vater mutter sohn söhne tochter töchter bruder schwester frau mann ehemann ehefrau witwe witwer enkel* "
        "kinder* nachbar* kolleg* jährig* *-jährige* kandidat*"
    ),
    harm=(
        "tot* töte* starb* sterb* gestorben verletz* leiche* opfer brand feuer unfall unglück explo* absturz "
        "vermiss* entlass* entließ streich* stellenabbau kündigung* insolven* schließ* hirnschäden erkrank* "
        "evakuier* getötet* abbau* arbeitsplätze"
    ),
    accusation=(
        "vorwurf vorwürfe vorwerf* warf* wirft verdacht* verdächtig* anklag* angeklagt* betrug* betrüg* bestech* "
        "korrupt* mord* totschlag missbrauch* straftat* ermittel* festgenommen* haft untersuchungshaft täter* "
        "beschuldig* gefälscht* fälsch* diebstahl* gestohlen stahl* erbeutet* einbrech* einbruch brandstiftung "
        "wortbruch lüg* verstoß* rechtswidrig* haltlos"
    ),
    law=(
        "gericht* urteil* verurteil* staatsanwalt* freigesprochen freispruch haftstrafe freiheitsstrafe "
        "bewährung* klage* gesetz* verbot* verboten strafe* strafbar schuldig revision jahre_haft recht widerspr* "
        "kündigungsrecht bußgeld* verordnung vertrag* prozess richter*"
    ),
    money=(
        "euro mio* mrd* million* milliarde* dollar franken kosten koste* gewinn verlust umsatz erlös* preis* "
        "steuer* haushalt* kredit* bürgschaft* investier* aktie* schaden gehalt lohn löhne gebühr* zusch*"
    ),
    decision=(
        "beschl* beschloss* stimm* abgestimmt abstimmung votum rat stadtrat* genehmig* verabschied* gewählt wahl "
        "rücktritt trat_* zurück ernannt unterzeichn* einigt* waffenruhe abkommen"
    ),
    finding=(
        "studie* ergab* zeigt* forsch* wissenschaftler* untersuchung auswert* messung* gemessen daten teilnehmer* "
        "wirksam* sieg* gewann* gewonnen niederlage tor* treffer verlor rekord* unentschieden"
    ),
    denial=(
        "bestritt* bestreit* dementier* zurückgewiesen wies_* zurück weist_* nicht kein* nie ausgeschlossen "
        "unschuldig"
    ),
    colour=(
        "manche einige trank weint* lacht* schwarz bis_heute übrigens gern* immer kaffee wetter sonne regen lieb* "
        "stand* saß*"
    ),
)  # fmt: skip

REFERRING = referring(
    he="er ihm ihn",
    she="sie",
    it="es",
    they="ihnen",
    i="ich mir mich",
    we="wir uns",
    his="sein seine seinen seinem seiner seines",
    her="ihr ihre ihren ihrem ihrer ihres",
    my="mein meine meinen meinem meiner meines",
    our="unser unsere unseren unserem unserer unseres",
    this="dies dieser diese dieses diesem diesen das die der den dem",
    there="dort hier",
    thereby="da dabei damit dafür daran darin darauf daraus dazu darüber dahinter dagegen danach davor",
    one="eine einer eines einen keiner keine beide beiden davon derselben",
)  # fmt: skip

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
    cues=cues(
        before=("laut", "nach angaben", "nach aussage", "nach aussagen", "nach ansicht", "nach einschätzung",
                "nach darstellung", "nach auskunft", "nach informationen", "nach meinung", "nach überzeugung",
                "nach den worten"),
        behind=("zufolge",),
        between=("so",),
    ),
    pronouns=words("er sie es ihm ihn ihr ihnen dies dieser diese dieses dieselbe er's man"),
    opinion=words(
        "leider offenbar wunderbar schön schönste großartig brutal brutaler skandalös unverantwortlich fatal "
        "natürlich selbstverständlich zweifellos hoffentlich bedauerlich erschreckend beeindruckend peinlich absurd "
        "lächerlich hervorragend fantastisch grandios traurig beschämend sollte sollten müsste müssten dürfte "
        "vernünftig unsinnig mutig feige richtig falsch gerecht ungerecht gut schlecht wichtig bitter symbolik "
        "realität gefühl eindruck"
    ),
    hypothetical=words("wäre wären hätte hätten könnte könnten würde würden"),
    auxiliaries=words("hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden worden kann "
                      "können konnte konnten soll sollen sollte muss müssen musste will wollen wollte darf dürfen"),
    roles=words("chef chefin leiter leiterin sprecher sprecherin präsident präsidentin minister ministerin direktor "
                "direktorin vorsitzende vorsitzender geschäftsführer geschäftsführerin bürgermeister "
                "bürgermeisterin trainer trainerin professor professorin wissenschaftler wissenschaftlerin"),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    prepositions=words("in an auf für mit bei nach von vor zu aus über unter durch gegen ohne um seit bis im am vom "
                       "zum zur beim ins ans"),
    boilerplate=("von ", "foto:", "fotos:", "bild:", "quelle:", "text:", "lesen sie auch", "mehr zum thema", "anzeige",
                 "newsletter", "stand:", "veröffentlicht", "aktualisiert", "©", "redaktion:", "video:",
                 "das gespräch führte", "interview:", "protokoll:"),
    stamps=("stand:", "stand vom", "veröffentlicht", "aktualisiert", "zuletzt aktualisiert", "erschienen am"),
    pointers=("lesen sie auch", "lesen sie mehr", "lesen sie dazu", "mehr zum thema", "mehr dazu"),
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
    joining=words("als nachdem bevor ehe seit während bis weil wie"),
    being=words("bin bleiben bleibt blieb ist sei seien sind war waren wird wäre"),
    markers=MARKERS,
    referring=REFERRING,
    measured=frozenset(
        stem + ending
        for stem in ("kleinst", "größt", "ältest", "jüngst", "längst", "kürzest", "höchst", "niedrigst", "schnellst")
        for ending in ("e", "en", "er", "es", "em")
    ),
    impersonal=words("gibt gab gebe gäbe geben heißt hieß regnet regnete schneit schneite"),
    of_things=words(
        "eröffnet eröffnete eröffneten gebaut errichtet erbaut gegründet gegründete veröffentlicht gesperrt "
        "geschlossen abgerissen saniert renoviert modernisiert verschoben abgesagt produziert hergestellt "
        "entwickelt vermietet gedruckt finanziert installiert repariert aufgebrochen verabschiedet beschlossen "
        "eingeführt ausgestrahlt übersetzt gedreht uraufgeführt ratifiziert unterzeichnet umgesetzt erweitert "
        "stillgelegt gelöscht ausgeschrieben genehmigt komponiert"
    ),
    passive=words("wird werden wurde wurden worden ist sind war waren sei seien wäre wären werde würde würden"),
)  # fmt: skip
