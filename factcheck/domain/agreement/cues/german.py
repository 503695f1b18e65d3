"""German cues, by classes."""

# Of another time, as an estimate, or in part
EARLIER = "begann* mit | anfangs | ursprünglich | vorjahr* | jahr davor | jahr zuvor | zuvor | gewesen"
COMPARED_WITH = "nach | gegenüber | verglichen mit"
THAN = "als | gegenüber | verglichen mit"
YEAR_BEFORE = "vorjahr* | jahr davor | jahr zuvor | zuvor"
ROUGHLY = "rund | etwa | knapp | gut | noch | über | fast | zuvor | nur"
INSTEAD = "statt | statt bisher | statt bislang | anstelle von | früher"
ESTIMATED = "veranschlagten? | geplanten? | erwarteten?"
PART = """
davon | darunter | weitere[rn]? | allein
bei de[rnm] _ (?:(?:sind|waren) es|liegt|lag|betr[äu]g*)
"""
MOST_OF = "mehrheit | großteil | die meisten | der meisten"
FEWEST_OF = "minderheit | die wenigsten"
OF_MANY = (
    "seit (?:19|20)\\d\\d | (?:größte|höchste|kleinste|niedrigste)(?: _){0,2} (?:betrug|beträgt|war|ist|lag|liegt)"
)
OF_THEM = "davon | darunter | von ihnen"
EVERYWHERE = "weltweit | bundesweit | landesweit | konzernweit | europaweit | in ganz _"
IN_A_ROW = "in folge | hintereinander | nacheinander | am stück | in serie | mal"
EVERY_SO_OFTEN = "alle | jede"
EACH = "im | pro | je"
YEAR_OR_MONTH = "jahr | monat"
ANY_FIGURE = "zahl* | anzahl | wert* | summe* | menge* | quote* | anteil* | jahr* | zeit* | mehr | fast"
HAS = "hat | haben | hatte | zählt | umfasst | besitzt | verfügt"
FOR_EACH = "pro (?!stunde|tag|woche|monat|jahr)_ | (?:auf|für) (?:je|jede[nrs]?)_? | je (?=\\d)"
AVERAGE = "durchschnitt* | im schnitt\\b | im mittel\\b | mittlere*"
FIRST_TOLD = """
(?:zunächst|anfangs|ursprünglich) (?:war|waren|hatten?|sprach*|ging)(?: _){0,4}
(?:zunächst|anfangs) von
"""
ROOM_FOR = "platz für | ausgelegt (?:für|auf) | gebaut für | zugelassen für | kapazität von | gedacht für | reicht für"
HOLDS = "platz | plätze | fass(?:t|en|te) | ausgelegt | kapazität* | raum | zugelassen | sitz* | betten*"
FROM_THEN = "nach | vor | später | zuvor | danach | darauf"
LASTS = "dauer* | währt* | braucht* | gedauert"

# What was before, and by how much it changed
FROM_THAT = "von | nach | gegenüber | statt | vorjahr* | vor einem jahr | vor _ jahren | jahre? zuvor | jahre? davor"
ONCE = "zuvor | davor | bisher | bislang | früher | ehemals | einst | ursprünglich"
BEHIND_EARLIER = "im vorjahr | im jahr (?:zuvor|davor) | zuvor | davor | früher | ein jahr (?:zuvor|davor|früher)"
GAINED = "gewann* | gewinn*(?= .*hinzu) | hinzugew* | hinzu | dazu | zuleg* | zugelegt | aufstock*"
LOST = "verlor* | verlier* | einbüß* | eingebüßt | büß* | gekürzt | einspar* | eingespart | spart | spar(?:te|en|ten)"
BY = "um"
MORE = "mehr | weniger | teurer | billiger | höher | niedriger"

