"""The screens of wagtail-localize that publish or take texts in, made careful:
nothing untranslated goes public, bad input gets an answer."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.views.edit_translation import apply_machine_translation
from wagtail_localize.views.update_translations import UpdateTranslationsView

from core.translation.machine import NoSuggestion
from core.translation.pofile import LARGEST, Imported, UnusableFile, import_file, prose_paths, wrong_with
from core.translation.publishing import untranslated
from core.translation.segments import suggestions

NAMED = 10
"""So many refused texts of a file are named."""


@require_POST
def upload_pofile(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Take over the texts of a PO file ("file"), and say what came of it."""
    translation, page = _translation(request, translation_id)
    upload = request.FILES.get("file")
    try:
        if upload is None:
            raise UnusableFile(_("Kies eerst een bestand."))
        found = import_file(translation, upload.read(LARGEST + 1), request.user)
    except UnusableFile as error:
        messages.error(request, str(error))
    else:
        _tell(request, found)
    return _back(request, page)


@require_POST
def machine_translate(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Ask a machine for suggestions of what nobody translated yet."""
    translation, page = _translation(request, translation_id)
    machine = get_machine_translator()
    if machine is None:
        raise Http404
    try:
        found = apply_machine_translation(translation.pk, request.user, machine)
    except NoSuggestion as error:
        messages.error(request, str(error))
        return _back(request, page)
    if not found:
        messages.warning(request, _("Er is niets meer dat nog geen vertaling heeft."))
        return _back(request, page)
    return redirect("translation_suggestions", translation.pk)


class UpdateTranslations(UpdateTranslationsView):
    """Publishing a translation together with the update is possible only when every text is translated."""

    def form_valid(self, form: forms.Form) -> HttpResponse:
        """Take the texts of the source over; publish what is whole, and say what is not."""
        try:
            self.object.update_from_db()
        except ObjectDoesNotExist:
            messages.error(self.request, _("De pagina waarvan dit een vertaling is, bestaat niet meer."))
            return redirect("wagtailadmin_home")
        if form.cleaned_data["publish_translations"]:
            for translation in self.object.translations.filter(enabled=True):
                for reason in untranslated(translation.get_target_instance()):
                    messages.error(self.request, _("Niet gepubliceerd. %(reason)s") % {"reason": reason})
                    form.cleaned_data["publish_translations"] = False
        response: HttpResponse = super().form_valid(form)
        return response


def review_suggestions(request: HttpRequest, translation_id: int) -> HttpResponse:
    """The suggestions of a machine beside the texts: a person accepts, mends or throws away each. What is accepted counts as translated."""
    translation, page = _translation(request, translation_id)
    waiting = suggestions(translation).select_related("translation_of", "context").order_by("context__path", "pk")
    rows = [(suggestion, f"text-{suggestion.pk}", f"do-{suggestion.pk}") for suggestion in waiting]
    errors: dict[int, str] = {}
    if request.method == "POST":
        accepted = thrown = 0
        prose = prose_paths(translation)
        for suggestion, text_name, do_name in rows:
            suggestion.data = request.POST.get(text_name, suggestion.data).strip()
            action = request.POST.get(do_name)
            if action == "accept":
                source, in_prose = suggestion.translation_of.data, suggestion.context.path in prose
                why = wrong_with(source, suggestion.data, in_prose) or _empty(suggestion.data)
                if why:
                    errors[suggestion.pk] = why
                    continue
                _accept(suggestion, request.user)
                accepted += 1
            elif action == "drop":
                suggestion.delete()
                thrown += 1
        if not errors:
            messages.success(
                request,
                _("%(accepted)s overgenomen, %(thrown)s weggegooid.") % {"accepted": accepted, "thrown": thrown},
            )
            left = suggestions(translation).exists()
            return redirect(request.path) if left else _back(request, page)
        # What was handled is gone from the list; what was typed for the rest stays.
        rows = [
            row for row in rows if row[0].pk and row[0].translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE
        ]
    lines = [
        {"suggestion": suggestion, "text_name": text, "do_name": do, "error": errors.get(suggestion.pk, "")}
        for suggestion, text, do in rows
    ]
    return render(
        request,
        "core/admin/suggestions.html",
        {
            "page_title": _("Voorstellen nakijken"),
            "header_title": _("Voorstellen nakijken"),
            "page_subtitle": page.get_admin_display_title(),
            "header_icon": "wagtail-localize-language",
            "page": page,
            "lines": lines,
            "edit_url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
        },
    )


def _accept(suggestion: StringTranslation, user: Any) -> None:
    suggestion.translation_type = StringTranslation.TRANSLATION_TYPE_MANUAL
    suggestion.last_translated_by = user
    suggestion.updated_at = timezone.now()
    suggestion.has_error, suggestion.field_error = False, ""
    suggestion.save()


def _empty(text: str) -> str:
    return "" if text else _("Vul een vertaling in, of gooi het voorstel weg.")


def _tell(request: HttpRequest, found: Imported) -> None:
    if found.taken or not (found.refused or found.unknown or found.unsure):
        messages.success(
            request,
            ngettext("%(number)s tekst overgenomen.", "%(number)s teksten overgenomen.", found.taken)
            % {"number": found.taken},
        )
    if found.refused:
        lines = format_html_join(
            "",
            "<li>{}</li>",
            ((_("Regel %(line)s: %(why)s") % {"line": line, "why": why},) for line, why in found.refused[:NAMED]),
        )
        messages.error(
            request,
            format_html(
                "{} <ul>{}</ul>",
                _("Niet overgenomen: %(number)s. Wat er al stond is gebleven.") % {"number": len(found.refused)},
                lines,
            ),
        )
    if found.unknown:
        messages.warning(
            request, _("Overgeslagen omdat de pagina ze niet (meer) heeft: %(number)s.") % {"number": found.unknown}
        )
    if found.unsure:
        messages.warning(
            request, _("Overgeslagen omdat ze als onzeker gemerkt zijn: %(number)s.") % {"number": found.unsure}
        )


def _translation(request: HttpRequest, translation_id: int) -> tuple[Translation, Page]:
    """A translation and its page, for a user who may edit the page; 404 where there is none."""
    translation = get_object_or_404(Translation.objects.select_related("source", "target_locale"), pk=translation_id)
    try:
        page = translation.get_target_instance()
    except ObjectDoesNotExist as error:
        raise Http404 from error
    if not isinstance(page, Page) or not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return translation, page


def _back(request: HttpRequest, page: Page) -> HttpResponse:
    return redirect(get_valid_next_url_from_request(request) or reverse("wagtailadmin_pages:edit", args=[page.pk]))
