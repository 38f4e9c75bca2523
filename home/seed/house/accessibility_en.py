"""The accessibility statement in English: the same as the Dutch one."""

from __future__ import annotations

from home.seed.house.accessibility import STATEMENT
from home.seed.house_schema import ProblemSeed, StatementSeed

STATEMENT_EN = StatementSeed(
    language="en",
    status=STATEMENT.status,
    stated_on=STATEMENT.stated_on,
    tested=(
        "<p>The makers tested the portal themselves. There has been no independent audit yet.</p>"
        "<ul><li>With every change of the code the program axe looks at every kind of page, on a narrow and a wide screen, in light and"
        " dark.</li>"
        "<li>Also tested automatically: use with the keyboard alone, text at twice its size, wide letter spacing and narrow screens.</li>"
        "<li>Not tested: use by people with a disability, and all combinations of screen reader and browser.</li></ul>"
        "<p>Such programs do not find everything. That is why we call the status partial.</p>"
    ),
    problems=(
        ProblemSeed(
            what="No independent audit",
            for_whom="Everybody who relies on assistive technology: mistakes that we do not see ourselves stay.",
            cause="No audit by an outside party has been done yet.",
            action="Have an audit done, and put the outcome here.",
        ),
        ProblemSeed(
            what="Not all texts are easy to read",
            for_whom="People who find reading hard, or for whom English is a new language.",
            cause="We write plainly, but professional terms and quotes from sources are sometimes harder.",
            action="Rewrite summaries first, then the rest. Explain professional terms among the words.",
            by_when="ongoing",
        ),
        ProblemSeed(
            what="Files of others are not checked",
            for_whom="People who use a screen reader or enlarge text.",
            cause="Brochures and reports, often PDF and in Dutch, come from other organisations. We cannot change them.",
            action="Summarise the content on the page itself. Ask us for help when a file does not work for you.",
        ),
    ),
    contact=(
        '<p>Does something not work for you? <a href="/en/contact/">Let us know</a>. Tell us which page it was and what you used, such as'
        " your browser or screen reader. If you cannot read a text, ask for it in another form.</p>"
    ),
    complaints=(
        "<p>Are you not satisfied with our answer, or do you get none? Then you can turn to an ombudsman, who handles complaints about"
        " public authorities and those who work for them.</p>"
        '<ul><li>In the Netherlands: the <a href="https://www.nationaleombudsman.nl/">National Ombudsman</a>.</li>'
        '<li>In Flanders: the <a href="https://www.vlaamseombudsdienst.be/">Flemish Ombudsman</a>.</li></ul>'
    ),
)
