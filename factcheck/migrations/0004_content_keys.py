"""The keys of claims that were made before claims of the same content were looked for."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from factcheck.domain.prior import content_of, keys_of

BATCH = 500


def add_keys(apps: Apps, schema: BaseDatabaseSchemaEditor) -> None:
    key = apps.get_model("factcheck", "ContentKey")
    claims = apps.get_model("factcheck", "Claim").objects.filter(content_keys=None).select_related("article")
    said = claims.values_list("pk", "statement", "article__language", "article__published_on")
    for pk, *words in said.iterator(chunk_size=BATCH):
        key.objects.bulk_create(key(claim_id=pk, value=value) for value in keys_of(content_of(*words)))


class Migration(migrations.Migration):
    dependencies = [("factcheck", "0003_second_words")]

    operations = [migrations.RunPython(add_keys, migrations.RunPython.noop)]
