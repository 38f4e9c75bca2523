"""The demo practices, one module each. What another one points at stands before it."""

from __future__ import annotations

from home.seed.practices.alert4you import ALERT4YOU
from home.seed.practices.centrum_voor_jeugd_en_gezin import CENTRUM_VOOR_JEUGD_EN_GEZIN
from home.seed.practices.dak_jeugdformaat import DAK_JEUGDFORMAAT
from home.seed.practices.den_haag_kinderwerk import DEN_HAAG_KINDERWERK
from home.seed.practices.doorgaande_lijn_vve import DOORGAANDE_LIJN_VVE
from home.seed.practices.gemeente_als_verbinder import GEMEENTE_ALS_VERBINDER
from home.seed.practices.gro_up_rotterdam import GRO_UP_ROTTERDAM
from home.seed.practices.home_start import HOME_START
from home.seed.practices.maatjesprojecten import MAATJESPROJECTEN
from home.seed.practices.ocmw_en_kinderopvang import OCMW_EN_KINDEROPVANG
from home.seed.practices.ontwikkelcentra import ONTWIKKELCENTRA
from home.seed.practices.talent_kion_entrea import TALENT_KION_ENTREA
from home.seed.practices.travers_zwolle import TRAVERS_ZWOLLE
from home.seed.practices.uw_ouderplatform import UW_OUDERPLATFORM
from home.seed.practices.wijkteams import WIJKTEAMS
from home.seed.schema import AdviceSeed, PracticeSeed

PRACTICES: tuple[PracticeSeed, ...] = (
    ALERT4YOU,
    CENTRUM_VOOR_JEUGD_EN_GEZIN,
    WIJKTEAMS,
    DOORGAANDE_LIJN_VVE,
    HOME_START,
    MAATJESPROJECTEN,
    UW_OUDERPLATFORM,
    GEMEENTE_ALS_VERBINDER,
    OCMW_EN_KINDEROPVANG,
    DEN_HAAG_KINDERWERK,
    TALENT_KION_ENTREA,
    GRO_UP_ROTTERDAM,
    TRAVERS_ZWOLLE,
    DAK_JEUGDFORMAAT,
)
ADVICE: tuple[AdviceSeed, ...] = (ONTWIKKELCENTRA,)
