"""Spanish, tagged by closed classes, a dictionary of lemmas and endings."""

from .knowledge import Knowledge, connectives, cues, referring, tagged, words
from .markers import markers

MARKERS = markers(
    saying=(
        "dijo dice dicen dijeron afirmó afirma afirman explicó explica explican aseguró asegura aseguran señaló "
        "señala anunció anuncia anunciaron anuncian confirmó confirma informó informa declaró declara indicó "
        "indica añadió añade negó niega denunció denuncia denuncian recordó recuerda sostuvo sostiene relató "
        "relata calificó califica insistió insiste advirtió advierte alegó alega reclamó reclama prometió promete "
        "ofreció ofrece exigió exige criticó critica avanzó avanza contó cuenta cree creen admitió reconoció "
        "reconoce apuntó apunta lamentó lamenta pidió pide subrayó comunicó teme espera calculó calcula estima "
        "estimó acusó acusa propuso propone"
    ),
    source="según de_acuerdo_con a_juicio_de fuentes_de en_palabras_de al_parecer presuntamente",
    reported="habría sería que tendría estaría",
    first_person="yo nos nosotros me mi mis nuestr* mí hemos he",
    cause=(
        "porque debido por_culpa causa causó motivo ya_que puesto_que gracias_a a_raíz por_falta provocó "
        "provocado alega por_lo_que a_causa"
    ),
    purpose="para a_fin_de",
    more="más menos mayor menor mejor peor superior inferior el_doble la_mitad el_triple",
    most=(
        "primer primera primero primeros máximo máxima mínimo récord único única último última mayor menor "
        "mayores menores"
    ),
    trend=(
        "subió sube subieron cayó cae cayeron caído aumentó aumenta aumentaron creció crece crecido disminuyó "
        "descendió bajó bajaron encarecido encarece redujo reducido dobló triplicó duplicó pasan_de pasó_de "
        "pierde perdió"
    ),
    level=(
        "frente_a respecto comparado anterior del_que de_lo_que más_que menos_que menos_de_la_mitad en_dos_años "
        "casi_el_doble bajos altos"
    ),
    future="*rá *ré *rán *remos va_a van_a",
    plan="prev* previst* planea* pretend* deberá* quiere* proyect*",
    possible="podría* puede* podrá* probable* posible* teme* espera* amenaz*",
    announced="anunci* promet* convoc* ofrece* recurr* apelar* comunic*",
    coming="próxim* antes_del desde_el a_partir mañana hasta",
    being="es son era* fue fueron ser está* estaba* siendo",
    having=(
        "tiene* tenía* tuvo posee* pertenec* dirige* encabez* integr* cuenta_con consta* represent* vive* trabaj* "
        "emple* sede lider*"
    ),
    kin=(
        "padre madre hij* herman* espos* viud* vecin* años ex* entonces portavoz alcald* concej* director* "
        "abogad* fiscal presidente*"
    ),
    harm=(
        "muert* muri* fallec* herid* víctima* incendi* accident* explos* despid* despedi* cierr* cerrar* ere "
        "quiebra"
    ),
    accusation=(
        "acus* acusad* delit* fraud* encubrim* desvi* soborn* corrup* asesin* homicid* deten* robo* rob* denunci* "
        "culpab* fantasma"
    ),
    law=(
        "tribunal* conden* absuel* absuelt* juez* juic* fiscal* prisión cárcel pena ley* sentencia fallo multa* "
        "prohib* ordenanza* recurr* inhabilit* decomis* constitucional"
    ),
    money=(
        "euro* millon* peso* dólar* cost* precio* venta* pérdida* benefici* impuest* presupuest* gast* pagar* "
        "paga* ayuda* factur*"
    ),
    decision="vot* aprob* pleno elegid* dimit* decid* acord* orden* rechaz* enmienda* abst*",
    finding="estudio* investig* datos muestr* result* encuest* ganó gana* partido",
    denial="no neg* niega nunca jamás ni rechaz* sin",
    colour="café lágrimas inmutarse siempre algunos domingo sábado* rodillas periódico",
)  # fmt: skip

REFERRING = referring(
    he="él lo le",
    she="ella la",
    it="ello",
    they="ellos ellas los las les",
    i="yo me",
    we="nosotros nos",
    their="su sus suyo suya",
    my="mi mis",
    our="nuestro nuestra nuestros nuestras",
    this="este esta esto estos estas ese esa eso esos esas aquel aquella",
    there="allí ahí aquí",
    one="uno una otro otra ambos ninguno cuyo cuya",
)  # fmt: skip

