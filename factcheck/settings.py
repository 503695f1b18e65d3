"""Settings: read from the environment and an optional `.env` beside manage.py, safe by default.

Every variable is listed in the README with its default.
"""

import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

import environ
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
env.read_env(BASE_DIR / ".env")

DATA_DIR = Path(env.str("FACTCHECK_DATA", default=str(BASE_DIR / "data"))).resolve()
DATA_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
FILES_DIR = DATA_DIR / "files"


def persisted_secret_key(path: Path) -> str:
    """The key kept in `path`; made at the first start and readable by its owner alone."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        key = secrets.token_urlsafe(64)
        file.write(key)
    return key


def origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


SECRET_KEY = env.str("FACTCHECK_SECRET_KEY", default="") or persisted_secret_key(DATA_DIR / "secret-key")
DEBUG = env.bool("FACTCHECK_DEBUG", default=False)
ALLOWED_HOSTS = env.list("FACTCHECK_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
# Served over TLS (by a proxy in front): cookies become Secure and carry the __Host- prefix.
TLS = env.bool("FACTCHECK_TLS", default=False)

# A host of their own for pages as they were captured, beside the sandbox; without it they come from ours.
SNAPSHOT_HOST = env.str("FACTCHECK_SNAPSHOT_HOST", default="")
SNAPSHOT_ORIGIN = f"{'https' if TLS else 'http'}://{SNAPSHOT_HOST}" if SNAPSHOT_HOST else ""
if SNAPSHOT_HOST:
    ALLOWED_HOSTS.append(SNAPSHOT_HOST.rpartition(":")[0] or SNAPSHOT_HOST)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_tasks",
    "django_tasks_db",
    "factcheck",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "factcheck.views.middleware.permissions_policy",
    "factcheck.views.middleware.second_host",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "factcheck.views.middleware.WithoutNul",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "factcheck.views.unsent.SignedIn",
    "factcheck.views.middleware.StorableIds",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "factcheck.views.middleware.Refusals",
]

ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "factcheck.views.context.counts",
            ],
        },
    },
]

DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'factcheck.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Each thread keeps its connection, and with it the statements that SQLite has already planned.
    DATABASES["default"]["CONN_MAX_AGE"] = 600
    # WAL lets readers go on beside the one writer; IMMEDIATE takes the write lock at BEGIN, so that two writers
    # queue up instead of failing half-way; FULL makes an acknowledged commit survive a power cut.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {"min_size": 2, "max_size": 16}

AUTH_USER_MODEL = "factcheck.User"
AUTHENTICATION_BACKENDS = ["factcheck.views.sign_in.LocalDemoBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "queue"
ACCOUNT_ADAPTER = "factcheck.views.sign_in.ClosedSignUp"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_FORMS = {"login": "factcheck.forms.sign_in.SignInForm"}
ACCOUNT_SESSION_REMEMBER = None
# A second factor: a code from an app, or a passkey, which may also stand for the password.
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Factcheck"
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not TLS  # browsers themselves allow it on this machine alone
# Single sign-on by OpenID Connect, where a provider is named. It lets in people who have an account already, told by
# the e-mail address that the provider has verified; it opens none.
OIDC_URL = env.str("FACTCHECK_OIDC_URL", default="")
SOCIALACCOUNT_ADAPTER = "factcheck.views.sign_in.KnownPeople"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_LOGIN_ON_GET = False
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "newsroom",
                "name": env.str("FACTCHECK_OIDC_NAME", default="the newsroom account"),
                "client_id": env.str("FACTCHECK_OIDC_CLIENT", default=""),
                "secret": env.str("FACTCHECK_OIDC_SECRET", default=""),
                "settings": {"server_url": OIDC_URL},
            }
        ]
        if OIDC_URL
        else [],
    }
}
# allauth counts failed sign-ins in the cache: in the database, several processes count together.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "factcheck_cache"}}

TASKS = {
    "default": {
        "BACKEND": env.str("FACTCHECK_TASKS", default="django_tasks_db.DatabaseBackend"),
        "QUEUES": ["default", "captures"],
    }
}

# Notices go out by e-mail where a server is named; they hold links to SITE_URL and no words of claims or sources.
SMTP = env.str("FACTCHECK_SMTP", default="")
MAILS = bool(SMTP)
if MAILS:
    globals().update(env.email_url_config(SMTP))
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("FACTCHECK_MAIL_FROM", default="factcheck@localhost")
SITE_URL = env.str("FACTCHECK_URL", default="http://127.0.0.1:8000").rstrip("/")
MAIL_LANGUAGE = env.str("FACTCHECK_MAIL_LANGUAGE", default="en")

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("de", _("German"))]
LOCALE_PATHS = [BASE_DIR / "factcheck" / "locale"]
# Who publishes the fact checks: stands on the public pages and in their ClaimReview.
NEWSROOM = env.str("FACTCHECK_NEWSROOM", default="Factcheck")
TIME_ZONE = env.str("FACTCHECK_TIME_ZONE", default="Europe/Berlin")
USE_I18N = True
FORMAT_MODULE_PATH = ["factcheck.formats"]
USE_TZ = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = DATA_DIR / "static"
WHITENOISE_USE_FINDERS = True
WHITENOISE_KEEP_ONLY_HASHED_FILES = True  # pages name no other, and a start need not compress both
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "factcheck.staticfiles.CollectedStaticFiles"},
}

# Limits of what comes in: bytes of a file, characters of a text, bytes of a form that Django holds in memory.
UPLOAD_LIMIT = 20 * 1024 * 1024
TEXT_LIMIT = 1_500_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
# Parsing and extraction run in child processes with limits; off only where children cannot be started.
ISOLATE = env.bool("FACTCHECK_ISOLATE", default=True)
# Installed spaCy models by language ("de=de_core_news_sm,en=en_core_web_sm"); none by default.
SPACY_MODELS = env.dict("FACTCHECK_SPACY", default={})
FETCH_ALLOW = env.list("FACTCHECK_FETCH_ALLOW", default=[])
HOLD_MINUTES = 30

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
if TLS:
    SECURE_SSL_REDIRECT = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "frame-src": [SELF, *filter(None, [SNAPSHOT_ORIGIN])],
        # A form that leads to the provider of single sign-on is redirected there.
        "form-action": [SELF, *([origin_of(OIDC_URL)] if OIDC_URL else [])],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
    }
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"()": "factcheck.lines.OneLine", "format": "{asctime} {levelname} {name} {message}", "style": "{"}
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("FACTCHECK_LOG_LEVEL", default="WARNING")},
}
