"""Words that tell little of what a statement is about, folded: time and manner, and verbs that but carry a noun
(`stattfinden`, `take place`).
"""

from factcheck.domain.extraction.languages.knowledge import words
from factcheck.domain.quantities.words import VOCABULARIES

from .wording import fold

_NUMBERS = frozenset(fold(word) for known in VOCABULARIES.values() for word in known.numbers)
_CALENDAR = frozenset(
    fold(word) for known in VOCABULARIES.values() for table in (known.months, known.weekdays) for word in table
)
_ADVERBS = words(
    """seit ab innerhalb binnen derzeit noch laut insgesamt nach rund mehr schon erst bereits hier jetzt immer wieder
    sehr ganz etwas selbst heute gestern morgen gerade weiter wirklich daran damit dafur dagegen davon dazu dabei
    darauf daraus danach davor zuvor vorher nachher seither seitdem bisher bislang inzwischen mittlerweile zurzeit
    zuletzt zunachst zuerst vorerst erstmals einst einmal zweimal dreimal mehrmals immer stets nie haufig oft selten
    bald spater fruher kunftig allein allerdings dennoch trotzdem deshalb daher jedoch zwar sogar eben etwa fast
    genau ungefahr deutlich erheblich stark leicht knapp gut zwischen wahrend trotz wegen gegenuber ausserhalb
    jeweils ebenfalls zudem ausserdem zusatzlich weiterhin weiteren weitere weiterer vorigen vorige voriges
    vergangenen vergangene vergangenes letzten letzte letztes nachsten nachste kommenden kommende diesjahrigen
    vorjahrigen jahrlich taglich wochentlich monatlich jahrelang monatelang ganzen ganze gesamte gesamten einzelne
    einzelnen meisten beide beiden beider andere anderen anderer anderes eigene eigenen eigener eigenes solche
    besten beste bester erste ersten erster erstes zweite zweiten dritte dritten neue neuer neuen neues neuem
    ihrer ihrem ihren seiner seinem seinen unser unsere diesem jedem jeder jede jedes welche mal eher wenig wenige
    viel viele vielen vielem nur auch mich mir dich dir uns euch wer wann wo wie warum denn doch also gar recht ja
    next until till since within across out off still before after once again always never ever soon later
    earlier ago already now then here there very much well even just both own same other others another last past
    previous latest new first second third further through per around during following despite against among between
    way behind upon along inside outside away back up down mid"""
)
_SUPPORTING = words(
    """muss musste mussten kann konnte konnten soll sollte sollten wollte wollten darf durfte durften mochte will
    lasst lassen liess liessen must can could should would shall may might
    stattfand stattfanden stattfindet stattfinden stattgefunden
    statt fand findet gefunden umfasst kommt kam kamen gekommen ging geht gehen gegangen gab gibt geben gegeben liegt
    lag lagen liegen gelegen stand steht stehen gestanden befindet befinden befand betrug betragt belauft belief lautet
    dates dated dating datiert stammt stammen stammte hielt hielten gehalten fuhrte fuhrten gefuhrt leistete leisteten
    geleistet stellte stellten gestellt erhielt erhielten erhalt erhalten bekam bekommt bekamen bekommen macht machte
    machten gemacht nahm nahmen nimmt genommen brachte bringt gebracht tat tut getan wies bleibt blieb blieben
    veranlasste veranlasst ereignete ereignet geschah geschehen erfolgte erfolgt besteht bestand bestehen bestanden
    entfielen entfiel entfallt
    wird werden wurde wurden worden geworden gewesen sagt sagte sagten gesagt erklarte bezeichnete nannte
    findet got get gets make makes made take takes took taken received receive come comes came go goes going went gone
    give gives gave given put puts stand stands stood lie lies lay occur occurred happen happened
    become became becomes said says say told tell find finds used"""
)
_MEASURING = words(
    """prozent percent per cent total euro euros pfund pound pounds dollar dollars million millions millionen milliarde
    milliarden mio mrd billion jahr jahre jahren jahres year years monat monate monaten month months woche wochen week
    weeks tag tage tagen day days stunde stunden hour hours minute minuten minutes uhr meter metern metres kilometer
    kilometern kilometres tonne tonnen tonnes liter litern litres hektar acres zahl anzahl number mal times time"""
)
# Of many meanings: they tell of no other event than the claim's.
WEAK = words(
    """ubernimmt ubernahm ubernommen ubernahmen fuhrt fuhrte fuhren raised raises raise played plays play building study
    studies taken shows showed show shown ran run runs head heads hands hand passed pass effect release service force
    forced forces issue issued issues leben lebten gericht grund operator state states"""
)
# Verbs that tell little and nouns that tell much: `betrug` and `der Betrug`.
HOMOGRAPHS = words("betrug macht stand recht")
LIGHT = _NUMBERS | _CALENDAR | _ADVERBS | _SUPPORTING | _MEASURING
