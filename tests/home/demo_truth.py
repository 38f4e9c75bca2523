"""What the sources say, written down a second time: the demo content is checked against this."""

# Sector and role of every partner, in the order of the page.
PARTNERS = {
    "travers-zwolle": ["peuteropvang:signaleert", "sociaal-werk:uitvoerder", "opleiding-en-onderzoek:uitvoerder"],
    "gro-up-rotterdam": [
        "sociaal-werk:uitvoerder,verbinder",
        "jeugdgezondheidszorg:signaleert",
        "kinderopvang:signaleert,uitvoerder",
    ],
    "dak-jeugdformaat": ["kinderopvang:host,uitvoerder", "jeugdhulp:expertise,uitvoerder,signaleert"],
    "talent-kion-entrea": ["jeugdhulp:werkgever,expertise", "primair-onderwijs:host", "kinderopvang:host"],
    "den-haag-kinderwerk": ["gemeente:initiatiefnemer,verbinder", "sociaal-werk:uitvoerder"],
    "gemeente-als-verbinder": [
        "gemeente:verbinder,regisseur",
        "kinderopvang:uitvoerder",
        "onderwijs:uitvoerder",
        "vrijwilligers:uitvoerder",
    ],
    "centrum-voor-jeugd-en-gezin": ["lokaal-team:expertise", "gemeente:regisseur"],
    "wijkteams": ["lokaal-team:signaleert,uitvoerder", "gemeente:verbinder"],
    "doorgaande-lijn-vve": ["kinderopvang:uitvoerder", "primair-onderwijs:uitvoerder", "gemeente:verbinder"],
    "home-start": ["vrijwilligers:uitvoerder", "ouders:host"],
    "maatjesprojecten": ["vrijwilligers:uitvoerder", "kinderen-en-jongeren:uitvoerder"],
    "uw-ouderplatform": ["ouders:initiatiefnemer,verbinder", "gemeente:uitvoerder", "onderwijs:uitvoerder"],
    "alert4you": ["jeugdhulp:expertise", "kinderopvang:host"],
    "ocmw-en-kinderopvang": ["ocmw:signaleert", "kinderopvang:uitvoerder", "opleiding-en-onderzoek:onderzoeker"],
}

# kind, evidence, cost, phase, age from, age to (None: all ages), places
FACTS = {
    "travers-zwolle": ("praktijk", "e1", "onbekend", "in-uitvoering", 24, 48, ["zwolle"]),
    "gro-up-rotterdam": ("praktijk", "e1", "onbekend", "in-uitvoering", -9, 48, ["rotterdam"]),
    "dak-jeugdformaat": ("praktijk", "e1", "onbekend", "in-uitvoering", 24, 48, ["den-haag"]),
    "talent-kion-entrea": ("praktijk", "e1", "onbekend", "in-uitvoering", 0, 144, ["nijmegen"]),
    "den-haag-kinderwerk": ("praktijk", "e1", "onbekend", "gestart", 48, 144, ["den-haag"]),
    "gemeente-als-verbinder": ("patroon", "e0", "onbekend", "verkenning", None, None, ["nl"]),
    "centrum-voor-jeugd-en-gezin": ("patroon", "e0", "onbekend", "verkenning", None, None, ["nl"]),
    "wijkteams": ("patroon", "e0", "onbekend", "gestart", None, None, ["nl"]),
    "doorgaande-lijn-vve": ("patroon", "e0", "onbekend", "in-uitvoering", 24, 144, ["nl"]),
    "home-start": ("programma", "e6", "k3", "opgeschaald", 0, 84, ["nl"]),
    "maatjesprojecten": ("praktijk", "e0", "onbekend", "in-uitvoering", 144, 216, []),
    "uw-ouderplatform": ("praktijk", "e0", "onbekend", "in-uitvoering", None, None, []),
    "alert4you": ("programma", "e3", "onbekend", "opgeschaald", 0, 48, ["nl"]),
    "ocmw-en-kinderopvang": ("onderzoek", "e4", "onbekend", "afgerond", 0, 36, ["vlaanderen"]),
}

# Groups that the source is silent on; all other groups are filled.
GAPS = {
    "travers-zwolle": {"cost", "results"},
    "gro-up-rotterdam": {"staffing", "cost", "results"},
    "dak-jeugdformaat": {"cost"},
    "talent-kion-entrea": {"cost"},
    "den-haag-kinderwerk": {"steps", "staffing", "cost", "results"},
    "gemeente-als-verbinder": {"steps", "staffing", "cost", "results"},
    "centrum-voor-jeugd-en-gezin": {"steps", "staffing", "cost", "preconditions", "results"},
    "wijkteams": {"steps", "staffing", "cost", "preconditions", "results"},
    "doorgaande-lijn-vve": {"steps", "staffing", "cost", "results"},
    "home-start": {"steps", "preconditions", "results"},
    "maatjesprojecten": {"where", "steps", "staffing", "cost", "preconditions", "results"},
    "uw-ouderplatform": {"where", "steps", "staffing", "cost", "preconditions", "results"},
    "alert4you": {"steps", "staffing", "cost", "preconditions"},
    "ocmw-en-kinderopvang": {"steps", "staffing", "cost", "preconditions", "results"},
}

