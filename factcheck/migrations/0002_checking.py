"""Everything else. It comes after the other packages' tables: each of their steps would render all these models anew."""

import datetime

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import factcheck.domain.states
from factcheck.migrations._together import CreateModels


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("factcheck", "0001_people"),
        ("mfa", "0003_authenticator_type_uniq"),
        ("socialaccount", "0006_alter_socialaccount_extra_data"),
        ("account", "0009_emailaddress_unique_primary_email"),
        ("django_tasks_database", "0021_conditional_partial_index_ordering"),
    ]

    operations = [
        CreateModels(
            [
                migrations.CreateModel(
                    name="Chain",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("subject", models.CharField(max_length=40, unique=True)),
                        ("length", models.PositiveIntegerField(default=0)),
                        ("head", models.CharField(blank=True, max_length=64)),
                    ],
                ),
                migrations.CreateModel(
                    name="Article",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("title", models.CharField(max_length=500)),
                        ("author", models.CharField(blank=True, max_length=300)),
                        ("published_on", models.DateField(blank=True, null=True)),
                        ("language", models.CharField(max_length=5)),
                        ("canonical_url", models.URLField(blank=True, max_length=2000)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("draft", "Own draft"), ("published", "Published by others")],
                                default=factcheck.domain.states.ArticleKind["DRAFT"],
                                max_length=10,
                            ),
                        ),
                        ("scale", models.CharField(default="line-check", max_length=30)),
                        ("scale_version", models.PositiveSmallIntegerField(default=1)),
                        (
                            "mode",
                            models.CharField(
                                choices=[("full", "Full check"), ("partial", "Partial check")],
                                default=factcheck.domain.states.Mode["FULL"],
                                max_length=10,
                            ),
                        ),
                        ("restricted", models.BooleanField(default=False)),
                        ("deadline", models.DateTimeField(blank=True, null=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("extracting", "Extracting"),
                                    ("checking", "Checking"),
                                    ("cleared", "Cleared"),
                                    ("published", "Published"),
                                ],
                                db_index=True,
                                default=factcheck.domain.states.ArticleStatus["DRAFT"],
                                max_length=10,
                            ),
                        ),
                        ("draft_text", models.TextField(blank=True)),
                        ("draft_found", models.JSONField(blank=True, default=dict)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="articles",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "members",
                            models.ManyToManyField(blank=True, related_name="member_of", to=settings.AUTH_USER_MODEL),
                        ),
                        (
                            "desk",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to="factcheck.desk"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-created_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="ArticleVersion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("received_sha256", models.CharField(max_length=64)),
                        ("received_name", models.CharField(blank=True, max_length=200)),
                        ("received_type", models.CharField(blank=True, max_length=100)),
                        ("extractor", models.CharField(blank=True, max_length=100)),
                        ("blocks", models.JSONField(default=list)),
                        ("coverage", models.JSONField(default=list)),
                        ("annotations", models.JSONField(blank=True, default=list)),
                        ("engine_version", models.CharField(blank=True, max_length=40)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "article",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["article", "number"],
                        "constraints": [
                            models.UniqueConstraint(fields=("article", "number"), name="version_number_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Capture",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Queued"),
                                    ("running", "Running"),
                                    ("done", "Done"),
                                    ("failed", "Failed"),
                                ],
                                db_index=True,
                                default="queued",
                                max_length=10,
                            ),
                        ),
                        ("error", models.CharField(blank=True, max_length=40)),
                        ("attempts", models.PositiveSmallIntegerField(default=0)),
                        ("lease_until", models.DateTimeField()),
                        ("requested_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "step",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("fetching", "Fetching the page"),
                                    ("reading", "Reading the text"),
                                    ("storing", "Storing the copy"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("url", models.URLField(max_length=2000)),
                        ("http_status", models.PositiveSmallIntegerField(blank=True, null=True)),
                        (
                            "requested_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="captures",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-requested_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Claim",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("part", models.CharField(blank=True, max_length=4)),
                        ("statement", models.TextField()),
                        ("kinds", models.CharField(blank=True, max_length=100)),
                        ("score", models.FloatField(default=0.5)),
                        (
                            "priority",
                            models.PositiveSmallIntegerField(
                                choices=[(1, "Critical"), (2, "High"), (3, "Routine")], default=2
                            ),
                        ),
                        ("priority_reasons", models.JSONField(blank=True, default=list)),
                        ("flags", models.JSONField(blank=True, default=list)),
                        ("legal_risk", models.BooleanField(default=False)),
                        ("legal_note", models.CharField(blank=True, max_length=500)),
                        ("position", models.PositiveIntegerField(default=0)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("suggested", "Suggested"),
                                    ("open", "Open"),
                                    ("in_review", "In review"),
                                    ("waiting", "Waiting"),
                                    ("submitted", "For approval"),
                                    ("approved", "Approved"),
                                    ("returned", "Returned"),
                                    ("stale", "Stale"),
                                    ("dismissed", "Dismissed"),
                                    ("replaced", "Replaced"),
                                    ("removed", "Removed"),
                                ],
                                default=factcheck.domain.states.Status["SUGGESTED"],
                                max_length=10,
                            ),
                        ),
                        ("return_to", models.CharField(blank=True, max_length=10)),
                        ("held_until", models.DateTimeField(blank=True, null=True)),
                        ("taken_at", models.DateTimeField(blank=True, null=True)),
                        ("waiting_reason", models.CharField(blank=True, max_length=500)),
                        ("waiting_until", models.DateTimeField(blank=True, null=True)),
                        (
                            "dismiss_reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("no_content", "No factual content"),
                                    ("duplicate", "Duplicate of another claim"),
                                    ("out_of_mode", "Outside the mode of checking"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("dismiss_note", models.CharField(blank=True, max_length=500)),
                        ("wording_changed", models.BooleanField(default=False)),
                        ("revision", models.PositiveIntegerField(default=1)),
                        (
                            "due",
                            models.DateTimeField(
                                default=datetime.datetime(9999, 12, 31, 0, 0, tzinfo=datetime.UTC), editable=False
                            ),
                        ),
                        (
                            "lane",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Case(
                                    models.When(
                                        status__in=(
                                            factcheck.domain.states.Status["OPEN"],
                                            factcheck.domain.states.Status["STALE"],
                                        ),
                                        then=1,
                                    ),
                                    models.When(owner=None, status=factcheck.domain.states.Status["RETURNED"], then=1),
                                    models.When(status=factcheck.domain.states.Status["RETURNED"], then=2),
                                    models.When(status=factcheck.domain.states.Status["WAITING"], then=3),
                                    models.When(status=factcheck.domain.states.Status["IN_REVIEW"], then=4),
                                    default=None,
                                ),
                                output_field=models.PositiveSmallIntegerField(),
                            ),
                        ),
                        ("engine_version", models.CharField(blank=True, max_length=40)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("changed_at", models.DateTimeField(auto_now=True)),
                        (
                            "article",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="claims",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "holder",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="holds",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="owned_claims",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inner",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "repeats",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="repeated_by",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "successors",
                            models.ManyToManyField(blank=True, related_name="predecessors", to="factcheck.claim"),
                        ),
                        (
                            "verdict",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="current_for",
                                to="factcheck.verdict",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["article", "position", "number", "part"],
                        "indexes": [
                            models.Index(
                                fields=["status", "priority", "due", "article", "position", "id"],
                                name="claim_by_status",
                            ),
                            models.Index(
                                condition=models.Q(("lane__isnull", False)),
                                fields=["lane", "priority", "due", "article", "position", "id"],
                                name="claim_by_lane",
                            ),
                            models.Index(
                                condition=models.Q(("lane__isnull", False)),
                                fields=["priority", "due", "article", "position", "id"],
                                name="claim_in_queue",
                            ),
                            models.Index(
                                condition=models.Q(("lane__isnull", False)),
                                fields=["owner", "lane"],
                                name="claim_by_owner",
                            ),
                            models.Index(
                                condition=models.Q(("held_until__isnull", False)),
                                fields=["held_until"],
                                name="claim_by_hold",
                            ),
                            models.Index(fields=["article", "status"], name="claim_by_article"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "status__in",
                                            (
                                                factcheck.domain.states.Status["SUBMITTED"],
                                                factcheck.domain.states.Status["APPROVED"],
                                            ),
                                        ),
                                        _negated=True,
                                    ),
                                    ("verdict__isnull", False),
                                    _connector="OR",
                                ),
                                name="judged_has_verdict",
                            ),
                            models.UniqueConstraint(fields=("article", "number", "part"), name="claim_number_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", factcheck.domain.states.Status["IN_REVIEW"]), _negated=True),
                                    ("holder__isnull", False),
                                    _connector="OR",
                                ),
                                name="in_review_has_holder",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("priority__in", (1, 2, 3))), name="priority_is_1_to_3"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimAnchor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("start", models.PositiveIntegerField()),
                        ("end", models.PositiveIntegerField()),
                        ("exact", models.TextField()),
                        ("prefix", models.CharField(blank=True, max_length=32)),
                        ("suffix", models.CharField(blank=True, max_length=32)),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="anchors",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="anchors",
                                to="factcheck.articleversion",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["start", "-end"],
                        "constraints": [
                            models.UniqueConstraint(fields=("claim", "version"), name="one_anchor_a_version"),
                            models.CheckConstraint(
                                condition=models.Q(("end__gt", models.F("start"))), name="anchor_not_empty"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContentKey",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("value", models.BigIntegerField()),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="content_keys",
                                to="factcheck.claim",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [models.Index(fields=["value", "claim"], name="content_by_value")],
                    },
                ),
                migrations.CreateModel(
                    name="Decision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "act",
                            models.CharField(
                                choices=[("approve", "Approved"), ("return", "Returned"), ("overrule", "Overruled")],
                                max_length=10,
                            ),
                        ),
                        ("reason", models.TextField(blank=True)),
                        ("sign_off", models.BooleanField(default=False)),
                        ("rating", models.CharField(blank=True, max_length=20)),
                        (
                            "action",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "No change"),
                                    ("reword", "New wording"),
                                    ("cut", "Cut"),
                                    ("attribute", "Attribute"),
                                    ("sign_off", "Sign-off by an editor"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("proposed_wording", models.TextField(blank=True)),
                        ("fingerprint", models.CharField(max_length=64)),
                        ("decided_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "assessor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "editor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "second",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "verdict",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decision",
                                to="factcheck.verdict",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["decided_at", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("editor", models.F("assessor")), _negated=True), name="four_eyes"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("second__isnull", True),
                                    models.Q(
                                        models.Q(("second", models.F("editor")), _negated=True),
                                        models.Q(("second", models.F("assessor")), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="six_eyes",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessLink",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("token_hash", models.CharField(max_length=64, unique=True)),
                        ("name", models.CharField(blank=True, max_length=120)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("reader", "Reader"),
                                    ("reviewer", "Reviewer"),
                                    ("editor", "Editor"),
                                    ("admin", "Admin"),
                                ],
                                default=factcheck.domain.states.Role["READER"],
                                max_length=10,
                            ),
                        ),
                        ("languages", models.CharField(blank=True, max_length=60)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        ("expires_at", models.DateTimeField()),
                        ("used_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="access_links",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("desks", models.ManyToManyField(blank=True, related_name="+", to="factcheck.desk")),
                    ],
                    options={
                        "ordering": ["-created_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Detail",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField()),
                        ("start", models.PositiveIntegerField()),
                        ("end", models.PositiveIntegerField()),
                        ("exact", models.CharField(max_length=1000)),
                        (
                            "type",
                            models.CharField(
                                choices=[
                                    ("date", "date"),
                                    ("number", "number"),
                                    ("person", "person"),
                                    ("organisation", "organisation"),
                                    ("place", "place"),
                                    ("quote", "quotation"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("value", models.JSONField(blank=True, null=True)),
                        ("holds", models.BooleanField(blank=True, null=True)),
                        ("judged_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="details",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "judged_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["claim", "order"],
                        "constraints": [models.UniqueConstraint(fields=("claim", "order"), name="detail_order_once")],
                    },
                ),
                migrations.CreateModel(
                    name="Event",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("sequence", models.PositiveIntegerField()),
                        ("at", models.DateTimeField()),
                        ("act", models.CharField(max_length=40)),
                        ("old", models.JSONField(default=dict)),
                        ("new", models.JSONField(default=dict)),
                        ("salt", models.CharField(blank=True, max_length=32)),
                        ("previous", models.CharField(blank=True, max_length=64)),
                        ("hash", models.CharField(max_length=64)),
                        (
                            "actor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "article",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "chain",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="events", to="factcheck.chain"
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="factcheck.claim",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["chain", "sequence"],
                        "indexes": [models.Index(fields=["claim", "-sequence"], name="event_by_claim")],
                        "constraints": [
                            models.UniqueConstraint(fields=("chain", "sequence"), name="event_sequence_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Evidence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        (
                            "stance",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("supports", "Supports"),
                                    ("refutes", "Refutes"),
                                    ("qualifies", "Qualifies"),
                                    ("mentions", "Mentions"),
                                    ("origin", "Origin of the claim"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                blank=True,
                                choices=[("primary", "Primary"), ("secondary", "Secondary"), ("tertiary", "Tertiary")],
                                max_length=10,
                            ),
                        ),
                        ("quote", models.TextField(blank=True)),
                        ("prefix", models.CharField(blank=True, max_length=32)),
                        ("suffix", models.CharField(blank=True, max_length=32)),
                        ("start", models.PositiveIntegerField(blank=True, null=True)),
                        ("end", models.PositiveIntegerField(blank=True, null=True)),
                        ("found", models.BooleanField(blank=True, null=True)),
                        ("locator", models.CharField(blank=True, max_length=200)),
                        ("translation", models.TextField(blank=True)),
                        ("translator", models.CharField(blank=True, max_length=200)),
                        ("comment", models.TextField(blank=True)),
                        ("added_at", models.DateTimeField(auto_now_add=True)),
                        ("detached_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "added_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "capture",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="factcheck.capture",
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "copied_from",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="factcheck.evidence",
                            ),
                        ),
                        (
                            "snapshot",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="factcheck.snapshot",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["claim", "number"],
                        "constraints": [
                            models.UniqueConstraint(fields=("claim", "number"), name="evidence_number_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Advice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("answer", models.CharField(max_length=10)),
                        ("nearly", models.BooleanField(default=False)),
                        ("start", models.PositiveIntegerField(blank=True, null=True)),
                        ("end", models.PositiveIntegerField(blank=True, null=True)),
                        ("why", models.CharField(blank=True, max_length=200)),
                        ("key", models.CharField(blank=True, max_length=32)),
                        (
                            "detail",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="advice",
                                to="factcheck.detail",
                            ),
                        ),
                        (
                            "evidence",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="advice",
                                to="factcheck.evidence",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["evidence", "detail"],
                        "constraints": [
                            models.UniqueConstraint(fields=("evidence", "detail"), name="one_advice_a_detail")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Extraction",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Queued"),
                                    ("running", "Running"),
                                    ("done", "Done"),
                                    ("failed", "Failed"),
                                ],
                                db_index=True,
                                default="queued",
                                max_length=10,
                            ),
                        ),
                        ("error", models.CharField(blank=True, max_length=40)),
                        ("attempts", models.PositiveSmallIntegerField(default=0)),
                        ("lease_until", models.DateTimeField()),
                        ("requested_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "version",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="extraction",
                                to="factcheck.articleversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Fate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "outcome",
                            models.CharField(
                                choices=[("kept", "kept"), ("stale", "stale"), ("removed", "removed")], max_length=10
                            ),
                        ),
                        ("reason", models.CharField(max_length=20)),
                        ("was", models.CharField(max_length=10)),
                        ("moved", models.BooleanField(default=False)),
                        ("doubtful", models.BooleanField(default=False)),
                        ("candidates", models.JSONField(default=list)),
                        ("answer", models.CharField(blank=True, choices=[("yes", "Yes"), ("no", "No")], max_length=3)),
                        ("answered_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="fates", to="factcheck.claim"
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="fates",
                                to="factcheck.articleversion",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["version", "claim"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("answer", ""), ("doubtful", True)),
                                fields=["claim"],
                                name="fate_undecided",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("version", "claim"), name="one_fate_a_version")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Note",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("return", "Return"), ("answer", "Answer"), ("comment", "Comment")],
                                max_length=10,
                            ),
                        ),
                        ("text", models.TextField()),
                        ("at", models.DateTimeField(auto_now_add=True)),
                        (
                            "answers",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="answered_by",
                                to="factcheck.note",
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="notes", to="factcheck.claim"
                            ),
                        ),
                        (
                            "decision",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="notes",
                                to="factcheck.decision",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["at", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Origin",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("name", models.CharField(max_length=200)),
                        (
                            "confirmed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="PublicCheck",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("slug", models.SlugField(max_length=80, unique=True)),
                        ("headline", models.CharField(max_length=300)),
                        ("claimant", models.CharField(max_length=300)),
                        ("claimant_is_person", models.BooleanField(default=False)),
                        ("said_on", models.DateField()),
                        ("said_in", models.CharField(max_length=300)),
                        ("appearance", models.URLField(blank=True, max_length=2000)),
                        ("appearance_archive", models.URLField(blank=True, max_length=2000)),
                        ("reasoning", models.TextField()),
                        ("unknown", models.TextField(blank=True)),
                        ("method", models.TextField(blank=True)),
                        ("is_published", models.BooleanField(default=False)),
                        ("first_published_at", models.DateTimeField(blank=True, null=True)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "claim",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="public_check",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-first_published_at", "-pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_published", False), ("first_published_at__isnull", False), _connector="OR"
                                ),
                                name="published_has_date",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Correction",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("wrong", models.TextField()),
                        ("right", models.TextField()),
                        ("at", models.DateTimeField()),
                        (
                            "article",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "check_page",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="corrections",
                                to="factcheck.publiccheck",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["at", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="PublicEdition",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("published_at", models.DateTimeField()),
                        (
                            "check_page",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="editions",
                                to="factcheck.publiccheck",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["check_page", "number"],
                        "constraints": [
                            models.UniqueConstraint(fields=("check_page", "number"), name="edition_number_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Report",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("sha256", models.CharField(max_length=64)),
                        ("issued_at", models.DateTimeField()),
                        (
                            "article",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "issued_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["article", "-number"],
                        "constraints": [
                            models.UniqueConstraint(fields=("article", "number"), name="report_number_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportFile",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("queued", "Queued"),
                                    ("running", "Running"),
                                    ("done", "Done"),
                                    ("failed", "Failed"),
                                ],
                                db_index=True,
                                default="queued",
                                max_length=10,
                            ),
                        ),
                        ("error", models.CharField(blank=True, max_length=40)),
                        ("attempts", models.PositiveSmallIntegerField(default=0)),
                        ("lease_until", models.DateTimeField()),
                        ("requested_at", models.DateTimeField(auto_now_add=True)),
                        ("format", models.CharField(max_length=10)),
                        (
                            "profile",
                            models.CharField(
                                choices=[("editor", "editor"), ("legal", "legal"), ("external", "external")],
                                max_length=10,
                            ),
                        ),
                        ("language", models.CharField(max_length=5)),
                        ("readable", models.JSONField(default=list)),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("size", models.PositiveBigIntegerField(default=0)),
                        ("done_steps", models.PositiveIntegerField(default=0)),
                        ("all_steps", models.PositiveIntegerField(default=0)),
                        (
                            "article",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="report_files",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="files",
                                to="factcheck.report",
                            ),
                        ),
                        (
                            "requested_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-requested_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Snapshot",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("fetch", "fetched by the server"),
                                    ("upload", "uploaded"),
                                    ("note", "written down"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("requested_url", models.URLField(blank=True, max_length=2000)),
                        ("final_url", models.URLField(blank=True, max_length=2000)),
                        ("redirects", models.JSONField(default=list)),
                        ("http_status", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("headers", models.JSONField(default=list)),
                        ("started_at", models.DateTimeField()),
                        ("finished_at", models.DateTimeField()),
                        ("tool", models.CharField(blank=True, max_length=100)),
                        ("address", models.CharField(blank=True, max_length=45)),
                        ("sha256", models.CharField(max_length=64)),
                        ("size", models.PositiveBigIntegerField()),
                        ("sent_sha256", models.CharField(blank=True, db_index=True, max_length=64)),
                        ("sent_size", models.PositiveBigIntegerField(default=0)),
                        ("archive_sha256", models.CharField(blank=True, max_length=64)),
                        ("media_type", models.CharField(blank=True, max_length=100)),
                        ("charset", models.CharField(blank=True, max_length=30)),
                        ("file_name", models.CharField(blank=True, max_length=200)),
                        ("text", models.TextField(blank=True)),
                        ("text_sha256", models.CharField(blank=True, max_length=64)),
                        ("extractor", models.CharField(blank=True, max_length=100)),
                        ("pages", models.JSONField(default=list)),
                        ("warnings", models.JSONField(default=list)),
                        (
                            "capture",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="snapshot",
                                to="factcheck.capture",
                            ),
                        ),
                        (
                            "operator",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="snapshots",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-finished_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Source",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "type",
                            models.CharField(
                                choices=[
                                    ("interview", "Interview"),
                                    ("recording", "Recording"),
                                    ("document", "Original document"),
                                    ("register", "Official record"),
                                    ("law", "Law"),
                                    ("court_record", "Court record"),
                                    ("statistics", "Statistics"),
                                    ("study", "Study"),
                                    ("preprint", "Preprint"),
                                    ("author_notes", "Author notes"),
                                    ("image", "Image or geodata"),
                                    ("book", "Book"),
                                    ("agency", "News agency"),
                                    ("media", "Media report"),
                                    ("press_release", "Press release"),
                                    ("interest_group", "Interest group"),
                                    ("social_media", "Social media"),
                                    ("wiki", "Wiki"),
                                    ("machine_hint", "Machine hint"),
                                ],
                                default=factcheck.domain.states.SourceType["MEDIA"],
                                max_length=20,
                            ),
                        ),
                        ("title", models.CharField(max_length=500)),
                        ("publisher", models.CharField(blank=True, max_length=300)),
                        ("author", models.CharField(blank=True, max_length=300)),
                        ("published_on", models.DateField(blank=True, null=True)),
                        ("language", models.CharField(blank=True, max_length=5)),
                        ("url", models.URLField(blank=True, max_length=2000)),
                        ("stake", models.CharField(blank=True, max_length=500)),
                        ("confidential", models.BooleanField(default=False)),
                        ("added_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "live",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("same", "The live page is unchanged."),
                                    ("changed", "The live page has changed since it was captured."),
                                    ("gone", "The live page is gone."),
                                    ("unreachable", "The live page could not be reached lately."),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("live_since", models.DateTimeField(blank=True, null=True)),
                        ("looked_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "added_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "origin",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sources",
                                to="factcheck.origin",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-added_at", "-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="OriginProposal",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("share", models.FloatField(default=0.0)),
                        ("agency", models.CharField(blank=True, max_length=100)),
                        ("proposed_at", models.DateTimeField(auto_now_add=True)),
                        ("accepted", models.BooleanField(blank=True, null=True)),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "other",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="proposed_for",
                                to="factcheck.source",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="proposals",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-share", "pk"],
                        "constraints": [models.UniqueConstraint(fields=("source", "other"), name="proposed_once")],
                    },
                ),
                migrations.CreateModel(
                    name="Notice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kind", models.CharField(max_length=20)),
                        ("at", models.DateTimeField(auto_now_add=True)),
                        ("read_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "actor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "article",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "note",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="factcheck.note",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="notices",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "indexes": [
                            models.Index(condition=models.Q(("read_at", None)), fields=["person"], name="notice_unread")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Look",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("at", models.DateTimeField()),
                        (
                            "found",
                            models.CharField(
                                choices=[
                                    ("same", "The live page is unchanged."),
                                    ("changed", "The live page has changed since it was captured."),
                                    ("gone", "The live page is gone."),
                                    ("unreachable", "The live page could not be reached lately."),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("http_status", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("error", models.CharField(blank=True, max_length=40)),
                        (
                            "snapshot",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="factcheck.snapshot",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="looks", to="factcheck.source"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-at", "-pk"],
                        "indexes": [models.Index(fields=["source", "-at"], name="look_by_source")],
                    },
                ),
                migrations.CreateModel(
                    name="Interview",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("who", models.CharField(max_length=200)),
                        ("protected", models.BooleanField(default=False)),
                        ("who_role", models.CharField(blank=True, max_length=200)),
                        ("spoken_at", models.DateTimeField(blank=True, null=True)),
                        ("channel", models.CharField(blank=True, max_length=100)),
                        ("words", models.TextField()),
                        ("authorised", models.BooleanField(default=False)),
                        (
                            "source",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="interview",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="TextPrint",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("value", models.BigIntegerField()),
                        (
                            "source",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="prints",
                                to="factcheck.source",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [models.Index(fields=["value", "source"], name="print_by_value")],
                    },
                ),
                migrations.CreateModel(
                    name="Verdict",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("scale", models.CharField(max_length=30)),
                        ("scale_version", models.PositiveSmallIntegerField()),
                        ("rating", models.CharField(max_length=20)),
                        ("rationale", models.TextField()),
                        (
                            "action",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "No change"),
                                    ("reword", "New wording"),
                                    ("cut", "Cut"),
                                    ("attribute", "Attribute"),
                                    ("sign_off", "Sign-off by an editor"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("proposed_wording", models.TextField(blank=True)),
                        ("fingerprint", models.CharField(max_length=64)),
                        ("contributors", models.JSONField(default=list)),
                        ("seconds", models.PositiveIntegerField(blank=True, null=True)),
                        ("submitted_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "assessor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="verdicts",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="verdicts",
                                to="factcheck.claim",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["submitted_at", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="Request",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "act",
                            models.CharField(
                                choices=[
                                    ("dismiss", "Dismiss"),
                                    ("lower", "Lower the priority"),
                                    ("overrule", "Overrule"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("fields", models.JSONField(default=dict)),
                        ("at", models.DateTimeField(auto_now_add=True)),
                        ("granted", models.BooleanField(blank=True, null=True)),
                        ("decided_at", models.DateTimeField(blank=True, null=True)),
                        ("answer", models.CharField(blank=True, max_length=500)),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="requests",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "verdict",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="factcheck.verdict",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("decided_by__isnull", True),
                                    models.Q(("decided_by", models.F("by")), _negated=True),
                                    _connector="OR",
                                ),
                                name="request_four_eyes",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("decided_at", None)),
                                fields=("claim", "act"),
                                name="one_request_an_act",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Draft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("form", models.CharField(max_length=20)),
                        ("revision", models.PositiveIntegerField()),
                        ("fields", models.JSONField(default=dict)),
                        ("saved_at", models.DateTimeField(auto_now=True)),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="drafts", to="factcheck.claim"
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="drafts",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "verdict",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="factcheck.verdict",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("person", "claim", "form"), name="one_draft_a_form")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Adoption",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "action",
                            models.CharField(
                                choices=[
                                    ("", "No change"),
                                    ("reword", "New wording"),
                                    ("cut", "Cut"),
                                    ("attribute", "Attribute"),
                                    ("sign_off", "Sign-off by an editor"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("wording", models.TextField(blank=True)),
                        ("at", models.DateTimeField(auto_now_add=True)),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "version",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="factcheck.articleversion",
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adoptions",
                                to="factcheck.claim",
                            ),
                        ),
                        (
                            "verdict",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adoption",
                                to="factcheck.verdict",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="VersionDraft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("based_on", models.PositiveIntegerField()),
                        ("text", models.TextField()),
                        ("found", models.JSONField(default=dict)),
                        ("saved_at", models.DateTimeField(auto_now=True)),
                        (
                            "article",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="version_drafts",
                                to="factcheck.article",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("article", "person"), name="one_version_draft_a_person")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Withdrawal",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("at", models.DateTimeField(auto_now_add=True)),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "verdict",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="withdrawal",
                                to="factcheck.verdict",
                            ),
                        ),
                    ],
                ),
            ]
        )
    ]
