"""What the dictionary does not say about compounds: words that deceive the splitter. All lists are folded.

Chosen on Dutch compounds and plain words of this domain; the tests hold both lists. Editors add their own rules on top.
"""

from __future__ import annotations

from search.analysis.word_set import word_set

# Parts of three letters that are worth their risk; all other parts have four letters or more.
SHORT_PARTS = word_set(
    """
    arm bad bed bos bso bus cjg dag eet gem ggd ggz hbo ict jgz kas kit les mbo oud pgb rol
    vve wet wmo zee zij
    """
)

# Short parts that hardly ever fit by chance: before another part (dag+behandeling, not maan+dag), or at the end.
SAFE_SHORT_BEFORE = word_set("dag")
SAFE_SHORT_LAST = word_set("bed bus les rol wet")

# Endings, beginnings and bits of place names that look like words: verantwoordelijk+heid is no compound.
NEVER_PARTS = word_set(
    """
    aal aar aars achtig age air ant baar be dam dams den dom doorn eel eerde eerden elen eling elijk elijke en
    ende ent er eren erend ers eur ge gen hebben heden heid hem her iaal ie ief iek ieke ier ies ij ing ingen
    isch ische isme ist iteit je jes keurigheid komst kundig kundige kundigen lijk lijke ling loos loosheid
    loze matig mis oer ons ont rice rijk rijke rijken ring schaft schap schappen sel ste sten ster teit ten
    tie ties tje tjes ver vol volle waardig waardige waardigheid wan zaam
    """
)

# Particles of verbs and prefixes: a split after one of them is likely wrong (onder+steuning, over+leg, mede+werker).
PARTICLES = word_set(
    """
    aan achter anti binnen boven buiten door drie een groot heen inter langs mede mis multi naar onder ont
    open over samen super tegen terug toe tussen twee uit vast veel ver vol voor vrij weer zelf
    """
)

# Words whose parts no longer tell what they mean.
NEVER_SPLIT = word_set(
    """
    aandacht aanpak basis betrokken betrokkene betrokkenheid bijeenkomst bijeenkomsten gelijkheid inzet
    inzicht laagdrempelig laagdrempelige leerkracht leerkrachten medewerker medewerkers netwerk netwerken
    onderwijs onderzoek ondersteuning ontwikkeling opvang overleg toekomst vertrouwen voorbeeld vrijwilliger
    vrijwilligers wethouder
    """
)
