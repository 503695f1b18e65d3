"""The words by which a text calls again what it has named, and those that tell a name from another noun."""

from .closed_class import GERMAN_ARTICLES, words

# Before a German noun these tell that it is no name (`am Hafen` holds an article too).
DETERMINED_IN_GERMAN = GERMAN_ARTICLES | words(
    """des ein eine einen einem einer eines kein keine keinen keinem keiner keines am im zum zur vom beim ins ans aufs
    fürs sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dieser diese dieses diesen diesem
    jeder jede jedes jeden jedem alle allen aller viele vielen mehrere mehreren einige einigen zwei drei vier fünf sechs
    sieben acht neun zehn elf zwölf"""
)

# By these a noun behind them is one that the reader knows already.
DEFINITE = GERMAN_ARTICLES | words(
    """des am im zum zur vom beim dieser diese dieses diesen diesem the this that these those
    le la les l du au aux ce cet cette ces el los las del al este esta estos estas ese esa"""
)

OF = words("von of de d du del")

# Kinds of places, bodies, offices and people.
STAND_INS = words(
    """stadt gemeinde kommune ort dorf kreis landkreis bezirk insel region land bundesland staat republik hauptstadt
    unternehmen konzern firma gesellschaft betrieb werk fabrik betreiber hersteller anbieter reederei bank institut
    verein klub club verband stiftung gewerkschaft partei fraktion mannschaft team behörde amt ministerium gericht
    regierung kommission hochschule universität klinik krankenhaus schule museum zeitung sender verlag
    minister ministerin präsident präsidentin kanzler kanzlerin senator senatorin bürgermeister bürgermeisterin landrat
    landrätin abgeordnete chef chefin direktor direktorin leiter leiterin sprecher sprecherin richter richterin anwalt
    anwältin trainer trainerin stürmer torwart autor autorin schauspieler schauspielerin sänger sängerin forscher
    forscherin professor professorin angeklagte beschuldigte verdächtige täter opfer politiker politikerin
    mann frau paar fahrer fahrerin arzt ärztin lehrer lehrerin händler händlerin beamte beamten ermittler polizei
    feuerwehr hotel kirche brücke schiff flugzeug fluss see
    city town village municipality county district region island country state nation capital province
    company firm group corporation carrier airline maker manufacturer operator retailer lender bank plant factory
    business club team side party union charity foundation association agency authority ministry department court
    council government commission university college hospital school museum newspaper broadcaster publisher
    minister president chancellor senator governor mayor congressman congresswoman chairman chairwoman director chief
    spokesman spokeswoman judge lawyer coach striker goalkeeper author actor actress singer researcher professor
    defendant suspect victim politician man woman couple driver doctor teacher trader broker officers investigators
    police brigade hotel church bridge ship vessel aircraft river lake
    ville commune village région pays île état entreprise société groupe compagnie banque usine club équipe parti
    syndicat association fondation agence autorité ministère tribunal gouvernement université hôpital école musée
    journal ministre président présidente maire sénateur députée député directeur directrice juge avocat avocate auteur
    homme femme conducteur médecin police hôtel église pont navire avion fleuve
    ciudad pueblo municipio región país isla estado empresa compañía sociedad grupo banco fábrica equipo partido
    sindicato asociación fundación agencia autoridad ministerio tribunal gobierno universidad hospital escuela museo
    diario ministro ministra presidente presidenta alcalde alcaldesa senador director directora juez abogado autor
    hombre mujer conductor médico policía hotel iglesia puente barco avión río"""
)
# German makes further ones by putting a word before: `Landesregierung`, `Chefdirigentin`.
STAND_INS_AT_END = (
    "stadt", "gemeinde", "konzern", "unternehmen", "gesellschaft", "verein", "klub", "verband", "partei", "behörde",
    "ministerium", "gericht", "regierung", "ministerin", "minister", "präsident", "präsidentin", "chef", "chefin",
    "meister", "meisterin", "sprecher", "sprecherin", "hersteller", "betreiber", "trainer", "trainerin",
)  # fmt: skip

CALENDAR = words(
    """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
    juli august september oktober november dezember
    monday tuesday wednesday thursday friday saturday sunday january february march may june july october december"""
)
