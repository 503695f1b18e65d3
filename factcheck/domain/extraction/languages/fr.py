"""French, tagged by closed classes, a dictionary of lemmas and endings."""

from .knowledge import Knowledge, connectives, tagged, words

KNOWLEDGE = Knowledge(
    code="fr", tagger="",
    abbreviations=words("m mm mme dr pr st ste etc art cf p.ex av no"),
    coordinators=words("et mais"),
    openers=words("alors tandis après"), bound=words("car si lorsque puisque"), content=words("que"),
    relative=words("qui dont où lequel laquelle"),
    says=words(
        "accuse accusé admet admis affirme affirment affirmé ajoute ajouté annonce annoncent annoncé appris assure "
        "assurent assuré avance avancé averti avertit conclu conclut confie confirme confirment confirmé confié "
        "constate constaté critique critiqué disait disent dit déclarait déclare déclaré dément démenti dénonce "
        "dénoncé déplore déploré détaille espère estime estiment estimé explique expliquent expliqué glisse glissé "
        "indique indiqué insiste insisté juge jugé lance lancé martèle nie nié note noté pense plaide plaidé promet "
        "promis précise précisé prévenu prévient prévoit raconte raconté rappelle rappelé reconnaît reconnu regrette "
        "regretté relève réclame réclament répond répondent répondu résume résumé salue savoir selon signale signalé "
        "souligne souligné soutenu soutient tempère témoigne écrit écrivait évoque évoqué"
    ),
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
    closed=tagged(
        ART="le la les l' l’ un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre "
            "vos leur leurs chaque quelque quelques plusieurs aucun aucune tout toute tous toutes certains certaines "
            "autre autres",
        PREP="à de d' d’ en dans par pour sur sous avec sans chez vers depuis pendant entre contre avant après selon "
             "malgré dès envers parmi hors outre durant près jusqu' jusqu’",
        PRON="je j' j’ tu il elle on nous vous ils elles se s' s’ me m' m’ te t' t’ lui y eux moi toi soi celui celle "
             "ceux celles cela ça ceci rien personne c' c’ quelqu'un chacun chacune certain",
        REL="qui que qu' qu’ dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels quoi",
        CONJ="et ou mais ni or car donc",
        SUBJ="si comme quand lorsque lorsqu' lorsqu’ puisque puisqu' puisqu’ parce quoique quoiqu' alors tandis "
             "comment pourquoi combien",
        ADV="ne n' n’ pas plus moins très trop aussi déjà encore toujours jamais souvent hier aujourd'hui demain "
            "maintenant ensuite enfin ainsi ici là bien mal peu beaucoup presque environ seulement même puis surtout "
            "notamment pourtant cependant toutefois désormais soit non oui guère loin tôt tard ailleurs",
        AUX="a ont ai as avons avez avait avaient avais aura auront aurait auraient ait aient eut eurent est sont "
            "suis es sommes êtes était étaient étais sera seront serait seraient soit soient fut furent fût peut "
            "peuvent pouvait pouvaient pourra pourront pourrait pourraient pu doit doivent devait devaient devra "
            "devront devrait devraient va vont allait allaient",
        VINF="avoir être pouvoir devoir aller",
        VPART="été eu dû pu",
        VING="étant ayant",
        VFIN="fait font faisait faisaient fit firent fera feront dit disent disait disaient prend prennent prit voit "
             "voient vit vient viennent vint veut veulent voulait sait savent met mettent mit tient tiennent reste "
             "restent prévoit prévoient",
        NUM="deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
            "quarante cinquante soixante cent cents mille million millions milliard milliards",
    ),
    clitics=words("je j' j’ tu il elle on nous vous ils elles se s' s’ me m' m’ te t' t’ lui y ne n' n’ qui ça cela"),
    connectives=connectives(
        content="que qu' qu’",
        cause="parce puisque",
        time="quand lorsque lorsqu' lorsqu’",
        condition="si",
        contrast="quoique alors tandis",
        purpose="pour afin",
        manner="comme comment",
        addition="et",
        choice="ou ni",
        but="mais",
        reason="car donc or",
        then="puis ensuite",
    ),
    according_words=words("après d'après selon"),
    first_person=words("j' je j’ m' ma me mes moi mon m’ nos notre nous"),
    second_person=words("ta ton tu vos votre vous"),
    modals=words("auraient aurait devraient devrait doit doivent faudrait faut peut peuvent pourraient pourrait "
                 "seraient serait"),
    being=words("est fut reste semble sera seront sont étaient était"),
)  # fmt: skip
