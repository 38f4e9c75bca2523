"""The editor's screen of a practice: one tab for each step of the work."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TitleFieldPanel,
)

from practices.models.transfer import Criterion
from practices.tabs import PracticeTabs
from practices.term_panel import TermPanel
from practices.widgets import TermSelect

CORE = [
    TitleFieldPanel("title", help_text=_("Zeg in één zin wat er gebeurt. Geen naam van een project.")),
    FieldPanel("summary", help_text=_("Hoogstens 300 tekens, in gewone taal. Dit staat in de zoekresultaten.")),
    FieldRowPanel([TermPanel("kind"), TermPanel("phase")]),
    TermPanel("themes"),
    TermPanel("contexts"),
    FieldPanel("context", help_text=_("Wat was er aan de hand? Welke vraag lag er?")),
    FieldPanel("goal", help_text=_("Wat willen de partners bereiken?")),
    FieldPanel("outcome"),
    MultiFieldPanel(
        [
            FieldPanel("image", help_text=_("Deze foto vervangt de getekende omslag.")),
            FieldPanel(
                "image_alt", help_text=_("Alleen als het beeld hier iets anders vertelt dan bij het beeld staat.")
            ),
            FieldPanel("image_caption"),
        ],
        heading=_("Beeld (mag leeg)"),
        classname="collapsed",
    ),
]

FOR_WHOM = [
    TermPanel("targets"),
    FieldRowPanel([FieldPanel("age_from"), FieldPanel("age_to")], heading=_("Leeftijd")),
    FieldPanel("all_ages"),
    FieldPanel("children"),
    FieldPanel("parents"),
    FieldPanel("reach"),
    InlinePanel(
        "places", panels=[FieldPanel("place"), FieldPanel("locality")], heading=_("Plaatsen"), label=_("plaats")
    ),
    FieldRowPanel([FieldPanel("national"), FieldPanel("where_gap")]),
    TermPanel("practice_settings"),
    FieldRowPanel([FieldPanel("scale"), FieldPanel("sites"), FieldPanel("child_places")]),
]

COLLABORATION = [
    InlinePanel(
        "partners",
        panels=[
            FieldRowPanel([FieldPanel("name"), FieldPanel("organisation")]),
            FieldPanel("sector", widget=TermSelect),
            FieldPanel("roles"),
            FieldPanel("brings"),
            FieldRowPanel([FieldPanel("formal_agreement"), FieldPanel("key", required_on_save=False)]),
        ],
        heading=_("Partners"),
        label=_("partner"),
        help_text=_("Wie doet mee, uit welke sector en in welke rol? Een algemene naam mag: het consultatiebureau."),
    ),
    FieldPanel("partners_gap", heading=_("Minder dan twee partners")),
    InlinePanel(
        "relations",
        panels=[
            FieldRowPanel(
                [
                    FieldPanel("source", required_on_save=False),
                    FieldPanel("kind", widget=TermSelect),
                    FieldPanel("target", required_on_save=False),
                ]
            ),
            FieldPanel("note"),
        ],
        heading=_("Relaties"),
        label=_("relatie"),
        help_text=_("Wie signaleert, verwijst, ondersteunt of betaalt, en naar wie? Hieruit tekenen we het schema."),
    ),
    TermPanel("forms"),
    TermPanel("intensity"),
    FieldPanel("initiative"),
    FieldPanel("meetings"),
    FieldPanel("agreement"),
    FieldPanel("data_sharing"),
    InlinePanel(
        "steps",
        panels=[
            FieldPanel("title"),
            FieldPanel("who"),
            FieldPanel("text"),
            FieldRowPanel([FieldPanel("when"), FieldPanel("duration"), FieldPanel("tool")]),
        ],
        heading=_("Stappen"),
        label=_("stap"),
        help_text=_("Minstens drie, in volgorde."),
    ),
    FieldPanel("steps_gap", heading=_("Geen stappen")),
    FieldPanel("daily_practice"),
    InlinePanel(
        "elements",
        panels=[FieldPanel("text"), FieldPanel("need")],
        heading=_("Werkzame elementen"),
        label=_("werkzaam element"),
    ),
]

DEMANDS = [
    InlinePanel(
        "staffing",
        panels=[
            FieldRowPanel([FieldPanel("function", widget=TermSelect), FieldPanel("function_note")]),
            FieldPanel("partner"),
            FieldRowPanel([FieldPanel("amount"), FieldPanel("unit"), FieldPanel("per")]),
            FieldRowPanel([FieldPanel("headcount"), FieldPanel("volunteer")]),
            FieldPanel("note"),
        ],
        heading=_("Inzet van mensen"),
        label=_("inzet"),
        help_text=_("Neem de eenheid van de bron over. Staat er geen aantal, laat het dan leeg."),
    ),
    FieldPanel("staffing_gap", heading=_("Geen inzet")),
    FieldPanel("training"),
    FieldPanel("space"),
    FieldPanel("materials"),
    FieldPanel("lead_time"),
    MultiFieldPanel(
        [
            FieldRowPanel([TermPanel("cost"), FieldPanel("cost_gap")]),
            FieldRowPanel([FieldPanel("cost_amount"), FieldPanel("cost_unit"), FieldPanel("cost_year")]),
            FieldPanel("payer"),
            FieldPanel("funding"),
        ],
        heading=_("Kosten"),
    ),
    InlinePanel(
        "preconditions",
        panels=[FieldPanel("term", widget=TermSelect), FieldPanel("text")],
        heading=_("Randvoorwaarden"),
        label=_("randvoorwaarde"),
    ),
    FieldPanel("preconditions_gap", heading=_("Geen randvoorwaarden")),
    FieldPanel("barriers"),
    FieldPanel("solutions"),
]

RESULTS = [
    InlinePanel(
        "results",
        panels=[
            FieldPanel("statement"),
            FieldRowPanel([FieldPanel("kind"), FieldPanel("for_whom"), FieldPanel("as_of")]),
            FieldPanel("source"),
        ],
        heading=_("Resultaten"),
        label=_("resultaat"),
        help_text=_("Alleen wat is gezien of gemeten. Plannen en verwachtingen staan hieronder."),
    ),
    FieldPanel("results_gap", heading=_("Geen resultaten")),
    InlinePanel(
        "plans",
        panels=[FieldPanel("statement"), FieldPanel("who"), FieldPanel("source")],
        heading=_("Plannen en verwachtingen"),
        label=_("plan of verwachting"),
    ),
    FieldPanel("unintended"),
    FieldPanel("did_not_work"),
    TermPanel("evidence", help_text=_("Vanaf 'goed onderbouwd' is een erkenning met register en datum nodig.")),
    InlinePanel(
        "recognitions",
        panels=[
            FieldRowPanel([FieldPanel("register"), FieldPanel("level")]),
            FieldRowPanel([FieldPanel("date"), FieldPanel("valid_until")]),
            FieldPanel("url"),
        ],
        heading=_("Erkenningen"),
        label=_("erkenning"),
    ),
    InlinePanel(
        "studies",
        panels=[FieldPanel("citation"), FieldPanel("finding"), FieldPanel("url")],
        heading=_("Onderzoek"),
        label=_("onderzoek"),
    ),
]

TRANSFER = [
    HelpPanel(
        content=_(
            "Twaalf criteria om te zien of een aanpak ergens anders past. Wat je niet weet, is onbekend; dat mag."
        )
    ),
    InlinePanel(
        "transfer",
        panels=[
            FieldPanel("criterion"),
            FieldPanel("text"),
            FieldRowPanel([FieldPanel("need"), FieldPanel("confidence")]),
        ],
        heading=_("Overdrachtsprofiel"),
        label=_("criterium"),
        max_num=len(Criterion),
    ),
    FieldPanel("transfer_gap", heading=_("Geen profiel")),
    InlinePanel(
        "adoptions",
        panels=[
            FieldRowPanel([FieldPanel("who"), FieldPanel("where"), FieldPanel("year")]),
            FieldRowPanel([FieldPanel("change"), FieldPanel("touched")]),
            FieldPanel("source"),
        ],
        heading=_("Eerder overgenomen door"),
        label=_("overname"),
        help_text=_("Alleen wat een bron vertelt. Staat er niet bij wat er veranderde, laat dat dan leeg."),
    ),
    FieldPanel("adopted_by", heading=_("Eerder overgenomen door: in woorden")),
    FieldPanel("adaptations"),
    FieldRowPanel([FieldPanel("manual"), FieldPanel("support"), FieldPanel("licence")]),
]

LEARNING = [FieldPanel("learning_goals"), FieldPanel("competences"), FieldPanel("reflection")]

STORY = [
    InlinePanel(
        "quotes",
        panels=[
            FieldPanel("text"),
            FieldRowPanel([FieldPanel("speaker"), FieldPanel("function"), FieldPanel("perspective")]),
            FieldPanel("source"),
            FieldRowPanel([FieldPanel("consent"), FieldPanel("consent_until")]),
        ],
        heading=_("Citaten"),
        label=_("citaat"),
        help_text=_("Een citaat van een ouder of kind vraagt toestemming of een schuilnaam."),
    ),
    FieldPanel("story"),
    InlinePanel("sources", panels=[FieldPanel("source"), FieldPanel("note")], heading=_("Bronnen"), label=_("bron")),
    InlinePanel("documents", heading=_("Bestanden"), label=_("bestand")),
    InlinePanel("links", heading=_("Links"), label=_("link")),
]

CARE = [
    FieldRowPanel([FieldPanel("checked_on"), FieldPanel("next_check")]),
    FieldRowPanel([FieldPanel("editor"), FieldPanel("submitter")]),
    FieldRowPanel([FieldPanel("edited_by_editors"), FieldPanel("text_licence")]),
    InlinePanel(
        "contacts",
        panels=[FieldPanel("contact")],
        heading=_("Contact"),
        label=_("contact"),
        help_text=_("Een e-mailadres komt nooit op de pagina. Zonder contactpersoon gaan vragen naar de redactie."),
    ),
    InlinePanel(
        "related_lines",
        panels=[FieldPanel("practice"), FieldPanel("reason")],
        heading=_("Verwante praktijken"),
        label=_("verwante praktijk"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("start_date"), FieldPanel("start_precision")]),
            FieldRowPanel([FieldPanel("end_date"), FieldPanel("end_precision")]),
            InlinePanel("milestones", heading=_("Mijlpalen"), label=_("mijlpaal")),
        ],
        heading=_("Tijd"),
    ),
    MultiFieldPanel([FieldPanel("change_note"), FieldPanel("change_substantial")], heading=_("Wijziging")),
    FieldPanel("search_words", help_text=_("Woorden waarmee iemand dit zoekt en die niet in de tekst staan.")),
    FieldPanel("slug"),
    FieldPanel("seo_title"),
    FieldPanel("search_description"),
    PublishingPanel(),
]


def practice_tabs() -> PracticeTabs:
    """The editor's screen, in the order of the work."""
    return PracticeTabs(
        [
            ObjectList(CORE, heading=_("Kern")),
            ObjectList(FOR_WHOM, heading=_("Voor wie en waar")),
            ObjectList(COLLABORATION, heading=_("Samenwerking")),
            ObjectList(DEMANDS, heading=_("Wat het vraagt")),
            ObjectList(RESULTS, heading=_("Resultaten en bewijs")),
            ObjectList(TRANSFER, heading=_("Overdracht")),
            ObjectList(LEARNING, heading=_("Leren")),
            ObjectList(STORY, heading=_("Verhaal en bronnen")),
            ObjectList(CARE, heading=_("Beheer")),
        ]
    )
