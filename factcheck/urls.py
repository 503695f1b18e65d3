"""Every address of the product."""

from django.urls import include, path

from factcheck.views import health

urlpatterns = [
    path("accounts/", include("allauth.account.urls")),
    path("healthz", health.healthz, name="healthz"),
]