# Two sides of a question
AGAINST = "gegen | dagegen | lehn* | ablehn*"
AGAINST_IT = r"""
dagegen | (?:sprach*|sprech*|spricht|plädier*|votier*|ist|sind|war|waren)(?: _){0,4} gegen
stimm* gegen | gegen _ gestimmt | lehn*\b.{0,60}\bab | ablehn* | abgelehnt
"""
FOR = "für | dafür | befürwort*"
FOR_IT = r"""
dafür | (?:sprach*|sprech*|spricht|plädier*|votier*|ist|sind|war|waren)(?: _){0,4} für
stimm*\b.{0,40}\bzu | zustimm* | zugestimmt | stimm* für | befürwort*
"""

# Who did what to whom
WHERE_OR_WHEN = "in | im | am | an | ans | bei | beim | nach | seit | um | vor | auf | ab | aus | während | bis"
POSSESSIVE = "seine?[nmrs]? | ihre?[nmrs]? | dessen | deren"
KIN = """
Bruder | Schwester | Vater | Mutter | Sohn | Tochter | Frau | Mann | Onkel | Tante | Neffe | Nichte
Chefin? | Rivalin? | Nachbarin?
"""
TO = "an"
ARTICLE = "den | die | das | der | dem"
ANY_ARTICLE = "die | der | das | eine?r?"
PASSIVE = "wurden? | wird | werden | worden | von | durch"
RIVAL = "Konkurren* | Nachbar*"

# What takes a statement back
NOT = "nicht(?! (?:nur|zuletzt|einmal|mehr als|weniger als|länger als)) | nie(?:mals)? | keineswegs"
NOT_UNTIL = "nicht vor"
NONE = "kein* | ohne | un(?!ter)_t | fehl*"
UNREAL = r"hätten? | wären? | falls | sofern | verzicht* | vermied* | (?:beinahe|fast)(?! (?:_ )?\d)"
LOST_OUT = """
ging leer aus | unterlag* | zog den kürzeren
verlor* (?:den|die|das) (?:auftrag|zuschlag|wahl|prozess|lizenz|verfahren)
schied aus | nur (?:zweite*|dritte*)
"""
SPEAKING = """
sag* | erklär* | kündig* | kritisier* | warn* | forder* | lob* | bestätig* | nannt* | nenn* | bezeichn*
räum* | bestritt*
schlug* | schlag* | begrüß* | beziffer* | verlang* | versprach* | droh*
"""
REFUSED = "weiger* | verweiger* | versäum* | scheitert* (?:_ ){0,3}(?:daran|damit)"
WISHED = """
erwäg* | (?:prüf*|berät|beriet*|berate*|diskutier*|debattier*|entscheide*) (?:_ ){0,4}ob | forder*
gefordert | verlang*
droh* | drängt* | schlug _ vor | vorgeschlagen
"""
FORESEEN = """
soll(?:en|te|ten)? | woll(?:en|te|ten) | geplant | vorgesehen | erwartet | rechnet
"""
AHEAD = """
soll(?:en|te|ten)? | will | woll(?:en|te|ten) | wird | werden | würde | plan* | geplant | vorgesehen | erwart* | rechne*
prognos* | künftig* | ab
"""
RUMOUR = "gerücht* | falschmeldung* | angeblich* | vermeintlich* | haltlos* | frei erfunden | behaupt*"
OPEN = r"""
unklar | ungeklärt | ungewiss | unbekannt | offen | verschwieg* | verschweig*
noch nicht (?:fest*|bekannt*|entschieden|beziffert|geklärt|genannt|beschlossen) | steht nicht fest | keine angaben?
wollten? _ nicht (?:sagen|nennen)
(?:nennt|nannten?|nennen|verr[äa]t|verriet*|sagten?|teilten?) (?:_ ){0,3}nicht
(?:äußer|ausser|erklär)* (?:_ ){0,4}nicht | nicht (?:_ )?(?:äußern|beziffern)
(?:wer|wann|wo|woher|wie|warum|ob)\b[^.;]{0,60}\b(?:geprüft|ermittelt|untersucht)
ohne (?:_ ){1,4}zu (?:nennen|sagen|verraten|beziffern)
(?:wer|wann|wo|was)\b[^.;]{0,80}\b(?:will|soll|wird)\b[^.;]{0,50}\berst [^.;]{0,40}\b(?:bekannt|entsch|mitteil|nenn)*
(?:veröffentlich|erfass|erheb)* (?:_ ){0,3}nicht(?! nur) | soll sich (?:_ ){0,6}(?:zeigen|herausstellen|erweisen)
(?:angaben|zahlen|ergebnisse|auskunft)\b[^.;]{0,50}\b(?:will|soll|wird|werden|folgen)\b[^.;]{0,40}\b(?:erst|später|frühjahr|sommer|herbst|winter|nächste)*
noch kein* (?:_ ){0,2}(?:name|termin|datum|zahl|summe)*\b[^.;]{0,40}\b(?:fest|genannt|bekannt)
"""
BESIDE = "vor | nach | bis | außerhalb(?: von)? | nahe | unweit(?: von)? | (?:kilometer|km|meilen) von"
ABOUT = "zum | zur | über | von | vom | zu | für | wegen | des | der"
FORMER = "früher(?!en? ) | ehemals | vormals | einst(?:mals)? | nicht mehr | bevor (?:er|sie|es)"

