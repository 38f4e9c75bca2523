"""Words and sentences of the generated practices. Every list is ordered from often used to seldom used.

The sentences say what people in any such practice might do. They hold no number, no name and no outcome, so that nothing in them can be
taken for a fact about a real place.
"""

from __future__ import annotations

# What a practice turns around: (for a title, for the middle of a sentence). The last ones stand in very few of thousands of practices.
SUBJECTS: tuple[tuple[str, str], ...] = (
    ("Samen voorlezen", "het voorlezen"),
    ("Taal oefenen in kleine stappen", "het oefenen met taal"),
    ("Een warme overdracht", "de warme overdracht"),
    ("Meekijken op de groep", "het meekijken op de groep"),
    ("Koffie voor ouders", "de koffie-ochtend voor ouders"),
    ("Spelen in de buurtkamer", "de buurtkamer"),
    ("Eten aan een lange tafel", "de gezamenlijke maaltijd"),
    ("Huiswerk na schooltijd", "de huiswerkhulp"),
    ("Buiten spelen met z'n allen", "het buitenspelen"),
    ("Een maatje voor het gezin", "het maatje"),
    ("Wennen aan school", "het wennen aan school"),
    ("Praten over opvoeden", "het opvoedgesprek"),
    ("Muziek maken met peuters", "de muziekochtend"),
    ("Kleding en spullen delen", "de ruilwinkel"),
    ("Hulp bij formulieren", "het formulierenuur"),
    ("Een speelotheek in de wijk", "de speelotheek"),
    ("Samen bewegen", "de beweegmiddag"),
    ("Een rustige plek", "de prikkelarme ruimte"),
    ("Verhalen in meer talen", "de verhalenkring"),
    ("Zwangere vrouwen ontmoeten elkaar", "de zwangerenkring"),
    ("Vaders aan zet", "de vadergroep"),
    ("Een tuin voor kinderen", "de moestuin"),
    ("Theater op het plein", "het pleintheater"),
    ("Leren fietsen", "de fietsles"),
    ("Een boekenkast in de hal", "de boekenkast"),
    ("Koken met de kookploeg", "de kookploeg"),
    ("De logeerkoffer", "de logeerkoffer"),
    ("Dieren op bezoek", "het dierenbezoek"),
    ("Schaken met een grootouder", "het schaakuurtje"),
    ("Een kindergemeenteraad", "de kindergemeenteraad"),
    ("De knutselkar", "de knutselkar"),
    ("Een wandeling met de wijkzuster", "de wijkwandeling"),
    ("De circusweek", "de circusweek"),
    ("Zingen in gebaren", "het gebarenkoor"),
    ("Een nacht in de bibliotheek", "de leesnacht"),
    ("De naaikring", "de naaikring"),
    ("Timmeren in de schuur", "de timmerschuur"),
    ("Een radio van kinderen", "de kinderradio"),
    ("Zwemmen na schooltijd", "het zwemuur"),
    ("De sterrenkijker", "de sterrenkijker"),
)

WHERE: tuple[str, ...] = (
    "in de wijk", "dicht bij huis", "op school", "in het buurthuis", "bij de opvang", "thuis", "in het dorp", "op het plein",
    "in de bibliotheek", "aan de rand van de stad", "in het kindcentrum", "bij het consultatiebureau", "op de boerderij",
)  # fmt: skip

WHO: tuple[str, ...] = (
    "peuters", "kinderen", "ouders met jonge kinderen", "gezinnen", "kleuters", "jongeren", "baby's en hun ouders", "tieners",
    "kinderen die extra zorg nodig hebben", "gezinnen die nieuw zijn in de buurt", "aanstaande ouders", "alleenstaande ouders",
    "kinderen die twee talen spreken", "kinderen met een ziek familielid", "pleeggezinnen", "kinderen van schippers",
)  # fmt: skip

