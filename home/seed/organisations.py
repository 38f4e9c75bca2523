"""The organisations that the sources name, in our own short words. Parents and members stand before what refers to them."""

from __future__ import annotations

from home.seed.schema import OrganisationSeed

ORGANISATIONS: tuple[OrganisationSeed, ...] = (
    OrganisationSeed(
        slug="travers",
        name="Travers",
        type="aanbieder",
        sector="sociaal-werk",
        place="zwolle",
        description_nl=(
            "Organisatie in Zwolle. Sociaal werkers krijgen er een signaal van de peuteropvang als een kind een taalachterstand"
            " heeft. Doomijn/Travers brengt kinderopvang, welzijn, vrijwilligerswerk en een poppodium bij elkaar."
        ),
        description_en=(
            "Organisation in Zwolle where childcare signals language delay to social workers. Doomijn/Travers combines childcare,"
            " welfare, volunteer work and a music venue."
        ),
    ),
    OrganisationSeed(
        slug="gro-up",
        name="gro-up",
        type="aanbieder",
        sector="sociaal-werk",
        place="rotterdam",
        description_nl=(
            "Organisatie in Rotterdam waar sociaal werkers samenwerken met het consultatiebureau en de kinderopvang. gro-up doet"
            " kraamzorg, kinderopvang, buurtwerk, jeugdhulp en onderwijs."
        ),
        description_en=(
            "Organisation in Rotterdam where social workers work with the child health centre and childcare. It offers maternity"
            " care, childcare, neighbourhood work, youth care and education."
        ),
    ),
    OrganisationSeed(
        slug="sociaal-werk-nederland",
        name="Sociaal Werk Nederland",
        type="branche",
        sector="sociaal-werk",
        description_nl=(
            "Organisatie in het sociaal werk. Directeur-bestuurder Lex Staal vertelt namens haar waarom sociaal werk en kinderopvang"
            " elkaar nodig hebben."
        ),
        description_en=(
            "Dutch organisation in social work. Its director Lex Staal explains why social work and childcare need each other."
        ),
    ),
    OrganisationSeed(
        slug="kinderopvangtotaal",
        name="Kinderopvangtotaal.nl",
        type="medium",
        description_nl="Medium voor wie in de kinderopvang werkt.",
        description_en="Medium for professionals in childcare.",
    ),
    OrganisationSeed(
        slug="dak-kindercentra",
        name="Dak kindercentra",
        type="aanbieder",
        sector="kinderopvang",
        place="den-haag",
        description_nl="Kinderopvang in Den Haag. In drie kindercentra werkt Dak samen met Jeugdformaat.",
        description_en="Childcare provider in The Hague. In three of its centres it works together with Jeugdformaat.",
    ),
    OrganisationSeed(
        slug="dion-dak",
        name="Dion Dak",
        type="aanbieder",
        sector="kinderopvang",
        place="den-haag",
        parent="dak-kindercentra",
        description_nl="Kindercentrum van Dak, met een vve-groep waarin ook kinderen met jeugdhulp meedoen.",
        description_en="A centre of Dak with an early education group in which children with youth care take part too.",
    ),
    OrganisationSeed(
        slug="jeugdformaat",
        name="Jeugdformaat",
        type="aanbieder",
        sector="jeugdhulp",
        description_nl="Stichting voor jeugdhulp. Werkt in Den Haag op de groep bij kindercentra van Dak.",
        description_en="Youth care foundation. In The Hague it works inside groups of Dak childcare centres.",
    ),
    OrganisationSeed(
        slug="het-talent",
        name="Het Talent",
        type="onderwijs",
        sector="primair-onderwijs",
        place="nijmegen",
        description_nl="Basisschool in Nijmegen-Lent, waar een inclusiepedagoog van Entrea meewerkt.",
        description_en="Primary school in Nijmegen-Lent where an inclusion specialist of Entrea works on the floor.",
    ),
    OrganisationSeed(
        slug="kion",
        name="Kion",
        type="aanbieder",
        sector="kinderopvang",
        description_nl="Organisatie voor kinderopvang. Werkt in Nijmegen-Lent samen met basisschool Het Talent.",
        description_en="Childcare organisation. In Nijmegen-Lent it works together with primary school Het Talent.",
    ),
    OrganisationSeed(
        slug="entrea",
        name="Entrea",
        type="aanbieder",
        sector="jeugdhulp",
        description_nl="Organisatie voor jeugdzorg, werkgever van de inclusiepedagoog bij Het Talent.",
        description_en="Youth care organisation, employer of the inclusion specialist at Het Talent.",
    ),
    OrganisationSeed(
        slug="kindvak",
        name="KindVak",
        type="medium",
        description_nl="KindVak Magazine schreef over samenwerken met jeugdhulp in Den Haag en Nijmegen. KindVak is ook een beurs.",
        description_en="KindVak Magazine wrote about working with youth care in The Hague and Nijmegen. KindVak is also a fair.",
    ),
    OrganisationSeed(
        slug="kindcentra-2020",
        name="Kindcentra 2020",
        type="netwerk",
        description_nl="Samenwerking waaronder de kopgroep jeugdzorg valt.",
        description_en="Alliance to which the leading group on youth care belongs.",
    ),
    OrganisationSeed(
        slug="jeugdzorg-nederland",
        name="Jeugdzorg Nederland",
        type="branche",
        sector="jeugdhulp",
        description_nl="Een van de drie partijen achter de kopgroep jeugdzorg.",
        description_en="One of the three parties behind the leading group on youth care.",
    ),
    OrganisationSeed(
        slug="associatie-voor-jeugd",
        name="Associatie voor Jeugd",
        type="netwerk",
        description_nl="Een van de drie partijen achter de kopgroep jeugdzorg.",
        description_en="One of the three parties behind the leading group on youth care.",
    ),
    OrganisationSeed(
        slug="pedagogisch-pact",
        name="Pedagogisch PACT",
        type="netwerk",
        description_nl="Een van de drie partijen achter de kopgroep jeugdzorg.",
        description_en="One of the three parties behind the leading group on youth care.",
    ),
    OrganisationSeed(
        slug="kopgroep-jeugdzorg",
        name="Kopgroep jeugdzorg",
        type="netwerk",
        sector="jeugdhulp",
        parent="kindcentra-2020",
        members=("jeugdzorg-nederland", "associatie-voor-jeugd", "pedagogisch-pact"),
        description_nl="Samenwerking van drie organisaties. De kopgroep bracht in mei 2017 advies uit over ontwikkelcentra.",
        description_en="Alliance of three organisations. In May 2017 it published advice on development centres.",
    ),
    OrganisationSeed(
        slug="gemeente-den-haag",
        name="Gemeente Den Haag",
        type="gemeente",
        sector="gemeente",
        place="den-haag",
        description_nl="Gemeente die het kinderwerk in de stad een stevige plek wil geven.",
        description_en="Municipality that wants to give child work a firm place in the city.",
    ),
    OrganisationSeed(
        slug="netwerk-sociaal-werkers-van-het-jaar",
        name="Netwerk Sociaal Werkers van het Jaar",
        type="netwerk",
        sector="sociaal-werk",
        description_nl=(
            "Netwerk van sociaal werkers, sinds 2022. De leden brengen onderwerpen uit hun eigen praktijk onder de aandacht, zoals"
            " kinderwerk."
        ),
        description_en="Network of social workers, since 2022. Members raise topics from their own work, such as child work.",
    ),
    OrganisationSeed(
        slug="home-start",
        name="Home-Start",
        type="vrijwilligers",
        sector="vrijwilligers",
        description_nl="Programma waarin ervaren vrijwilligers gezinnen met jonge kinderen thuis steunen.",
        description_en="Programme in which experienced volunteers support families with young children at home.",
    ),
    OrganisationSeed(
        slug="social-brokers-nederland",
        name="Social Brokers Nederland",
        type="vrijwilligers",
        sector="vrijwilligers",
        description_nl="Voorbeeld van een maatjesproject: een jongere krijgt een maatje als rolmodel.",
        description_en="An example of a buddy project: a young person gets a buddy as a role model.",
    ),
    OrganisationSeed(
        slug="uw-ouderplatform",
        name="UW Ouderplatform",
        type="netwerk",
        sector="ouders",
        description_nl="Initiatief van ouders, dat ouders, gemeente en onderwijs met elkaar verbindt.",
        description_en="A parents' initiative that links parents, municipality and education.",
    ),
    OrganisationSeed(
        slug="alert4you",
        name="Alert4You",
        type="netwerk",
        sector="jeugdhulp",
        description_nl="Programma dat samenwerking tussen kinderopvang en jeugdhulp stimuleert.",
        description_en="Programme that stimulates cooperation between childcare and youth care.",
    ),
    OrganisationSeed(
        slug="karel-de-grote-hogeschool",
        name="Karel de Grote Hogeschool",
        type="onderwijs",
        sector="opleiding-en-onderzoek",
        description_nl="Hogeschool achter het onderzoek naar samenwerking tussen OCMW's en kinderopvang.",
        description_en="University college behind the research on cooperation between OCMWs and childcare.",
    ),
    OrganisationSeed(
        slug="expertisecentrum-krachtgericht-sociaal-werk",
        name="Expertisecentrum Krachtgericht Sociaal Werk",
        type="onderwijs",
        sector="opleiding-en-onderzoek",
        parent="karel-de-grote-hogeschool",
        description_nl="Expertisecentrum van de Karel de Grote Hogeschool. Het voerde het onderzoek met OCMW's en kinderopvang uit.",
        description_en="Research centre of Karel de Grote Hogeschool. It carried out the research with OCMWs and childcare.",
    ),
)
