"""What a database says after the load: `python -m tests.benchmarks.checking` prints it as JSON."""

import json
import os
from collections import Counter
from datetime import timedelta
from typing import Any

import django


def check() -> dict[str, Any]:
    from django.utils import timezone

    from factcheck.actions.judging import judgement_problems
    from factcheck.actions.verifying import verify_chain
    from factcheck.models import Article, Chain, Claim, Event, Verdict

    verdicts = Counter(Verdict.objects.values_list("claim", flat=True))
    takes = Counter(Event.objects.filter(act="take").values_list("claim", flat=True))
    latest = timezone.now() + timedelta(minutes=31)
    held = Claim.objects.filter(status="in_review")
    subjects = Chain.objects.values_list("subject", flat=True)
    return {
        "states": dict(Counter(Claim.objects.values_list("status", flat=True))),
        "judged": sorted(verdicts),
        "taken": sorted(takes),
        "judged_twice": [claim for claim, times in verdicts.items() if times > 1],
        "taken_twice": [claim for claim, times in takes.items() if times > 1],
        "stuck": held.exclude(holder__isnull=False, held_until__lte=latest).count(),
        "broken_chains": [subject for subject in subjects if verify_chain(subject).broken_at],
        "unproven": [problem for article in Article.objects.all() for problem in judgement_problems(article)],
    }


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    django.setup()
    print(json.dumps(check()))
