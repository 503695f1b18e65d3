"""The evidence bundle and what checks it, on this machine and on any other."""

import gzip
import hashlib
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils import timezone

from factcheck import storage, warc
from factcheck.actions.decisions import approve
from factcheck.actions.reports import export_report, issue_report
from factcheck.domain import events, verifier
from factcheck.domain.report import MASKING
from factcheck.domain.states import Role
from tests.factories import make_evidence, make_snapshot, make_source, make_submitted_claim, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    """Approved, with a copy of its source."""
    found = make_submitted_claim()
    snapshot = make_snapshot()
    make_evidence(found, snapshot.source, snapshot=snapshot, quote="closed for good in 2019", stance="mentions")
    return found


@pytest.fixture
def bundle(claim, tmp_path: Path) -> Path:
    return write_bundle(claim, tmp_path / "bundle.zip")


def write_bundle(claim, path: Path, profile: str = "editor") -> Path:
    editor = make_user(Role.EDITOR)
    report = issue_report(claim.article, by=editor)
    wanted = {"by": editor, "report": report, "profile": profile, "confirmed": True}
    path.write_bytes(export_report(claim.article, "zip", **wanted).data)
    return path


def rewritten(bundle: Path, changes: dict[str, bytes | None], *, honest: bool = False) -> Path:
    """The bundle with other contents; `honest` False: whoever did it made the manifest fit."""
    changed = bundle.with_name("tampered.zip")
    with zipfile.ZipFile(bundle) as old:
        files = {name: old.read(name) for name in old.namelist()}
    files |= {name: content for name, content in changes.items() if content is not None}
    files = {name: content for name, content in files.items() if changes.get(name, b"") is not None}
    if not honest:
        manifest = json.loads(files["manifest.json"])
        manifest["files"] = {
            name: {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
            for name, content in files.items()
            if name != "manifest.json"
        }
        files["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(changed, "w") as new:
        for name, content in files.items():
            new.writestr(name, content)
    return changed


def content_of(bundle: Path, name: str) -> bytes:
    with zipfile.ZipFile(bundle) as archive:
        return archive.read(name)


def name_in(bundle: Path, start: str) -> str:
    with zipfile.ZipFile(bundle) as archive:
        return next(name for name in archive.namelist() if name.startswith(start))


def test_bundle_holds_every_format_copies_events_and_the_verifier(bundle: Path, claim):
    with zipfile.ZipFile(bundle) as archive:
        names = set(archive.namelist())
    formats = {f"report.{name}" for name in ("html", "pdf", "docx", "md", "json", "csv", "schema.json")}
    assert formats | {"verify.py", "manifest.json", "README.txt", "article.txt"} <= names
    assert f"events/article-{claim.article.pk}.jsonl" in names
    assert sum(name.startswith("snapshots/") for name in names) == 1


@pytest.mark.parametrize("profile", ["editor", "legal", "external"])
def test_untouched_bundle_is_sound(claim, tmp_path: Path, profile: str):
    assert list(verifier.verify(write_bundle(claim, tmp_path / "b.zip", profile))) == []


def test_record_that_was_not_issued_makes_a_sound_bundle_too(claim, tmp_path: Path):
    path = tmp_path / "b.zip"
    path.write_bytes(export_report(claim.article, "zip", by=None, confirmed=True).data)
    assert list(verifier.verify(path)) == []
    assert list(verifier.uncheckable(path)) == ["report.json was never issued: no event holds what it says"]
    assert verifier.main([str(path)]) == verifier.NOT_CHECKED


def test_verifier_runs_from_the_bundle_without_the_product(bundle: Path, tmp_path: Path):
    folder = tmp_path / "elsewhere"
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    command = [sys.executable, "-I", "-S", "verify.py"]
    sound = subprocess.run([*command, str(bundle)], cwd=folder, capture_output=True, text=True, check=False)
    assert (sound.returncode, sound.stdout.split(":")[0]) == (0, "SOUND")
    (folder / "report.md").write_bytes(b"x")
    broken = subprocess.run([*command, "."], cwd=folder, capture_output=True, text=True, check=False)
    assert broken.returncode == 1
    assert "report.md was changed" in broken.stdout


@pytest.mark.parametrize("start", ["snapshots/", "events/", "report.json", "report.pdf", "article.txt", "verify.py"])
def test_one_changed_byte_is_refused_by_name(bundle: Path, start: str):
    name = name_in(bundle, start)
    content = bytearray(content_of(bundle, name))
    content[len(content) // 2] ^= 1
    problems = list(verifier.verify(rewritten(bundle, {name: bytes(content)}, honest=True)))
    assert problems[0] == f"{name} was changed: its SHA-256 is not that of the manifest"


def test_changed_copy_is_refused_although_the_manifest_fits(bundle: Path):
    name = name_in(bundle, "snapshots/")
    other = content_of(bundle, name)[:-40] + b"\0" * 40
    problems = list(verifier.verify(rewritten(bundle, {name: other})))
    assert any("archived source" in problem and name in problem for problem in problems)


@pytest.mark.parametrize(("drop", "told"), [(0, "event 1"), (1, "event 2"), (-1, "cut off at its end")])
def test_removed_event_is_refused_by_its_number_although_the_manifest_fits(bundle: Path, drop: int, told: str):
    name = name_in(bundle, "events/article-")
    lines = content_of(bundle, name).splitlines(keepends=True)
    del lines[drop]
    problems = list(verifier.verify(rewritten(bundle, {name: b"".join(lines)})))
    assert any(told in problem for problem in problems)


@pytest.mark.parametrize("field", ["act", "at", "new", "actor"])
def test_changed_event_is_refused_by_its_number(bundle: Path, field: str):
    name = name_in(bundle, "events/article-")
    lines = [json.loads(line) for line in content_of(bundle, name).splitlines()]
    lines[1][field] = {"new": {"rating": "false"}, "actor": 0}.get(field, "2000-01-01")
    told = "".join(json.dumps(line) + "\n" for line in lines).encode()
    problems = list(verifier.verify(rewritten(bundle, {name: told})))
    assert any(problem.startswith("event 2 of article:") for problem in problems)


def test_edited_verdict_is_refused_by_claim_and_report_although_the_manifest_fits(bundle: Path):
    values = json.loads(content_of(bundle, "report.json"))
    values["claims"][0]["verdict"]["rating"] = "incorrect"
    problems = list(verifier.verify(rewritten(bundle, {"report.json": json.dumps(values).encode()})))
    assert "the verdict of claim 1 is not the one that was submitted (confirmed)" in problems
    assert "report.json is not the record that was issued as report 1" in problems


def test_approval_that_nobody_gave_is_refused(bundle: Path):
    values = json.loads(content_of(bundle, "report.json"))
    values["claims"][0]["status"] = "approved"
    problems = list(verifier.verify(rewritten(bundle, {"report.json": json.dumps(values).encode()})))
    assert "claim 1 is called approved, and no event tells who approved it" in problems


@pytest.mark.parametrize(("change", "told"), [({"report.csv": None}, "missing"), ({"extra.txt": b"x"}, "added")])
def test_missing_and_added_files_are_refused_by_name(bundle: Path, change: dict[str, bytes | None], told: str):
    problems = list(verifier.verify(rewritten(bundle, change, honest=True)))
    assert any(told in problem and next(iter(change)) in problem for problem in problems)


def test_whole_chain_made_anew_is_refused_against_a_head_kept_elsewhere(bundle: Path):
    problems = list(verifier.verify(bundle, head="0" * 64))
    assert problems[0].endswith("than the one given with --head")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04"])
def test_what_is_no_bundle_is_refused_in_words(tmp_path: Path, content: bytes):
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    assert "no complete evidence bundle" in next(verifier.verify(path))


def test_external_bundle_withholds_events_and_confidential_sources_and_still_verifies(claim, tmp_path: Path):
    source = make_source(title="Deep Throat", confidential=True)
    make_evidence(claim, source, snapshot=make_snapshot(source, text="I saw it in the garage."), quote="garage")
    path = write_bundle(claim, tmp_path / "b.zip", "external")
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        names = archive.namelist()
    assert [word for word in (b"Deep Throat", b"garage", b"confirmed the") if word in everything] == []
    assert f"events/source-{source.pk}.jsonl" not in names
    events_told = [json.loads(line) for line in content_of(path, name_in(path, "events/article-")).splitlines()]
    assert [event["act"] for event in events_told if "new" in event] == ["issue"]
    assert list(verifier.verify(path)) == []


@pytest.mark.parametrize("coding", [None, "gzip"])
def test_archive_of_a_fetched_page_is_in_the_bundle_as_it_was_stored(claim, tmp_path: Path, coding: str | None):
    snapshot = fetched_copy(coding)
    make_evidence(claim, snapshot.source, snapshot=snapshot, stance="mentions")
    path = write_bundle(claim, tmp_path / "b.zip")
    stored = storage.read(settings.FILES_DIR, snapshot.archive_sha256)
    assert content_of(path, f"snapshots/{snapshot.sha256}.warc.gz") == stored
    with zipfile.ZipFile(path) as archive:
        assert (f"snapshots/{snapshot.sha256}.body" in archive.namelist()) == (coding is not None)
    assert list(verifier.verify(path)) == []
    if coding:
        broken = rewritten(path, {f"snapshots/{snapshot.sha256}.body": b"x"})
        assert any("archived source" in problem for problem in verifier.verify(broken))


def fetched_copy(coding: str | None):
    """A copy whose archive holds the body as it was sent."""
    body = b"<p>The mill closed in 2019.</p>"
    sent = gzip.compress(body) if coding else body
    packed = warc.pack_file(sent, "https://example.org/", "text/html", warc.Reading("x", "t", "op"), timezone.now())
    return make_snapshot(text=body.decode(), archive_sha256=storage.put(settings.FILES_DIR, packed))


def test_verify_command_checks_a_bundle_with_the_same_code(bundle: Path):
    out = io.StringIO()
    call_command("verify", str(bundle), stdout=out)
    assert "is sound" in out.getvalue()
    errors = io.StringIO()
    with pytest.raises(CommandError, match="is not sound"):
        call_command("verify", str(rewritten(bundle, {"report.csv": None}, honest=True)), stderr=errors)
    assert "report.csv is missing" in errors.getvalue()


def test_verifier_and_product_know_the_same_rules_of_masking():
    assert verifier.MASKING == MASKING


def test_verifier_hashes_as_the_product_does():
    values = {"ü": [1, None, {"b": "„x“"}], "a": True}
    assert verifier.link("ab", values) == events.link("ab", values)
    assert verifier.commitment("00", values, {}) == events.commitment("00", values, {})


def test_approved_claim_is_sound(claim, tmp_path: Path):
    approve_other = make_submitted_claim()
    approve(approve_other, by=make_user(Role.EDITOR))
    assert list(verifier.verify(write_bundle(approve_other, tmp_path / "b.zip"))) == []


@pytest.mark.parametrize("told", [True, False])
def test_events_stripped_of_their_salts_are_no_sound_bundle(bundle: Path, told: bool):
    name = name_in(bundle, "events/article-")
    stripped = [json.loads(line) for line in content_of(bundle, name).splitlines()]
    for event in stripped[:-1]:
        for key in ("salt", "old", "new"):
            del event[key]
        event["actor"] = 4711
    if not told:
        without_proofs(stripped)
    forged = rewritten(bundle, {name: lines(stripped), "manifest.json": fitting(bundle, stripped)})
    problems = list(verifier.verify(forged, head=stripped[-1]["hash"]))
    named = f"event 1 of {stripped[0]['chain']}"
    assert (f"{named} lost its salt: there were fewer such events when the report was issued" in problems) is told
    assert any(
        reason.startswith(named) and reason.endswith("it may be forged") for reason in verifier.uncheckable(forged)
    )
    assert verifier.main([str(forged)]) == (verifier.NOT_SOUND if told else verifier.NOT_CHECKED)


def without_proofs(told: list[dict]) -> None:
    """As if the last event, which issued the report, were of the days before it told more than hashes."""
    issue = told[-1]
    issue["new"] = {name: issue["new"][name] for name in ("number", "sha256", "records")}
    issue["hash"] = verifier.link(issue["previous"], verifier.hashed_values(issue))


def lines(told: list[dict]) -> bytes:
    return "".join(json.dumps(event) + "\n" for event in told).encode()


def fitting(bundle: Path, told: list[dict]) -> bytes:
    manifest = json.loads(content_of(bundle, "manifest.json"))
    manifest["chains"][0]["head"] = told[-1]["hash"]
    return json.dumps(manifest).encode()


@pytest.mark.parametrize("trick", ["masking", "closed_since", "profile"])
def test_a_record_that_calls_itself_cut_is_still_held_against_its_event(tmp_path: Path, trick: str):
    claim = make_submitted_claim()
    approve(claim, by=make_user(Role.EDITOR))
    path = write_bundle(claim, tmp_path / "b.zip", "external")
    assert verifier.main([str(path)]) == verifier.SOUND
    values = json.loads(content_of(path, "report.json"))
    values["claims"][0]["verdict"]["rationale"] = "Forged."
    values["claims"][0]["evidence"][0] |= {"closed_since": trick == "closed_since", "masked": trick == "profile"}
    values |= {"masking": {"masking": 1}, "profile": {"profile": "legal"}}.get(trick, {})
    problems = list(verifier.verify(rewritten(path, {"report.json": json.dumps(values).encode()})))
    assert "report.json is not the record that was issued as report 1" in problems
    assert "the judgement on claim 1 is not the one that report 1 was issued with" in problems


@pytest.mark.parametrize("name", ["title", "text"])
def test_what_no_protection_of_sources_touches_is_held_against_the_event(bundle: Path, name: str):
    values = json.loads(content_of(bundle, "report.json"))
    values["claims"][0]["evidence"][0]["closed_since"] = True
    cut = rewritten(bundle, {"report.json": json.dumps(values).encode()})
    assert list(verifier.verify(cut)) == []
    assert list(verifier.uncheckable(cut)) == [
        "report.json shows less than when it was issued: its evidence can be held against no event"
    ]
    values[name] += " Forged."
    problems = list(verifier.verify(rewritten(bundle, {"report.json": json.dumps(values).encode()})))
    assert "report.json is not the record that was issued as report 1" in problems


def test_of_a_record_cut_by_rules_that_its_event_does_not_tell_nothing_is_called_sound(claim, tmp_path: Path):
    path = write_bundle(claim, tmp_path / "b.zip", "external")
    name = name_in(path, "events/article-")
    told = [json.loads(line) for line in content_of(path, name).splitlines()]
    without_proofs(told)
    values = json.loads(content_of(path, "report.json"))
    changes = {name: lines(told), "manifest.json": fitting(path, told)}
    assert verifier.main([str(rewritten(path, changes))]) == verifier.SOUND
    values["claims"][0]["statement"] = "Forged."
    forged = rewritten(path, changes | {"report.json": json.dumps(values).encode()})
    assert verifier.main([str(forged)]) == verifier.NOT_CHECKED
    assert list(verifier.uncheckable(forged)) == [
        "report.json shows less than when it was issued: it can be held against no event"
    ]
