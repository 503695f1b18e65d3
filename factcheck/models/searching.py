"""Words found in columns, the same on both databases."""

from django.db.models import Q

MOST_WORDS = 8


def holding(words: str, *fields: str) -> Q:
    """Rows of which every word occurs in one of the fields, in any case. No word matches nothing."""
    found = words.split()[:MOST_WORDS]
    wanted = Q() if found else Q(pk__in=())
    for word in found:
        anywhere = Q()
        # SQLite folds the case of ASCII letters alone; these are the spellings that people write.
        for spelling in {word, word.lower(), word.upper(), word.capitalize()}:
            for field in fields:
                anywhere |= Q(**{f"{field}__icontains": spelling})
        wanted &= anywhere
    return wanted
