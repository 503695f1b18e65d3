"""The commands, as a person types them."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from factcheck.domain.workflow import as_markdown
from factcheck.models import Article, ArticleVersion, Event
from tests.factories import make_article, make_claim, make_submitted_claim, make_user

TEXT = "The mill closed in 2019. It is the loveliest mill of all."


def run(*arguments: object) -> str:
    out = io.StringIO()
    call_command(*map(str, arguments), stdout=out, stderr=out)
    return out.getvalue()


def test_extract_claims_prints_the_guidelines_format_without_a_database(tmp_path: Path):
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    found = json.loads(run("extract_claims", file, "--format", "json"))
    claim = found["claims"][0]
    assert found["language"] == "en"
    assert TEXT[claim["start"] : claim["end"]] == "The mill closed in 2019"
    assert [TEXT[d["start"] : d["end"]] for d in claim["details"] if d["type"] == "date"] == ["2019"]


def test_extract_claims_says_what_it_cannot_read(tmp_path: Path):
    with pytest.raises(CommandError, match="Cannot read"):
        run("extract_claims", tmp_path / "nowhere.txt")


def test_show_workflow_prints_the_table_that_the_readme_holds():
    printed = run("show_workflow").strip()
    assert printed == as_markdown()
    readme = Path(__file__).resolve().parents[2] / "README.md"
    assert printed in readme.read_text(encoding="utf-8")


@pytest.mark.django_db
def test_import_article_takes_a_file_in_and_finds_its_claims(tmp_path: Path):
    make_user(username="ann")
    file = tmp_path / "mill.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert "The mill closed in 2019." in run("import_article", file, "--by", "ann")
    assert Article.objects.get().claims.exists()


@pytest.mark.django_db
def test_import_articles_goes_on_after_a_bad_one(tmp_path: Path):
    make_user()
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.docx").write_bytes(b"no zip")
    (tmp_path / "c.csv").write_text("ignored", encoding="utf-8")
    with pytest.raises(CommandError, match="1 could not be taken in"):
        run("import_articles", tmp_path)
    assert Article.objects.count() == 1


@pytest.mark.django_db
def test_import_articles_reads_json_lines(tmp_path: Path):
    make_user()
    lines = tmp_path / "articles.jsonl"
    lines.write_text(json.dumps({"title": "Mill", "text": TEXT}) + "\n\n", encoding="utf-8")
    run("import_articles", lines)
    assert Article.objects.get().title == "Mill"


@pytest.mark.django_db
def test_import_needs_somebody_who_may(tmp_path: Path):
    with pytest.raises(CommandError, match="nobody who may"):
        run("import_article", tmp_path / "a.txt")


@pytest.mark.django_db
def test_import_refuses_an_address_of_this_machine():
    make_user()
    with pytest.raises(CommandError, match=r"refused_address|bad_port"):
        run("import_article", "http://127.0.0.1/")


@pytest.mark.django_db
def test_export_report_writes_the_file(tmp_path: Path):
    claim = make_submitted_claim()
    for file_format in ("html", "md", "json"):
        file = tmp_path / f"report.{file_format}"
        run("export_report", claim.article.pk, "--format", file_format, "--output", file)
        assert claim.statement in file.read_text(encoding="utf-8")
    assert Event.objects.filter(act="export").count() == 3


@pytest.mark.django_db
def test_export_of_no_article_is_refused_in_words():
    with pytest.raises(CommandError, match="There is no article 7"):
        run("export_report", "7")


@pytest.mark.django_db
def test_verify_finds_a_changed_anchor_and_a_broken_chain(settings):
    from factcheck import storage

    article = make_article()
    storage.put(settings.FILES_DIR, article.current.text.encode())
    claim = make_claim(article)
    assert "is sound" in run("verify", article.pk)
    claim.anchors.update(exact="The mill opened in 2019")
    with pytest.raises(CommandError, match="not sound"):
        run("verify", article.pk)


@pytest.mark.django_db
def test_verify_names_a_missing_file():
    article = make_article("Some text that nobody stored as a file.")
    assert ArticleVersion.objects.get().received_sha256
    with pytest.raises(CommandError, match="not sound"):
        run("verify", article.pk)
