"""Issued reports, their files, corrections and public checks; salted contents of events."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("factcheck", "0008_requests"),
    ]

    operations = [
        migrations.AddField(
            model_name="event",
            name="salt",
            field=models.CharField(blank=True, max_length=32),
        ),
        migrations.CreateModel(
            name="PublicCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="public_check", to="factcheck.claim"
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["-first_published_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("wrong", models.TextField()),
                ("right", models.TextField()),
                ("at", models.DateTimeField()),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="corrections", to="factcheck.article"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
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
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("text", models.TextField()),
                ("sha256", models.CharField(max_length=64)),
                ("published_at", models.DateTimeField()),
                (
                    "check_page",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="editions", to="factcheck.publiccheck"
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["check_page", "number"],
            },
        ),
        migrations.CreateModel(
            name="Report",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("text", models.TextField()),
                ("sha256", models.CharField(max_length=64)),
                ("issued_at", models.DateTimeField()),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reports", to="factcheck.article"
                    ),
                ),
                (
                    "issued_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["article", "-number"],
            },
        ),
        migrations.CreateModel(
            name="ReportFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[("queued", "Queued"), ("running", "Running"), ("done", "Done"), ("failed", "Failed")],
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
                        choices=[("editor", "editor"), ("legal", "legal"), ("external", "external")], max_length=10
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="report_files", to="factcheck.article"
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
        migrations.AddConstraint(
            model_name="publiccheck",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_published", False), ("first_published_at__isnull", False), _connector="OR"),
                name="published_has_date",
            ),
        ),
        migrations.AddConstraint(
            model_name="publicedition",
            constraint=models.UniqueConstraint(fields=("check_page", "number"), name="edition_number_once"),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.UniqueConstraint(fields=("article", "number"), name="report_number_once"),
        ),
    ]
