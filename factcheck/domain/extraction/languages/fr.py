"""French, tagged by closed classes, a dictionary of lemmas and endings."""

from .knowledge import Knowledge, connectives, cues, referring, tagged, words
from .markers import markers

MARKERS = markers(
    saying=(
        "dit disent déclaré déclare affirme affirment affirmé explique expliqué expliquent annoncé annonce "
        "annoncent indiqué indique précisé précise confirmé confirme ajouté ajoute assure assuré estime estiment "
        "estimé dément démenti rappelle rappelé lancé lance promis promet craint craignent redoute redoutent "
        "souligne souligné invoque invoqué dénonce dénoncé dénoncent reconnaît reconnu juge jugé critique "
        "critiqué raconte raconté écrit note noté accuse accusé plaide plaidé réclame réclament réclamé exige "
        "exigé salue salué espère espérait regrette regretté avertit averti évoque évoqué propose proposé "
        "fait_savoir soutient soutenu demande demandé montre"
    ),
    source="selon d’après d'après à_en_croire au_dire serait seraient",
    reported="serait seraient aurait auraient qu’il qu'il qu’elle qu'elle *rait *raient",
    first_person="je j’* j'* nous moi me mon ma mes notre nos",
    cause=(
        "parce_que parce_qu car en_raison à_cause grâce_à faute_de due causé entraîné entraînera provoqué "
        "au_motif invoque invoqué frein raison puisque"
    ),
    purpose="pour afin_de",
    more=(
        "plus_de plus moins davantage supérieur supérieure inférieur inférieure meilleur meilleure pire mieux "
        "deux_fois trois_*_fois fois_plus de_plus"
    ),
    most=(
        "premier première premiers premières plus_grand plus_grande plus_élevée plus_élevé plus_vieux record "
        "dernier dernière seul seule"
    ),
    trend=(
        "augmenté augmente baissé baisse recul reculé grimpé grimpe triplé triple doublé double chuté chute "
        "progressé progresse diminué croît hausse décalées tombe tombée perdu perd passé_de passe_de"
    ),
    level="par_rapport en_un_an contre par_habitant à_l’échelle même_période comparé plus_vite que_les depuis_*",
    future="*ra *ront va vont sera seront",
    plan="doit doivent devait prévoi* prévu* compt* veut veulent envisag*",
    possible="pourrait pourraient peut crain* redout* risqu* *rait *raient menac* espèr*",
    announced="annonc* promi* propos* supprim* ferm* consulte* tiendra lieu",
    coming="prochain* d’ici d'ici avant_l* demain à_partir jusqu*",
    being="est sont était étaient fut être sera reste* c’est c'est",
    having=(
        "a_pour possèd* apparti* détien* dirig* emplo* compt* représent* vi* travaill* sièg* situé* figure* "
        "préside*"
    ),
    kin=(
        "père mère fils fille frère sœur épou* veu* voisin* ans ancien* maire directeur* directrice président* "
        "porte-parole procureur*"
    ),
    harm=(
        "mort* tué* décéd* bless* victime* incendi* accident* explos* licenci* supprim* suppression* fermeture "
        "ferm* faillite percut* choc"
    ),
    accusation=(
        "accus* soupçonn* délit* fraud* escroqu* corrup* meurtre* homicide* arrêt* garde_à_vue vol* plainte* "
        "enquête* mis*_en_examen"
    ),
    law=(
        "tribunal* condamn* relax* juge* procès parquet prison peine* loi* jugement amende* interdi* suspend* "
        "permis information_judiciaire recours"
    ),
    money=(
        "euro* million* milliard* coût* prix perte* bénéfice* impôt* budget facture* dette* salaire* investi* "
        "taxe*"
    ),
    decision="vot* adopt* conseil élu* démission* décid* référendum délibér* majorité approuv* rejet*",
    finding="étude* chercheu* résultat* mesur* montr* analys* données victoire* gagn* remport*",
    denial="ne n’* n'* pas jamais aucun* dément* ni sans",
    colour="café larmes toujours certains matin calme pluie soleil",
)  # fmt: skip

REFERRING = referring(
    he="il lui",
    she="elle",
    it="ce c’ c'",
    they="ils elles leur eux",
    i="je j’ j' me moi",
    we="nous on",
    their="son sa ses leur leurs",
    my="mon ma mes",
    our="notre nos",
    this="ce cet cette ces cela ça celui celle ceux",
    there="y là ici",
    thereby="en",
    one="un une l’un aucun aucune autre dont",
)  # fmt: skip

KNOWLEDGE = Knowledge(
    code="fr", tagger="",
    abbreviations=words("m mm mme dr pr st ste etc art cf p.ex av no"),
    coordinators=words("et mais"),
    openers=words("alors tandis après"), bound=words("car si lorsque puisque"),
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
    cues=cues(before=("selon", "d' après", "d’ après", "aux dires de", "de l' avis de", "rapporté par", "annoncé par")),
    pronouns=words("il elle ils elles ce cela celui celle"),
    opinion=words("honteux regrettable magnifique devrait devraient superbe terrible hélas malheureusement"),
    hypothetical=words("serait pourrait aurait"),
    auxiliaries=words("a ont avait avaient est sont été sera"),
    roles=words("maire président présidente directeur directrice ministre porte-parole procureur procureure"),
    articles=words("le la les l un une des"), prepositions=words("en de à avec par pour sur depuis dans"),
    boilerplate=("photo", "source", "par ", "de notre", "de nos", "propos recueillis par", "©"),
    stamps=("publié", "mis à jour", "modifié le", "posté le"),
    pointers=("lire aussi", "à lire", "voir aussi"),
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
    joining=words("avant après lorsque quand pendant depuis"),
    being=words("est fut reste semble sera seront sont étaient était"),
    markers=MARKERS,
    referring=REFERRING,
    impersonal=words("y faut fallait fallut fallu faudra pleut pleuvait semble semblait reste restait"),
    of_things=words(
        "ouvert ouverte ouverts ouvertes construit construite construits construites fondé fondée fondés fondées "
        "publié publiée publiés publiées fermé fermée fermés fermées démoli démolie rénové rénovée inauguré "
        "inaugurée reporté reportée annulé annulée traduit traduite imprimé imprimée fabriqué fabriquée produit "
        "produite rédigé rédigée achevé achevée"
    ),
    passive=words("est sont était étaient fut furent sera seront soit été étant"),
)  # fmt: skip
