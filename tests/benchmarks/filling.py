"""Fills an empty database: `python -m tests.benchmarks.filling CLAIMS PEOPLE`.

Fifty claims an article, of every priority, with one detail and one piece of evidence each; every other article has a
deadline. Reviewers are reviewer0, reviewer1 …, editors editor0 and editor1.
"""

import hashlib
import json
import os
import sys
from datetime import timedelta
from typing import Any

import django

AN_ARTICLE = 50
SENTENCE = "The mill number %05d closed in 2019 with 240 workers. "
BATCH = 2_000


def fill(claims: int, people: int) -> dict[str, int]:
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    author = add_people(people)
    source = add_source(author)
    articles = max(1, -(-claims // AN_ARTICLE))
    add_articles(articles, author)
    add_claims(claims)
    add_keys()
    add_what_belongs(source, author)
    return {"claims": claims, "articles": articles}


def add_people(reviewers: int) -> Any:
    from factcheck.domain.states import Role
    from factcheck.models import User
    from tests.benchmarks.visitors import PASSWORD

    roles = [(f"reviewer{n}", Role.REVIEWER) for n in range(reviewers)] + [(f"editor{n}", Role.EDITOR) for n in (0, 1)]
    for number, (username, role) in enumerate(roles):
        person = User(username=username, name=username.title(), initials=f"{number:02d}x", role=role)
        person.set_password(PASSWORD)
        person.save()
    return User.objects.get(username="editor0")


def add_source(author: Any) -> Any:
    from factcheck.models import Source

    return Source.objects.create(title="Register of mills", type="register", added_by=author)


def text_of() -> str:
    return "".join(SENTENCE % number for number in range(AN_ARTICLE))


def add_articles(count: int, author: Any) -> None:
    from django.utils import timezone

    from factcheck.models import Article, ArticleVersion

    text, soon = text_of(), timezone.now()
    digest = hashlib.sha256(text.encode()).hexdigest()
    articles = (
        Article(
            title=f"Mills, part {number}", language="en", status="checking", created_by=author,
            deadline=soon + timedelta(minutes=number) if number % 2 else None,
        )
        for number in range(count)
    )  # fmt: skip
    Article.objects.bulk_create(articles, batch_size=BATCH)
    versions = (
        ArticleVersion(article_id=pk, number=1, text=text, sha256=digest, received_sha256=digest, created_by=author)
        for pk in Article.objects.order_by("pk").values_list("pk", flat=True)
    )
    ArticleVersion.objects.bulk_create(versions, batch_size=500)


def add_claims(count: int) -> None:
    """Those of the first article one by one, and by a single statement their likes for every other article."""
    from django.db import connection

    from factcheck.domain.states import Status
    from factcheck.models import Article, Claim

    first, length = Article.objects.earliest("pk"), len(SENTENCE % 0)
    Claim.objects.bulk_create(
        Claim(
            article=first, number=index + 1, statement=(SENTENCE % index).strip(), kinds="event number",
            position=index * length, priority=1 + index % 7 % 3, status=Status.OPEN,
        )
        for index in range(min(count, AN_ARTICLE))
    )  # fmt: skip
    own = ("id", "article_id", "priority")
    columns = [field.column for field in Claim._meta.concrete_fields if not field.generated and field.column not in own]
    same, of_like = (", ".join(f'{prefix}"{column}"' for column in columns) for prefix in ("", "c."))
    index = f"(a.id - {first.pk}) * {AN_ARTICLE} + c.number - 1"
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO factcheck_claim (article_id, priority, {same}) SELECT a.id, 1 + ({index}) % 7 % 3, {of_like}"
            " FROM factcheck_article a CROSS JOIN factcheck_claim c"
            f" WHERE a.id > {first.pk} AND {index} < {count} ORDER BY a.id, c.number"
        )


def add_keys() -> None:
    """Each statement stands in every article, and is read once."""
    from factcheck.domain.prior import content_of, keys_of
    from factcheck.models import Claim, ContentKey

    statements = Claim.objects.order_by().values_list("statement", flat=True).distinct()
    known = {words: keys_of(content_of(words, "en", None)) for words in statements}
    rows = Claim.objects.values_list("pk", "statement").iterator()
    keys = (ContentKey(claim_id=pk, value=value) for pk, words in rows for value in known[words])
    ContentKey.objects.bulk_create(keys, batch_size=BATCH)


def add_what_belongs(source: Any, author: Any) -> None:
    """Anchors, details and evidence of every claim, by one statement each."""
    from django.db import connection

    length = len((SENTENCE % 0).strip())
    with connection.cursor() as cursor:
        cursor.execute(
            'INSERT INTO factcheck_claimanchor (claim_id, version_id, start, "end", exact, prefix, suffix)'
            " SELECT c.id, v.id, c.position, c.position + %s, c.statement, '', ''"
            " FROM factcheck_claim c JOIN factcheck_articleversion v ON v.article_id = c.article_id",
            [length],
        )
        cursor.execute(
            'INSERT INTO factcheck_detail (claim_id, "order", start, "end", exact, type, holds)'
            " SELECT id, 0, 31, 35, '2019', 'date', %s FROM factcheck_claim",
            [True],
        )
        cursor.execute(
            "INSERT INTO factcheck_evidence (claim_id, number, source_id, stance, level, quote, prefix, suffix,"
            " locator, comment, translation, translator, added_by_id, added_at)"
            " SELECT id, 1, %s, 'supports', 'primary', '', '', '', 'p. 1', '', '', '', %s, CURRENT_TIMESTAMP"
            " FROM factcheck_claim",
            [source.pk, author.pk],
        )


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    django.setup()
    print(json.dumps(fill(int(sys.argv[1]), int(sys.argv[2]))))
