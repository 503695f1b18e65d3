"""An English brief that was checked whole three weeks before the story of the tram, some of which it says too."""

from datetime import date

from factcheck.actions import clearance, decisions, verdicts
from factcheck.actions.evidence import Bearing
from factcheck.actions.extraction import propose_claims
from factcheck.actions.reports.issuing import issue_report
from factcheck.models import Article

from .steps import Library, People, attach, broken_down_article, take, tick


def add_published(people: People, library: Library) -> Article:
    article = broken_down_article("account.md", people, author="Tom Rees", published_on=date(2025, 2, 13))
    _approve_cost(article, library, people)
    _correct_riders(article, library, people)
    editor = people["editor"]
    article.refresh_from_db()
    clearance.clear_article(article, by=editor)
    issue_report(article, by=editor)
    clearance.publish_article(article, by=editor)
    return article


def _approve_cost(article: Article, library: Library, people: People) -> None:
    reviewer = people["reviewer2"]
    claim = take(article, "£212 million", "Building the 7.4 kilometres cost £212 million", reviewer)
    quote = "The length of the line as built is 7.4 km with 12 stops."
    attach(claim, library["minutes"], Bearing("supports", "primary", quote, "item 4"), reviewer)
    account = "the final account at £212.3 million"
    attach(claim, library["minutes"], Bearing("supports", "primary", account, "item 4"), reviewer)
    tick(claim, reviewer)
    verdicts.submit_verdict(
        claim, by=reviewer, rating="confirmed", rationale="The final account, less £0.3 million: rounded in the text."
    )
    decisions.approve(claim, by=people["editor"])


def _correct_riders(article: Article, library: Library, people: People) -> None:
    """The editor puts the wording that both agreed on into the text: a version of its own."""
    reviewer, editor = people["reviewer"], people["editor"]
    sentence = "The town council expects 18,000 riders a day by 2027."
    claim = take(article, "18,000 riders", sentence, reviewer)
    quote = "The consultants' model gives between 15,000 and 18,000 boardings on a working day in 2027."
    attach(claim, library["minutes"], Bearing("qualifies", "primary", quote, "item 6"), reviewer)
    tick(claim, reviewer, fails="18,000")
    verdicts.submit_verdict(
        claim,
        by=reviewer,
        rating="imprecise",
        rationale="18,000 is the upper end of a model's range, and for working days alone.",
        action="reword",
        proposed_wording="Consultants expect 15,000 to 18,000 riders on a working day in 2027",
    )
    decisions.approve(claim, by=editor)
    version = clearance.adopt_wording(claim, by=editor)
    propose_claims.call(version.extraction.pk)