# Whose the office is, and where
SUCCEEDED = "nachfolge(?:rin|r)? (?:von|des|der) | folgt?e? (?:auf|dem|der) | beerbte? | statt | löse?t?e?"
LAST_TIME = "(?:de[rnms]|die|das) (?:letzte|vorige|vorherige|vergangene)[nrs]? (?-i:[A-ZÄÖÜ])_ | zuvor | zuletzt"
HOME = "sitz | hauptsitz | ansässig | stammt* | kommt aus | heimat* | zuhause | wohnort | herkunft"
TOWARDS = "nach | zum | zur"
AWAY = "von | aus | vom"
REACHES = "erreich(?:t|te|ten|en) | betr(?:at|itt|eten)"
REACHES_BEHIND = "erreich(?:t|en) | an | ein | angekommen | angelangt | eingetroffen | gelandet"
LEAVES = "verl(?:ieß|iess|ässt|asse)*"
LEAVES_BEHIND = "verlassen | ab | los | abgefahren | abgereist | abgeflogen | aufgebrochen"
ONCE_IN_OFFICE = "ehemalige* | frühere* | einstige* | vormalige* | ex-* | designierte*"
NEW_IN_OFFICE = "neue[nrs]? | nachfolge* | künftige[nrs]?"
GOING = "in den ruhestand | in rente | scheidet(?: _){0,3} aus | (?:tritt|hört)(?: _){0,4} (?:ab|auf) | scheidende[nr]?"
GONE = """
verlassen | verließ | zurückgetreten | tr(?:at|itt)(?: _){0,5} zurück | ausgeschieden | sch(?:ied|eidet)(?: _){0,5} aus
abgelöst | entlassen | abberufen | abgesetzt | nicht mehr
"""
IN_OFFICE = "ist | sind | leitet | führt | heißt"
TURNED_DOWN = """
verw[ao]rf* | abgelehnt* | ablehn* | lehnt* | ausgeschieden | entschied* sich gegen | verzichte* auf
"""
NOWHERE = "nicht | kein* | keineswegs"
GOT_FROM = "(?:stamm*|komm*|kam|kamen|bezog*|bezieh*|bestell*|kauft*|liefer*|gelieferte*)(?: _){0,2} von"
BEHIND_OTHERS = "mit | für | gegen | nach | aus | ohne | neben"