WORRIES: tuple[str, ...] = (
    "weten ouders niet waar zij met een vraag terechtkunnen",
    "kennen de mensen die met dezelfde kinderen werken elkaar te weinig",
    "komt hulp pas als een vraag al groot is",
    "ziet de ene organisatie iets wat de andere niet weet",
    "spreken kinderen thuis een andere taal dan op de groep",
    "vertellen ouders hun verhaal steeds opnieuw",
    "is er op de groep te weinig tijd om rustig te kijken",
    "voelen gezinnen zich alleen in een nieuwe buurt",
    "stappen kinderen over naar een andere plek zonder dat de kennis meegaat",
    "durven ouders een vraag over geld niet te stellen",
    "missen kinderen een plek om na school te spelen",
    "lopen wachttijden op, en intussen gebeurt er weinig",
)

AIMS: tuple[str, ...] = (
    "kinderen kunnen meedoen en zich thuis voelen",
    "ouders op tijd een antwoord krijgen",
    "beroepskrachten van elkaar leren",
    "een kleine vraag klein blijft",
    "de overgang naar school rustig verloopt",
    "gezinnen elkaar leren kennen",
    "kinderen vaker en meer praten",
    "iedereen weet wie wat doet",
    "hulp naar het kind komt en niet andersom",
    "ouders merken dat zij de kenner van hun kind zijn",
    "jongeren een volwassene hebben die zij vertrouwen",
)

# Sentences for running text. {subject} is a noun with its article, {who} a group of people, {a} and {b} are partners.
SENTENCES: tuple[str, ...] = (
    "De samenwerking begint met een gesprek aan tafel.",
    "{a} en {b} spreken af wie het gezin belt.",
    "Rond {subject} ontmoeten {who} elkaar.",
    "De pedagogisch medewerker kijkt mee en vertelt wat opvalt.",
    "Ouders kunnen binnenlopen zonder afspraak.",
    "{a} deelt alleen wat nodig is, en vraagt de ouders eerst om toestemming.",
    "Elke week is er een vast moment om te overleggen.",
    "Wie een zorg heeft over een kind, bespreekt die eerst met de ouders.",
    "Een vrijwilliger maakt de ruimte klaar en heet iedereen welkom.",
    "{b} kent de weg naar andere hulp en loopt de eerste keer mee.",
    "Voor {who} is {subject} een reden om te komen.",
    "Na afloop schrijven zij samen op wat zij anders willen doen.",
    "De coördinator bewaakt de afspraken en maakt tijd vrij.",
    "Kinderen kiezen zelf een boek, een spel of een plek.",
    "Het team oefent met een moeilijk gesprek.",
    "{a} nodigt ouders uit die nog niet eerder kwamen.",
    "Een stagiair loopt mee en leert van beide organisaties.",
    "De gemeente denkt mee over een vaste plek.",
    "Tolken zijn soms nodig; vaak helpt een andere ouder.",
    "Wat werkt voor het ene kind, hoeft niet te werken voor het andere.",
    "De jeugdverpleegkundige beantwoordt vragen over slapen en eten.",
    "{b} let op vragen over geld en verwijst naar een spreekuur.",
    "De leerkracht hoort wat een kind al kan voordat het begint.",
    "Wie uitvalt, zoekt zelf vervanging binnen het team.",
    "Een gedragswetenschapper denkt mee als de groep vastloopt.",
    "De inclusiepedagoog laat zien hoe je een dag overzichtelijk maakt.",
    "Grootouders zijn net zo welkom.",
    "De huismeester zorgt dat de deur open is.",
    "Een muzikant uit de buurt speelt soms mee.",
    "De boswachter vertelt over dieren in de winter.",
    "Een gepensioneerde timmerman helpt met gereedschap.",
    "De dorpsbakker brengt brood dat over is.",
)

