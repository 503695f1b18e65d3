"""People: invitations, rights, accounts, preferences."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import password_validators_help_texts
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from factcheck.domain.states import Role
from factcheck.forms.choices import Rows, worded
from factcheck.forms.intake import LANGUAGE_CHOICES
from factcheck.models import Desk, User
from factcheck.models.people import with_email

THEMES = [("", _("As the system")), ("light", _("Light")), ("dark", _("Dark"))]


class RightsForm(forms.Form):
    """What an admin grants. No language chosen: the queue offers articles in every language."""

    role = forms.ChoiceField(label=_("Role"), choices=worded(Role))
    desks = Rows(
        label=_("Desks"), required=False, queryset=Desk.objects.order_by("name"), widget=forms.CheckboxSelectMultiple
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages offered in the queue"), required=False, choices=LANGUAGE_CHOICES,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def rights(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {"role": data["role"], "desks": list(data["desks"]), "languages": " ".join(data["languages"])}


class InviteForm(RightsForm):
    name = forms.CharField(label=_("Name"), required=False, max_length=120)
    email = forms.EmailField(label=_("E-mail"), required=False)
    field_order = ("name", "email")


class PasswordForm(forms.Form):
    """A new password twice; the rules are those of the settings."""

    password = forms.CharField(
        label=_("Password"), strip=False, max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )  # fmt: skip
    again = forms.CharField(
        label=_("Password again"), strip=False, max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = " ".join(map(str, password_validators_help_texts()))

    def clean_again(self) -> str:
        again: str = self.cleaned_data["again"]
        if again != self.cleaned_data.get("password"):
            raise ValidationError(_("The two passwords are not the same."))
        return again


class WhoForm(forms.ModelForm[User]):
    """How a person is shown."""

    def clean_initials(self) -> str:
        """Mentions find people by their initials in any case: no two may differ by case alone."""
        initials: str = self.cleaned_data["initials"]
        if User.objects.exclude(pk=self.instance.pk).filter(initials__iexact=initials).exists():
            raise ValidationError(_("Somebody else has these initials."))
        return initials

    def clean_email(self) -> str:
        """Single sign-on finds a person by it."""
        email: str = self.cleaned_data["email"]
        if with_email(email).exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("Somebody else has this e-mail address."))
        return email

    class Meta:
        model = User
        fields = ["name", "initials", "email"]
        labels = {"name": _("Name"), "initials": _("Initials"), "email": _("E-mail")}
        help_texts = {"initials": _("Two to four letters, by which pages show you.")}


class AccountForm(PasswordForm, WhoForm):
    """What an invited person says about himself."""

    field_order = ("name", "initials", "username", "email", "password", "again")

    class Meta(WhoForm.Meta):
        fields = ["name", "initials", "username", "email"]
        labels = WhoForm.Meta.labels | {"username": _("User name")}
        help_texts = WhoForm.Meta.help_texts | {"username": _("With it you sign in.")}

    def clean_username(self) -> str:
        username: str = self.cleaned_data["username"]
        if User.objects.filter(username__iexact=username).exists():
            raise ValidationError(_("Somebody else has this user name."))
        return username


class PreferencesForm(WhoForm):
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", _("As the browser says")), *settings.LANGUAGES]
    )
    theme = forms.ChoiceField(label=_("Appearance"), required=False, choices=THEMES, widget=forms.RadioSelect)
    single_keys = forms.BooleanField(
        label=_("Use single keys"), required=False, help_text=_("They rest while you type in a field.")
    )
    mails = forms.BooleanField(
        label=_("Notices by e-mail"), required=False, help_text=_("A line and a link, where a mail server is set.")
    )
    password = forms.CharField(
        label=_("Your password"),
        required=False,
        strip=False,
        help_text=_("Only to change the e-mail address."),
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def preferences(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.Meta.fields}

    class Meta(WhoForm.Meta):
        fields = [*WhoForm.Meta.fields, "language", "theme", "single_keys", "mails"]
