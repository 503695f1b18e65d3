"""The English local story, half-way through its check: claims in every state, with bundled sources.

The claims are the engine's own; each treatment finds its claim by words that it must hold, and adds it where the
engine saw none.
"""

from datetime import date, timedelta

from django.utils import timezone

from factcheck.actions import decisions, evidence, queue, verdicts
from factcheck.actions.claims import dismiss_claim, flag_claim
from factcheck.actions.evidence import Bearing
from factcheck.actions.sources import SourceFacts, Talk
from factcheck.domain.states import SourceType
from factcheck.models import Article

from .steps import Library, People, attach, broken_down_article, claim_about, take, tick


def add_half_checked(people: People, library: Library) -> Article:
    due = timezone.now() + timedelta(hours=6)
    article = broken_down_article("tram.md", people, author="Hanna Boyle", published_on=date(2025, 3, 5), deadline=due)
    _approve_cost(article, library, people)
    _approve_first_car(article, library, people)
    _submit_length(article, library, people)
    _submit_fire(article, library, people)
    _return_fares(article, library, people)
    _park_birch(article, people)
    _hold_warnings(article, people)
    _dismiss_smallest(article, people)
    return article


def _approve_cost(article: Article, library: Library, people: People) -> None:
    reviewer, editor = people["reviewer"], people["editor"]
    claim = take(article, "£212 million", "Building the 7.4 kilometres cost £212 million", reviewer)
    quote = "the final account at £212.3 million"
    attach(claim, library["minutes"], Bearing("supports", "primary", quote, "item 4"), reviewer)
    tick(claim, reviewer)
    verdicts.submit_verdict(
        claim, by=reviewer, rating="confirmed", rationale="The minutes give the final account, rounded in the text."
    )
    decisions.approve(claim, by=editor)


def _approve_first_car(article: Article, library: Library, people: People) -> None:
    reviewer, editor = people["reviewer2"], people["editor"]
    claim = take(article, "6.02 a.m.", "The first car left Harbour Square at 6.02 a.m.", reviewer)
    departed = "morning. The first car departed from Harbour Square at 6.02 a.m. with 140 passengers on board."
    attach(claim, library["release"], Bearing("supports", "primary", f"this {departed}"), reviewer)
    attach(claim, library["paper"], Bearing("supports", "secondary", f"yesterday {departed}"), reviewer)
    tick(claim, reviewer)
    verdicts.submit_verdict(claim, by=reviewer, rating="confirmed", rationale="The operator's release of the day.")
    decisions.approve(claim, by=editor)


def _submit_length(article: Article, library: Library, people: People) -> None:
    reviewer = people["reviewer2"]
    sentence = "The old line closed in 2013 because its depot burned down."
    claim = take(article, "closed in 2013", sentence, reviewer)
    quote = "The line replaces the one that was given up in 2014 after the fire"
    attach(claim, library["release"], Bearing("refutes", "secondary", quote), reviewer)
    attach(claim, library["report"], Bearing("qualifies", "primary", "on 16 November 2013"), reviewer)
    tick(claim, reviewer, fails="2013")
    verdicts.submit_verdict(
        claim,
        by=reviewer,
        rating="incorrect",
        rationale="The depot burned down in November 2013; the line itself was given up in 2014.",
        action="reword",
        proposed_wording="The old line was given up in 2014, months after its depot had burned down",
    )


def _submit_fire(article: Article, library: Library, people: People) -> None:
    reviewer = people["reviewer"]
    claim = take(article, "Nobody was hurt", "Nobody was hurt in that fire.", reviewer)
    quote = "Two members of the night crew were treated for smoke inhalation"
    attach(claim, library["report"], Bearing("refutes", "primary", quote), reviewer)
    verdicts.submit_verdict(
        claim,
        by=reviewer,
        rating="imprecise",
        rationale="Nobody died, but two people were treated in hospital.",
        action="reword",
        proposed_wording="Nobody died in that fire.",
    )


def _return_fares(article: Article, library: Library, people: People) -> None:
    reviewer, editor = people["reviewer"], people["editor"]
    claim = take(article, "under 16", "Fares are free for pupils under 16", reviewer)
    quote = "Pupils up to and including the age of 16 travel free of charge"
    attach(claim, library["minutes"], Bearing("supports", "primary", quote, "item 5"), reviewer)
    verdicts.submit_verdict(claim, by=reviewer, rating="confirmed", rationale="The minutes say so.")
    decisions.send_back(claim, by=editor, reason="“Up to and including 16” is not “under 16”. Please look again.")


def _park_birch(article: Article, people: People) -> None:
    reviewer = people["reviewer"]
    claim = take(article, "dismissed in 2021", "Alan Birch, was dismissed in 2021", reviewer)
    flag_claim(claim, by=reviewer, priority=1, legal_risk=True, note="Says why a named person lost his job.")
    until = timezone.now() + timedelta(days=1)
    queue.park_claim(claim, by=reviewer, reason="The council's press office calls back.", until=until)


def _hold_warnings(article: Article, people: People) -> None:
    reviewer = people["reviewer2"]
    sentence = "He told this paper that he had warned the council in writing three times."
    claim = take(article, "warned the council", sentence, reviewer)
    talk = Talk("Alan Birch", "I wrote to them three times, in 2018, 2019 and 2020.", "former transport chief")
    facts = SourceFacts(SourceType.INTERVIEW, "Call with Alan Birch", stake="lost his post over the costs")
    evidence.attach_note(claim, talk, facts, Bearing("supports", "primary", "", "04:10"), by=reviewer)


def _dismiss_smallest(article: Article, people: People) -> None:
    editor = people["editor"]
    claim = claim_about(article, "the first car before Easter", "“We promised the first car before Easter", by=editor)
    dismiss_claim(claim, by=editor, reason="out_of_mode", note="A promise of 2019 that the desk reported then.")