# Days: what is told of them
BIRTH = "geboren* | geburt* | jahrgang"
STANDS = "befinde* | steht | stehen | liegt | heißt | beherberg* | lebt | leben | wohn* | dient | nutzt | gehört"
PLANNED = "geplant* | vorgesehen* | angesetzt | ursprünglich"
TRIED = "probefahrt* | probebetrieb* | testbetrieb* | testfahrt* | probelauf* | generalprobe* | probeweise | testweise"
UNTIL = "bis(?: zu[mr])? | spätestens"
CLOSES = "endet | läuft | schließt | anmeldeschluss ist | einsendeschluss ist"
ORIGIN = "seit | besteh* | bestand | existier* | gibt es | stammt"
COMES_BACK = """
(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s
jede[nrs]? | alljährlich | jährlich | täglich | wöchentlich
"""
LASTING = "dauert* | lang | währt*"
FOR_SO_LONG = "lang | während"
BEGINS = """
begann* | beginn* | start* | schloss* | geschlossen | schließ* | sperr* | gesperrt | eröffn* | trat* | legte* | seit
vom | nahm* | angetreten | entführt* | verhaftet | inhaftiert | verschwand* | festgenommen | zog
"""
ENDS = """
ende* | beendet* | eröffn* | wiedereröffn* | öffne* | geöffnet | freigegeben | schloss* | bis | trat* | gefunden
aufgetaucht | entlassen | frei | freigelassen | befreit | freikam | kehrte* | abgeschlossen | fertig* | zog
"""
BORN = "geboren* | jahrgang"
MEANWHILE = """
(?:zur|bis zur|vor der|nach der) (?:pause|halbzeit) | halbzeitstand | pausenstand | zwischenzeitlich* | zwischenstand
anschlusstreffer | hinspiel* | nach \\d+ minuten
"""

# Up or down
UPWARDS = r"""
ver(?:doppel|dreifach|vierfach|fünffach|zehnfach)* | aufgestockt* | verlänger*
(?:stockt|stocken)* [^.;:]{0,80}\bauf | verbreiter* | vergrößer*
(?:baut|bauen)* [^.;:]{0,80}\baus | ausgebaut* | ausgeweitet* | weite* [^.;:]{0,80}\baus | heraufgesetzt*
schnell* [^.;:]{0,80}\b(?:hoch|empor|nach oben)
(?:schoss|schießt|schossen) [^.;:]{0,80}\b(?:hoch|empor|nach oben)
"""
DOWNWARDS = r"""
kürz(?:t|te|ten|en|ung|ungen) | gekürzt* | verkürz* | verkleiner* | str(?:eicht|eichen|ich|ichen) | gestrichen*
zusammengestrichen* | (?:baut|bauen)* [^.;:]{0,80}\bab | abgebaut* | abbau* | eingebüßt* | büßt* [^.;:]{0,80}\bein
schmälert* | gedrosselt* | drossel* | gestutzt* | stutzt* | eingedampft* | herabgesetzt*
(?:setzt|setzen)* [^.;:]{0,80}\bherab | halbier*
"""

