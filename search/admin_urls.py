"""Addresses of the reports on queries in the admin, each whole and as the part that the filters change."""

from django.urls import path

from search.query_reports import REPORTS

app_name = "query_reports"
urlpatterns = [
    *(path(f"{name}/", report.as_view(), name=name) for name, report in REPORTS.items()),
    *(
        path(f"{name}/results/", report.as_view(results_only=True), name=f"{name}_results")
        for name, report in REPORTS.items()
    ),
]
