"""Words that say nothing about what a text is about. They are folded, so één is een.

The Dutch list starts from Snowball's (BSD), without `wezen`, which are orphans here, and with function words that
questions in a search box often hold. The English list is the part of Snowball's that consists of pronouns, articles,
auxiliaries, prepositions and conjunctions.
"""

from __future__ import annotations

from search.analysis.word_set import word_set

DUTCH = word_set(
    """
    aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er
    ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon
    kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over
    reeds te tegen toch toen tot u uit uw van veel voor want waren was wat werd wie wil worden wordt zal ze
    zelf zich zij zijn zo zonder zou
    s t n kun kunt mag moeten willen wilt wel we wij jullie jouw onze hen via per zoals waarbij waarom waar
    wanneer welke welk etc bijvoorbeeld elk elke
    """
)

ENGLISH = word_set(
    """
    i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves what which who whom this that these those am is
    are was were be been being have has had having do does did doing would should could ought im youre hes
    shes theyre ive youve weve theyve isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont
    wouldnt cant cannot couldnt a an the and but if or because as until while of at by for with about against
    between into through during before after above below to from up down in out on off over under again
    further then once here there when where why how all any both each few more most other some such no nor not
    only own same so than too very
    """
)
