"""The site in a real browser: the admin works under its policy, and public pages under theirs."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Page

pytestmark = pytest.mark.e2e
PASSWORD = "een-lang-en-goed-wachtwoord"


def test_an_editor_signs_in_and_opens_a_page_under_the_policy_of_the_admin(page):
    get_user_model().objects.create_superuser("redactie", "redactie@example.org", PASSWORD)
    home = Page.objects.get(depth=2)
    page.goto(f"/admin/pages/{home.pk}/edit/")
    page.fill("input[name=username]", "redactie")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/edit/")
    page.wait_for_load_state("networkidle")
    assert page.input_value("[name=title]") == home.title


def test_a_visitor_without_javascript_gets_the_page_and_no_cookie(browser, live_site):
    context = browser.new_context(base_url=live_site.url, java_script_enabled=False)
    window = context.new_page()
    assert window.goto("/").status == 200
    assert window.locator("h1").count() == 1
    assert context.cookies() == []
    context.close()