# (title, what happens)
STEPS: tuple[tuple[str, str], ...] = (
    ("Elkaar leren kennen", "{a} en {b} bezoeken elkaar en kijken een ochtend mee."),
    ("Afspraken maken", "Zij schrijven op wie wat doet, wie beslist en wie de ouders belt."),
    ("Ouders vragen", "{a} vertelt ouders wat de bedoeling is en vraagt of zij mee willen doen."),
    ("Beginnen met een kleine groep", "Rond {subject} begint een kleine groep, zodat er tijd is om te leren."),
    ("Samen kijken", "{b} kijkt mee en bespreekt daarna wat opviel."),
    ("Een plan per kind", "Ouders en beroepskrachten kiezen één ding om aan te werken."),
    ("Terugkijken", "Na een tijd kijken alle partners terug en passen zij de afspraken aan."),
    ("Overdragen", "Gaat een kind naar een andere plek, dan gaat de kennis mee als de ouders dat goed vinden."),
    ("Anderen uitnodigen", "Een nieuwe locatie loopt eerst een dag mee."),
    ("Afronden", "Is de vraag beantwoord, dan sluiten zij samen met het gezin af."),
)

BRINGS: tuple[str, ...] = (
    "Kent de kinderen en ziet hen elke week.",
    "Brengt kennis mee over opvoeden en gedrag.",
    "Stelt een ruimte beschikbaar.",
    "Maakt tijd vrij om te overleggen.",
    "Kent de gezinnen in de buurt.",
    "Weet welke hulp er nog meer is.",
    "Leert toekomstige collega's het vak.",
    "Bewaakt de afspraken.",
)

NEEDS: tuple[str, ...] = (
    "Een vaste plek waar de partners elkaar tegenkomen.",
    "Tijd om te overleggen, ook als het druk is.",
    "Eén aanspreekpunt per organisatie.",
    "Duidelijkheid over wie beslist.",
    "Vertrouwen: je mag zeggen dat je iets niet weet.",
    "Toestemming van ouders, opgeschreven in gewone taal.",
    "Een leidinggevende die ruimte geeft.",
    "Scholing waaraan beide organisaties meedoen.",
)

EXPERIENCES: tuple[str, ...] = (
    "Medewerkers zeggen dat zij elkaar makkelijker bellen.",
    "Ouders zeggen dat zij weten bij wie zij terechtkunnen.",
    "De groep is rustiger, zo ervaart het team.",
    "Het team ziet dat kinderen langer blijven spelen.",
    "Collega's merken dat een vraag eerder op tafel komt.",
    "Vrijwilligers vertellen dat zij blijven omdat zij ertoe doen.",
)

TRANSFER: tuple[str, ...] = (
    "Hier paste dit bij wat er al was in de buurt.",
    "Hier was dit van het begin af geregeld.",
    "Hier groeide dit langzaam; elders kan het anders.",
    "Hier is dit in een overleg afgesproken.",
    "Hier bleek dit het moeilijkste deel.",
)

# Generic names, by sector. A sector without an entry takes its own label.
PARTNERS: dict[str, tuple[str, ...]] = {
    "kinderopvang": ("De kinderopvang", "Het kindercentrum"),
    "peuteropvang": ("De peuteropvang", "De peutergroep"),
    "bso": ("De buitenschoolse opvang",),
    "sociaal-werk": ("Het sociaal werk", "De sociaal werkers"),
    "maatschappelijk-werk": ("Het maatschappelijk werk",),
    "kinder-en-jongerenwerk": ("Het jongerenwerk", "Het kinderwerk"),
    "jeugdhulp": ("De jeugdhulp", "De ambulante jeugdhulp"),
    "onderwijs": ("De school",),
    "primair-onderwijs": ("De basisschool",),
    "kleuteronderwijs": ("De kleuterschool",),
    "gemeente": ("De gemeente", "De beleidsadviseur van de gemeente"),
    "jeugdgezondheidszorg": ("Het consultatiebureau",),
    "lokaal-team": ("Het wijkteam", "Het lokale team"),
    "vrijwilligers": ("De vrijwilligers", "De vrijwilligersorganisatie"),
    "ouders": ("De oudergroep",),
    "opleiding-en-onderzoek": ("De hogeschool",),
    "ocmw": ("Het OCMW",),
}
