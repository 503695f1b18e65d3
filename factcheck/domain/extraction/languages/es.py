"""Spanish: sentence, semicolon, quotation and figure level, without a tagger."""

from .knowledge import Knowledge, words

KNOWLEDGE = Knowledge(
    code="es", tagger="",
    abbreviations=words("sr sra dr dra ud uds etc núm art pág ee.uu p.ej av"),
    coordinators=words("y e pero sino"),
    openers=words("mientras aunque después"), bound=words("porque si cuando"), content=words("que"),
    relative=words("que quien quienes cuyo cuya donde cual"),
    says=words("dijo dice afirmó afirma explicó aseguró señaló anunció confirmó informó declaró indicó añadió negó "
               "según denunció recordó"),
    according=("según", "de acuerdo con"),
    pronouns=words("él ella ellos ellas esto este esta eso lo la"),
    opinion=words("vergonzoso lamentable maravilloso debería deberían hermoso terrible por desgracia mejor peor"),
    hypothetical=words("sería podría habría"),
    comparison=words("más menos mayor menor primer primera primero récord"),
    prediction=words("prevé será serán prevista previsto"), cause=words("porque debido causa"),
    copulas=words("es son era fue eran fueron"), auxiliaries=words("ha han había habían es son fue fueron será está"),
    accusation=words("acusado acusada acusación condena condenado condenada fraude detenido detenida muerto muertos "
                     "muerte heridos herido tribunal fiscalía delito despidos"),
    roles=words("alcalde alcaldesa presidente presidenta director directora ministro ministra portavoz"),
    articles=words("el la los las un una"), prepositions=words("en de a con por para sobre desde hasta"),
    boilerplate=("foto:", "fuente:", "por ", "©"),
)  # fmt: skip
