"""Forms of irregular verbs and nouns by their dictionary form: `entliess` is of `entlass`, `duties` of `duty`.

Forms are folded as `wording.fold` folds; German ones are stems, without ending and without the `ge` of participles.
"""

import re
from functools import lru_cache

_GERMAN = """
back buk buck; befehl befahl befohl; beginn begann begonn; beiss biss; berg barg borg; berst barst borst; betrug
betrog; bieg bog; biet bot; bind band bund; bitt bat blas blies; bleib blieb; brat briet; brech brach broch
bricht brich; brenn brannt; bring bracht; denk dacht; dring drang drung; durf durft darf; empfehl empfahl
empfohl empfiehl; ess ass gess isst iss; fahr fuhr; fall fiel; fang fing; fecht focht; find fand fund; flecht
flocht; flieg flog; flieh floh; fliess floss; fress frass friss; frier fror; gebar gebor; geb gab gib gibt;
gedeih gedieh; geh ging gang; gelt galt golt gilt; gelinge gelang gelung; genes genas; geniess genoss; gescheh
geschah geschieht; gewinn gewann gewonn; giess goss; gleich glich; gleit glitt; grab grub; greif griff; halt
hielt; hang hing; heb hob; heiss hiess; helf half holf hilf hilft; kenn kannt; kling klang klung; komm kam; konn
konnt kann; kriech kroch; lad lud; lass liess; lauf lief; leid litt; leih lieh; les las lies liest; lieg lag
leg; lug log; mahl mahlt; meid mied; mess mass miss misst; mog mocht mag; muss musst; nehm nahm nomm nimmt nimm;
nenn nannt; pfeif pfiff; preis pries; rat riet; reib rieb; reiss riss; reit ritt; renn rannt; riech roch; ring
rang rung; ruf rief; sauf soff; schaff schuf; scheid schied; schein schien; scheiss schiss; schelt schalt;
schieb schob; schiess schoss; schlaf schlief; schlag schlug; schleich schlich; schliess schloss; schmeiss
schmiss; schmelz schmolz; schneid schnitt; schreib schrieb; schrei schrie; schreit schritt; schweig schwieg;
schwell schwoll; schwimm schwamm schwomm; schwind schwand schwund; schwing schwang schwung; schwor schwur; seh
sah sieht sieh; send sandt; sing sang sung; sink sank sunk; sitz sass sess; sprech sprach sproch spricht sprich;
spring sprang sprung; stech stach stoch sticht; steh stand; stehl stahl stohl stiehlt; steig stieg; sterb starb
storb stirbt; stinkt stank; stoss stiess; streich strich; streit stritt; trag trug; treff traf troff trifft
triff; treib trieb; tret trat tritt; trink trank trunk; tu tat tan; verderb verdarb verdorb verdirbt; vergess
vergass vergiss; verlier verlor; verzeih verzieh; wachs wuchs; wasch wusch; weich wich; weis wies; wend wandt;
werb warb worb wirbt; werf warf worf wirft; wieg wog; wind wand wund; wiss wusst weiss; wring wrang; zeih zieh;
zieh zog; zwing zwang zwung
"""
_ENGLISH = """
be was were been; bear bore borne born; beat beaten; become became; begin began begun; bend bent; bind bound;
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn
burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
do did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell
fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown flies; forbid forbade
forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave
given; go went gone; grow grew grown; hang hung; have had; hear heard; hide hid hidden; hold held; keep kept;
kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent;
light lit; lose lost; make made; mean meant; meet met; pay paid; plead pled; prove proven; ride rode ridden;
ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn;
shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk;
sit sat; sleep slept; slide slid; smell smelt; speak spoke spoken; speed sped; spell spelt; spend spent; spill
spilt; spin spun; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
stink stank stunk; stride strode; strike struck stricken; strive strove; swear swore sworn; sweep swept; swell
swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
throw threw thrown; tread trod trodden; understand understood; wake woke woken; wear wore worn; weave wove
woven; weep wept; win won; withdraw withdrew withdrawn; write wrote written; child children; foot feet; goose
geese; knife knives; leaf leaves; life lives; loaf loaves; man men; mouse mice; tooth teeth; wife wives; wolf
wolves; woman women; thief thieves; half halves; shelf shelves; person people
"""
_PREFIX_LIST = """
ab an auf aus be bei durch ein emp ent er fern fest fort frei her herab heran heraus herein herunter hervor hin
hinaus hinein hinter hinzu los miss mit nach nieder statt teil uber um umher unter ver vor voran voraus vorbei
weg weiter wider wieder zer zu zuruck zusammen
"""
_PREFIXES = tuple(_PREFIX_LIST.split())
_ENDINGS = ("", "e", "n", "t", "en", "et", "st", "te", "ten", "end", "est")
_PLURAL = re.compile(r"(?<=\w[^aeiou])ie[sd]\Z")


def _forms(lines: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in lines.replace("\n", " ").split(";"):
        base, *forms = entry.split()
        for form in forms:
            table.setdefault(form, base)
    return table


_OF_GERMAN, _OF_ENGLISH = _forms(_GERMAN), _forms(_ENGLISH)


@lru_cache(maxsize=8_192)
def regular(folded: str, language: str) -> str:
    """The dictionary form (of a German verb its stem) of an irregular form; the word itself where it is none."""
    if language == "de":
        return _german_verb(folded) or folded
    return _OF_ENGLISH.get(folded) or _PLURAL.sub("y", folded)


def _german_verb(folded: str) -> str:
    """With its prefix; endings and prefixes are tried from none to the longest. Empty where it is no strong verb."""
    for prefix, at in _openings(folded):
        for ending in _ENDINGS:
            base = _OF_GERMAN.get(folded[at : len(folded) - len(ending)]) if folded.endswith(ending) else None
            if base:
                return prefix + base
    return next(
        (prefix + folded[at:] for prefix, at in _openings(folded) if prefix and folded.startswith("ge", at - 2)), ""
    )


def _openings(folded: str) -> list[tuple[str, int]]:
    """The prefixes that the word may begin with, none among them, each with where the verb begins behind it."""
    found = [("", 0), ("", 2)] if folded.startswith("ge") else [("", 0)]
    for prefix in _PREFIXES:
        if folded.startswith(prefix):
            at = len(prefix)
            found.append((prefix, at))
            found += [(prefix, at + 2) for inner in ("ge", "zu") if folded.startswith(inner, at)]
    return found
