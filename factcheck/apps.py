from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _

from factcheck.checks import ENGINE, spacy_models_are_installed


class FactcheckConfig(AppConfig):
    name = "factcheck"
    verbose_name = _("Factcheck")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        register(spacy_models_are_installed, ENGINE)
