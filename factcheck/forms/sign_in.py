"""The sign-in, with what the page says itself left out."""

from typing import Any

from allauth.account.forms import LoginForm


class SignInForm(LoginForm):
    """The page tells what to do about a forgotten password: it depends on whether mails go out."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].help_text = ""
