"""French: sentence, semicolon, quotation and figure level, without a tagger."""

from .knowledge import Knowledge, words

KNOWLEDGE = Knowledge(
    code="fr", tagger="",
    abbreviations=words("m mm mme dr pr st ste etc art cf p.ex av no"),
    coordinators=words("et mais"),
    openers=words("alors tandis après"), bound=words("car si lorsque puisque"), content=words("que"),
    relative=words("qui dont où lequel laquelle"),
    says=words("dit déclaré affirme affirmé explique expliqué annoncé indiqué précisé confirmé ajouté assure assuré "
               "estime selon démenti rappelé"),
    according=("selon", "d'après", "d’après"),
    pronouns=words("il elle ils elles ce cela celui celle"),
    opinion=words("honteux regrettable magnifique devrait devraient superbe terrible hélas malheureusement"),
    hypothetical=words("serait pourrait aurait"),
    comparison=words("plus moins premier première record davantage"),
    prediction=words("sera seront prévoit prévu prévue doit"), cause=words("car cause raison"),
    copulas=words("est sont était étaient fut"), auxiliaries=words("a ont avait avaient est sont été sera"),
    accusation=words("accusé accusée condamné condamnée fraude mort morts blessés blessé tribunal parquet crime "
                     "licenciements plainte prison"),
    roles=words("maire président présidente directeur directrice ministre porte-parole procureur procureure"),
    articles=words("le la les l un une des"), prepositions=words("en de à avec par pour sur depuis dans"),
    boilerplate=("photo", "source", "par ", "©"),
)  # fmt: skip