KNOWLEDGE = Knowledge(
    code="es", tagger="",
    abbreviations=words("sr sra dr dra ud uds etc núm art pág ee.uu p.ej av"),
    coordinators=words("y e pero sino"),
    openers=words("mientras aunque después"), bound=words("porque si cuando"),
    relative=words("que quien quienes cuyo cuya donde cual"),
    says=words(
        "acusa acusó admite admitió advierte advirtieron advirtió afirma afirman afirmaron afirmó alega alegó anuncia "
        "anunciaron anunció apuntó asegura aseguran aseguró avanza avanzó añade añadió bromeó calcula califica "
        "calificó celebró comenta comentó comunicó confirma confirmaron confirmó considera consideró contó cree creen "
        "critica criticó cuenta cuentan declara declararon declaró decía defendió defiende denuncia denunciaron "
        "denunció destaca destacó detalló dice dicen dijeron dijo escribe escribió estima explica explicaron explicó "
        "indica indicaron indicó informa informaron informó insiste insistió lamenta lamentó matizó negaron negó "
        "niega opina opinó pide pidió precisa precisó promete prometió quejaba reclama reclamó reconoce reconoció "
        "recordó recuerda relata relató replica replican replicó responde respondió resume resumió reveló según "
        "señala señalaron señaló sostiene sostienen sostuvo subrayó"
    ),
    cues=cues(before=("según", "de acuerdo con", "en palabras de", "a juicio de", "informado por", "anunciado por")),
    pronouns=words("él ella ellos ellas esto este esta eso lo la"),
    opinion=words("vergonzoso lamentable maravilloso debería deberían hermoso terrible por desgracia mejor peor"),
    hypothetical=words("sería podría habría"),
    auxiliaries=words("ha han había habían es son fue fueron será está"),
    roles=words("alcalde alcaldesa presidente presidenta director directora ministro ministra portavoz"),
    articles=words("el la los las un una"), prepositions=words("en de a con por para sobre desde hasta"),
    boilerplate=("foto:", "fuente:", "por ", "de nuestr", "entrevista de", "©"),
    stamps=("publicado", "actualizado", "última actualización"),
    pointers=("lea también", "lea además", "le puede interesar", "más información"),
    closed=tagged(
        ART="el la los las un una unos unas del al lo este esta estos estas ese esa esos esas aquel aquella aquellos "
            "aquellas su sus mi mis tu tus nuestro nuestra nuestros nuestras cada cualquier ningún ninguna algún "
            "alguna algunos algunas varios varias otro otra otros otras todo toda todos todas mucho mucha muchos "
            "muchas poco poca pocos pocas ambos ambas",
        PREP="a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras",
        PRON="yo tú él ella ello ellos ellas nosotros nosotras ustedes usted vosotros se me te nos os le les quién "
             "nadie nada alguien algo esto eso aquello uno mí sí ninguno",
        REL="que quien quienes cuyo cuya cuyos cuyas cual cuales donde",
        CONJ="y e o u pero sino ni",
        SUBJ="porque si aunque mientras cuando como pues conforme cómo dónde cuándo qué",
        ADV="no ya también tampoco además incluso solo sólo más menos muy casi hoy ayer mañana anoche ahora entonces "
            "después antes luego siempre nunca jamás así allí aquí ahí allá bien mal aún todavía apenas tan tanto "
            "quizá quizás embargo cambio pronto tarde lejos cerca fuera dentro atrás adelante encima debajo",
        AUX="ha han he hemos has había habían habías habíamos hubo haya hayan hubiera hubieran hubiese habrá habrán "
            "habría habrían hay es son era eran fue fueron será serán sería serían soy eres somos sea sean fuera "
            "fueran fuese está están estaba estaban estuvo estuvieron estará estarán esté estén estoy puede pueden "
            "podía podían pudo pudieron podrá podrán podría podrían debe deben debía debían deberá deberán debería "
            "deberían va van iba iban",
        VINF="haber ser estar poder deber ir dar ver",
        VPART="sido estado habido podido debido",
        VING="siendo estando habiendo",
        VFIN="tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tenga tengan tengo tenemos hace hacen hacía hizo "
             "hicieron hará dice dicen decía dijo dijeron dio dieron da dan doy daba daban vio vieron ve ven quiere "
             "quieren quería sabe saben sé vino vinieron viene vienen puso pusieron pone ponen quiso quedó quedan "
             "queda llegó llega prevé prevén",
        NUM="dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis veinte treinta "
            "cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones",
    ),
    clitics=words("se me te nos os le les no ya él ella ellos ellas yo quien quienes"),
    connectives=connectives(
        content="que",
        cause="porque pues",
        time="cuando mientras",
        condition="si",
        contrast="aunque",
        purpose="para",
        manner="como conforme cómo",
        addition="y e",
        choice="o u ni",
        but="pero sino",
        then="luego después",
    ),
    according_words=words("acuerdo según"),
    first_person=words("me mi mis nos nosotros nuestra nuestras nuestro nuestros yo"),
    second_person=words("tu tú usted ustedes vosotros"),
    modals=words("debe deben debería deberían habría habrían haría podría podrían puede pueden sería serían"),
    joining=words("tras después antes cuando porque mientras según"),
    being=words("era eran es estaba está están fue fueron parece sea será serán son"),
    markers=MARKERS,
    referring=REFERRING,
    of_things=words(
        "inaugurado inaugurada inaugurados inauguradas construido construida construidos construidas fundado "
        "fundada fundados fundadas publicado publicada publicados publicadas cerrado cerrada cerrados cerradas "
        "derribado derribada reformado reformada aprobado aprobada aprobados aprobadas aplazado aplazada cancelado "
        "cancelada traducido traducida impreso impresa estrenado estrenada fabricado fabricada fabricados "
        "fabricadas producido producida"
    ),
    passive=words("es son era eran fue fueron será serán sea sido siendo"),
)  # fmt: skip
