"""Three articles, retold in our own words. Quotes are those of the source."""

from __future__ import annotations

from home.seed.reading_schema import Also, ArticleSeed
from home.seed.schema import Cited
from home.seed.sources import ARTICLE_CHILDCARE, ARTICLE_YOUTH_CARE, INTERVIEW_THE_HAGUE

ARTICLES: tuple[ArticleSeed, ...] = (
    ArticleSeed(
        slug="sociaal-werk-en-kinderopvang",
        title="Sociaal werk en kinderopvang: oude bekenden die elkaar weer opzoeken",
        kind="interview",
        summary=(
            "Ooit waren het bijna buren. Lex Staal van Sociaal Werk Nederland legt uit hoe sociaal werk en kinderopvang elkaar"
            " kwijtraakten, en wat er gebeurt als ze elkaar weer vinden."
        ),
        body=(
            (
                "paragraph",
                "<p>Een sociaal werker en een pedagogisch medewerker werken vaak met dezelfde gezinnen, in dezelfde buurt. Toch bellen ze"
                " elkaar zelden. Dat is jammer, vindt Lex Staal, want samen weten ze veel meer.</p>",
            ),
            ("heading", "Een gedeeld begin"),
            (
                "paragraph",
                "<p>Kinderopvang komt voort uit het sociaal werk. In de jaren zestig pasten ouders en buren op elkaars kinderen."
                " Met de vrouwenemancipatie kwamen er meer crèches, opgericht door opbouwwerkers. Ook de peuterspeelzaal komt daar"
                " vandaan. Later groeiden de twee uit elkaar, met eigen wetten, een eigen ministerie en eigen geld.</p>",
            ),
            ("heading", "Zwolle: thuis oefenen met taal"),
            (
                "paragraph",
                "<p>In Zwolle gaat het anders. Ziet de peuteropvang dat een kind achterloopt met taal, dan hoort het sociaal werk van"
                " Travers dat. Stagiairs sociaal werk gaan naar het gezin en oefenen daar met het kind. Zo zien ze meteen hoe het thuis"
                " gaat, en of er nog iets anders speelt.</p>",
            ),
            ("heading", "Rotterdam: al voor de geboorte"),
            (
                "paragraph",
                "<p>Bij gro-up in Rotterdam begint het eerder. Kwetsbare zwangere vrouwen krijgen begeleiding en bereiden zich voor op"
                " het ouderschap. De sociaal werker legt uit waarom goede opvang helpt en brengt hen in contact. Andersom vraagt de"
                " opvang het sociaal werk om mee te lopen met een gezin dat steun kan gebruiken. Het consultatiebureau is vaak de"
                " eerste plek met vragen: het let ook op hoe het verder gaat, en wijst de weg.</p>",
            ),
            (
                "quote",
                {
                    "text": "Samen hebben we alle kennis in huis, maar we weten elkaar vaak nog onvoldoende te vinden.",
                    "speaker": "Lex Staal",
                    "role": "directeur-bestuurder Sociaal Werk Nederland",
                },
            ),
            ("heading", "Loop eens binnen"),
            (
                "paragraph",
                "<p>Staals raad is eenvoudig: leer elkaar kennen in de wijk. Ga langs bij het buurthuis, de school, de bibliotheek en de"
                " sportclub, en bij de kinderopvang. Wie elkaar kent, belt sneller als er zorgen zijn over een kind. En wie vroeg belt,"
                " voorkomt dat een probleem groot wordt.</p>",
            ),
        ),
        authors=(),
        interviewees=("lex-staal",),
        practices=("travers-zwolle", "gro-up-rotterdam"),
        organisations=("sociaal-werk-nederland", "travers", "gro-up"),
        terms=(
            ("theme", ("preventie", "vroegsignalering", "kansrijke-start", "taal-en-vve")),
            ("sector", ("sociaal-werk", "kinderopvang", "jeugdgezondheidszorg")),
            ("audience", ("pedagogisch-professional", "sociaal-werker")),
        ),
        sources=(Cited(ARTICLE_CHILDCARE, "Het hele verhaal, in onze woorden."),),
        further=(
            Also(
                "Communiceren door gedrag: wat wil een kind jou vertellen?",
                "Orthopedagoog Niels van Delden ziet gedrag als een manier waarop een kind iets zegt.",
                "Genoemd bij het artikel op Kinderopvangtotaal.nl; het adres is niet vermeld.",
            ),
        ),
    ),
    ArticleSeed(
        slug="jeugdhulp-op-de-werkvloer",
        title="Jeugdhulp op de werkvloer: zo doen Den Haag en Nijmegen het",
        kind="verhaal",
        summary=(
            "In Den Haag staan vier plekken klaar op een gewone peutergroep. In Nijmegen hoort een jeugdhulpverlener bij het team. Twee"
            " verhalen over hulp die naar het kind toe komt."
        ),
        body=(
            (
                "paragraph",
                "<p>Wat gebeurt er als jeugdhulp niet ergens anders is, maar gewoon in de opvang of op school? Op twee plekken weten ze het"
                " antwoord.</p>",
            ),
            ("heading", "Vier plekken op een gewone groep"),
            (
                "paragraph",
                "<p>Dak kindercentra en Jeugdformaat werken in Den Haag samen in drie kindercentra. Bij Dion Dak houden ze in een vve-groep"
                " vier plekken vrij voor kinderen die Jeugdformaat plaatst. Een vaste pedagogisch medewerker van Jeugdformaat is er vier"
                " uur per dag bij. Ze helpt kinderen alleen of in een groepje en komt ook thuis. Een ambulant hulpverlener en een"
                " gedragswetenschapper denken mee. De kinderen doen intussen met het gewone dagprogramma mee.</p>",
            ),
            (
                "paragraph",
                "<p>De moeder van een jongen van drie merkte geen naad tussen hulp en opvang. Haar zoon doet het nu goed op de basisschool."
                " De medewerkers van Dak leerden er ook van: meer structuur bieden bijvoorbeeld, en uitleggen wat er om een kind heen"
                " gebeurt.</p>",
            ),
            ("heading", "Een jeugdhulpverlener die bij het team hoort"),
            (
                "paragraph",
                "<p>Anne-Marie Stevens werkt voor Entrea, maar vier dagdelen per week is ze te vinden bij basisschool Het Talent en"
                " kinderopvang Kion in Nijmegen-Lent. Ouders, leerkrachten en medewerkers kloppen bij haar aan als het met een kind"
                " moeilijk gaat. Ze is er niet om collega's te controleren. Ze kijkt mee, en weet welke hulp er verder is als ouders"
                " die willen.</p>",
            ),
            (
                "quote",
                {
                    "text": "Ik vraag me regelmatig af: waarom doen we het niet overal zo?",
                    "speaker": "Anne-Marie Stevens",
                    "role": "inclusiepedagoog, in dienst van Entrea",
                },
            ),
            ("heading", "Wat de kopgroep adviseert"),
            (
                "paragraph",
                "<p>In mei 2017 vroeg de kopgroep jeugdzorg om zulke samenwerking op alle plekken. De Jeugdwet en passend onderwijs willen"
                " dat kinderen in hun eigen omgeving opgroeien, maar school en opvang kunnen dat alleen nauwelijks. De kopgroep wil"
                " ontwikkelcentra voor alle kinderen, met de jeugdhulpverlener als vast gezicht. Samenwerken moet je wel leren, dus ook"
                " in de opleidingen.</p>",
            ),
        ),
        authors=("aart-verschuur",),
        interviewees=("anne-marie-stevens",),
        practices=("dak-jeugdformaat", "talent-kion-entrea"),
        organisations=("dak-kindercentra", "jeugdformaat", "het-talent", "kion", "entrea"),
        terms=(
            ("theme", ("inclusie", "gedrag-en-sociaal-emotioneel", "professionalisering")),
            ("sector", ("jeugdhulp", "kinderopvang", "onderwijs")),
            ("context", ("jeugdwet", "passend-onderwijs")),
            ("audience", ("pedagogisch-professional", "jeugdhulpverlener", "leerkracht")),
        ),
        sources=(Cited(ARTICLE_YOUTH_CARE, "Het hele verhaal, in onze woorden."),),
    ),
    ArticleSeed(
        slug="kinderwerk-is-meer-dan-knutselen",
        title="Kinderwerk is meer dan knutselen",
        kind="interview",
        place="Den Haag",
        summary=(
            "Den Haag wil dat kinderwerkers zichtbaarder worden. Beleidsadviseur Nick van der Steen legt uit waarom de wijk hen nodig"
            " heeft."
        ),
        body=(
            (
                "paragraph",
                "<p>Wie aan kinderwerk denkt, ziet een tafel vol papier en lijm. Dat beeld klopt niet, zegt Nick van der Steen. Hij is drie"
                " jaar beleidsadviseur bij de gemeente Den Haag en was eerder zelf kinder- en jongerenwerker.</p>",
            ),
            (
                "question",
                {
                    "question": "Wat doet een kinderwerker dan wel?",
                    "answer": (
                        "<p>Kinderwerkers staan midden in de wijk, tussen school, opvang, bso en sportclub. Ze merken als eersten wat er"
                        " speelt en doen er iets mee voordat het groter wordt. Sommige kinderen gaan niet naar school of wachten lang op"
                        " hulp. Bij het kinderwerk kunnen zij gewoon binnenlopen.</p>"
                    ),
                },
            ),
            (
                "question",
                {
                    "question": "Wat komen ze tegen?",
                    "answer": (
                        "<p>Kleine huizen, waardoor jonge kinderen al vroeg de straat op gaan. Armoede, en ouders die door de zorgen weinig"
                        " aandacht overhouden. Er zijn minder incidenten dan vroeger, maar wat er gebeurt is heftiger.</p>"
                    ),
                },
            ),
            (
                "question",
                {
                    "question": "Wat hebben kinderen eraan?",
                    "answer": (
                        "<p>Een plek om anderen te ontmoeten, talenten te ontdekken en gehoord te worden, met aandacht voor een gezonde"
                        " leefstijl. De activiteiten zien er eenvoudig uit. De gedachte erachter is dat niet.</p>"
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": "De kracht van kinderwerk is preventie en de impact ervan wordt nog onderschat.",
                    "speaker": "Nick van der Steen",
                    "role": "beleidsadviseur gemeente Den Haag",
                },
            ),
            ("heading", "Een eerste stap, en een plan"),
            (
                "paragraph",
                "<p>Met alle Haagse welzijnsorganisaties hield de gemeente een congres voor kinderwerkers: elkaar vinden, van elkaar leren,"
                " het vak verder brengen. Wethouder Martijn Balster wil signaleren en voorkomen centraal zetten en de effecten beter"
                " laten zien.</p>",
            ),
            (
                "paragraph",
                "<p>Wat Van der Steen hierna voor zich ziet, is nog een plan: per gebied een plek om elkaar te ontmoeten, met één persoon"
                " die de samenwerking draagt. Ook moeten kinderwerkers zelf beter uitleggen wat ze doen, aan scholen, huisartsen, politie"
                " en jeugdhulp. En sociaalwerkorganisaties kunnen het vak weer een plek geven.</p>",
            ),
        ),
        authors=(),
        interviewees=("nick-van-der-steen",),
        practices=("den-haag-kinderwerk",),
        organisations=("gemeente-den-haag", "netwerk-sociaal-werkers-van-het-jaar"),
        terms=(
            ("theme", ("kinderwerk-en-talent", "preventie", "armoede", "schoolgang", "participatie")),
            ("sector", ("gemeente", "sociaal-werk")),
            ("audience", ("sociaal-werker", "beleid")),
        ),
        sources=(
            Cited(
                INTERVIEW_THE_HAGUE,
                "Het hele gesprek, in onze woorden. Het netwerk Sociaal Werkers van het Jaar bracht het onderwerp.",
            ),
        ),
    ),
)
