"""People who work in the admin."""

import factory
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory

PASSWORD = "een-lang-en-goed-wachtwoord"


class EditorFactory(DjangoModelFactory):
    """A user in Wagtail's group of editors (may write, not publish) and, unless told otherwise, of moderators (may publish)."""

    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"redacteur-{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")
    password = factory.django.Password(PASSWORD)

    @factory.post_generation
    def groups(self, create, extracted, **kwargs):
        if create:
            self.groups.set(Group.objects.filter(name__in=extracted or ("Editors", "Moderators")))


class AdminFactory(EditorFactory):
    """A superuser."""

    username = factory.Sequence(lambda n: f"beheerder-{n}")
    is_superuser = True
    is_staff = True