# Names: what stands around them, and what they are part of
NEAR_TO = """
nähe | nahe | unweit | umgebung | umland | bei | vor den toren
(?:kilometern?|km|_meilen|meilen|metern?|minuten) (?:(?:nord|süd)?(?:nörd|süd|öst|west)lich )?(?:von|vor|entfernt)
"""
IN_PLACE_OF = "statt | anstelle"
NOT_SO = "nicht | keineswegs"
LEADING_TO_NAME = "von | nach | in | an | bei | aus | der | die | das | dem | den"
DENIED_BEFORE = "in | an | am | im | bei | aus | von | vom | durch | der | die | das | dem | den"
TITLE = "herr | frau | dr | prof"
DONE_BY = "von | durch"
WITH_OTHERS = "von | mit | für | gegen | nach | neben"
WHICH = "der | dem | de[ns] | die | das | im | am"
LEGAL_FORM = "GmbH | AG | SE | KG"
KIND_OF_FIRM = """
Firma | Konzern | Unternehmen | Investor | Verlag | Hersteller | Verein | Verband | Händler | Anbieter | Betreiber
Versicherer | Bauunternehmen | Agentur | Kette | Fonds | Sender | Reederei | Spedition | Brauerei | Werft | Gruppe
Zulieferer | Baufirma | Stiftung | Genossenschaft | Bank | Kanzlei | Fluggesellschaft | Konsortium
"""
COMPOUND_BODY = """
ministerium | amt | behörde | verband | institut | stiftung | verein | gesellschaft | konzern | anwaltschaft | gericht
universität | hochschule | gewerkschaft | kammer | kasse | agentur | werke | schutz | polizei | feuerwehr | dienst
zentrale
"""
SEAT_OF = "Universität | Institut* | Stiftung | Verband | Ministerium | Bank"
NAMED_AFTER = """
preis | pokal | medaille | orden | strasse | weg | platz | schule | gymnasium | klinik | krankenhaus | kirche | brucke
turm | stadion | halle | museum | theater | hotel | haus | hof | schloss | burg | flughafen | bahnhof | see | fluss
insel | tal | berg | liga | gesetz | bericht | kommission | fonds | stiftung | gruppe | bank | verein | partei
zeitung | verlag | werk | messe
"""
BEATEN = """
besiegte | schlug | bezwang | verdrängte
(?:gew[ai]nn|sieg|durchsetz|behaupt)*\\b[^.;]{0,50}\\b(?:vor|gegen) | setz* sich[^.;]{0,50}\\bgegen
"""
LOSES = "verl[oi]* | unterl[ai]g* | besiegt | geschlagen | zweite* | dritte* | rival* | gegner* | gegen"
OTHER_OFFICE = "(?:seine?|ihre?) (?:_ ){1,3}(?:ist|war|bleibt|wird)"
HOUSE = """
schule | hochschule | universität | gymnasium | kolleg | krankenhaus | klinik | klinikum | kirche | kapelle | dom
kloster | theater | oper | halle | haus | museum | galerie | bücherei | bibliothek | gefängnis | gericht | bahnhof
flughafen | hotel | stadion | arena | park | chor | orchester | kapelle | verein | festival
"""
ENSEMBLE = """
duo | trio | quartett | quintett | sextett | septett | oktett | orchester | chor | kapelle | band | ensemble
philharmoniker | philharmonie | symphoniker | sinfoniker
"""

# Quotations: what a word before the rest of it makes of it
CUT_CONDITION = "mehr als | weniger als | es sei denn | außer | wenn | falls | solange"
DEGREE = """
immer | stets | oft | häufig | meist | meistens | manchmal | selten | völlig | vollkommen | vollständig | komplett
absolut | ganz | total | sehr | wirklich | äußerst | höchst | zutiefst | wahrhaft | fast | nahezu | überaus
"""
DENIES_REST = "nie | niemals | nicht | kaum | keineswegs | nicht mehr | alles andere als | kein | keine[nmrs]?"

# Places: where somebody is from, and where something is held
COMES_FROM = "stamm(?:t|en|te|ten) (?:_ )?aus | komm(?:t|en) (?:_ )?aus | kam(?:en)? (?:_ )?aus"
TELLS_ORIGIN = """
gebürtig* | gebor* | geburt* | wuchs | aufgewachsen | heimat* | zuhause | herkunft | stamm* | sitz | ansässig | gebaut
baut* | gebraut | braut* | herstell* | hergestellt | produzier* | gefertigt | fertigt* | gewachsen | wächst | angebaut
gefangen | gefördert | gefunden | entdeckt
"""
HELD = """
ausgetragen | trägt | tragen | findet | finden | fand(?:en)? | stattfinde* | stattgefunden | steig(?:t|en) | stieg
spiel(?:t|en|te|ten) | geht | gehen | ging | veranstaltet | gefeiert | feiert
"""
LEGAL_NAME = "GmbH | gGmbH | mbH | AG | SE | KG | KGaA | OHG | UG | eG | e\\.V\\."
PLACED = "an der | am | beim"
