"""The domain's tables, one noun per module."""

from practices.models.advice import AdviceOrganisation, AdvicePage, AdviceSource, AdviceTerm, Recommendation
from practices.models.care import ContactLine, DocumentLine, LinkLine, RelatedLine
from practices.models.contact import Contact, ContactSettings, Question
from practices.models.evidence import Recognition, Study
from practices.models.groups import GROUPS, Gap, Group
from practices.models.index_page import PracticeIndexPage
from practices.models.organisation import Organisation
from practices.models.page import PracticePage
from practices.models.partners import FAMILY, PartnerLine, PlaceLine, RelationLine
from practices.models.person import Person
from practices.models.place import Place
from practices.models.results import Milestone, PlanLine, Quote, ResultLine
from practices.models.source import PracticeSource, Source
from practices.models.staffing import PreconditionLine, StaffingLine
from practices.models.steps import CoreElement, Step
from practices.models.term import PracticeTerm, Scheme, Term
from practices.models.transfer import AdoptionLine, Criterion, TransferLine

__all__ = [
    "FAMILY",
    "GROUPS",
    "AdoptionLine",
    "AdviceOrganisation",
    "AdvicePage",
    "AdviceSource",
    "AdviceTerm",
    "Contact",
    "ContactLine",
    "ContactSettings",
    "CoreElement",
    "Criterion",
    "DocumentLine",
    "Gap",
    "Group",
    "LinkLine",
    "Milestone",
    "Organisation",
    "PartnerLine",
    "Person",
    "Place",
    "PlaceLine",
    "PlanLine",
    "PracticeIndexPage",
    "PracticePage",
    "PracticeSource",
    "PracticeTerm",
    "PreconditionLine",
    "Question",
    "Quote",
    "Recognition",
    "Recommendation",
    "RelatedLine",
    "RelationLine",
    "ResultLine",
    "Scheme",
    "Source",
    "StaffingLine",
    "Step",
    "Study",
    "Term",
    "TransferLine",
]