# function, amount, unit, number of people, volunteers
STAFFING = {
    "travers-zwolle": [("stagiair", None, "", None, False)],
    "dak-jeugdformaat": [
        ("pedagogisch-medewerker", "4.00", "uur-dag", 1, False),
        ("ambulant-hulpverlener", None, "", 1, False),
        ("gedragswetenschapper", None, "", 1, False),
        ("pedagogisch-medewerker", None, "", None, False),
    ],
    "talent-kion-entrea": [("inclusiepedagoog", "4.00", "dagdeel-week", 1, False)],
    "home-start": [("coordinator", "0.55", "fte", 1, False), ("vrijwilliger", None, "", 24, True)],
}

# Which practices meet these requirements, all of them.
PARTNER_QUESTIONS = [
    (["jeugdhulp:expertise"], {"dak-jeugdformaat", "talent-kion-entrea", "alert4you"}),
    (
        ["gemeente:verbinder"],
        {"den-haag-kinderwerk", "gemeente-als-verbinder", "wijkteams", "doorgaande-lijn-vve"},
    ),
    (["gemeente:regisseur"], {"gemeente-als-verbinder", "centrum-voor-jeugd-en-gezin"}),
    (["kinderopvang", "sociaal-werk"], {"travers-zwolle", "gro-up-rotterdam"}),
    (["kinderopvang:signaleert"], {"travers-zwolle", "gro-up-rotterdam"}),
    (["ouders:initiatiefnemer"], {"uw-ouderplatform"}),
    (["onderwijs", "jeugdhulp"], {"talent-kion-entrea"}),
]

# Every number in the texts, figures and dates of the demo content, with where it comes from. "months" are ages of the editors' proposal
# or of the source, "proposal" the same in words, "ours" dates of this portal and counts of what the text itself lists.
NUMBERS = {
    "travers-zwolle": {
        "24": "months", "48": "months", "2": "proposal", "4": "proposal",
        "twee": "article on childcare and social work: two ministries",
    },
    "gro-up-rotterdam": {
        "9": "months", "48": "months", "4": "proposal",
        "twee": "article on childcare and social work: two ministries; two ways",
        "3.100": "about gro-up: staff",
    },
    "dak-jeugdformaat": {
        "24": "months", "48": "months", "2": "proposal",
        "4": "article on youth care: four places, four hours a day; proposal",
        "vier": "article on youth care: four places, four hours a day",
        "3": "article on youth care: three centres",
        "drie": "article on youth care: three centres; a son of three",
        "1": "article on youth care: one fixed worker, one ambulant worker, one behavioural scientist",
        "2014": "report on the extension: start", "01": "the first day of that year",
        "2016": "report on the extension", "31": "report on the extension: 31 May 2016",
    },
    "talent-kion-entrea": {
        "0": "months", "144": "months", "12": "proposal",
        "4": "article on youth care: four half-days a week", "1": "article on youth care: one person",
        "vier": "article on youth care: four half-days a week; four years",
    },
    "den-haag-kinderwerk": {
        "48": "months", "144": "months", "4": "proposal", "12": "proposal",
        "30.000": "interview: professionals in youth care", "400": "interview: child workers",
        "500": "interview: child workers",
    },
    "gemeente-als-verbinder": {},
    "centrum-voor-jeugd-en-gezin": {},
    "wijkteams": {},
    "doorgaande-lijn-vve": {"24": "months", "144": "months", "twee": "guide for municipalities: two principles"},
    "home-start": {
        "0": "months", "84": "months", "zes": "guide for municipalities: six or younger",
        "130": "guide for municipalities", "160": "about Home-Start", "17": "about Home-Start",
        "1": "page on one site: one coordinator", "0.55": "page on one site", "0,55": "page on one site",
        "20": "page on one site: hours", "24": "page on one site: volunteers", "25": "page on one site: families",
        "30": "page on one site: families", "56500": "page on one site", "56.500": "page on one site",
        "8": "register: 8 April 2019", "2019": "register", "04": "register", "08": "register",
        "2024": "a recognition holds five years",
    },
    "maatjesprojecten": {"144": "months", "216": "months", "12": "proposal", "18": "proposal"},
    "uw-ouderplatform": {},
    "alert4you": {
        "0": "months", "48": "months", "4": "proposal", "1.000": "figures of Alert4You: partnerships",
        "80": "figures of Alert4You: municipalities", "2009": "about Alert4You: since", "01": "the first day of that year",
        "vier": "Kohnstamm: four competences", "drie": "ours: the three municipalities that are named",
    },
    "ocmw-en-kinderopvang": {
        "0": "months", "36": "months", "3": "proposal", "2014": "brochure", "2017": "brochure", "08": "brochure: August",
        "02": "brochure: February", "01": "the first day of that month", "vier": "brochure: four questions",
        "twee": "brochure: two work settings", "zes": "brochure: six parts", "1": "brochure: part 1", "2": "brochure: part 2",
    },
    "ontwikkelcentra-voor-alle-kinderen": {"2017": "article on youth care: May 2017"},
    "organisations": {
        "drie": "article on youth care: three centres; three parties", "2017": "article on youth care: May 2017",
        "2020": "a name: Kindcentra 2020", "2022": "interview: network since 2022", "6": "about gro-up: -6 months",
    },
    "sources": {"2019": "register", "8": "register", "2023": "work visit"},
}  # fmt: skip
