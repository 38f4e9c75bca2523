from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("practices", "0005_move_contacts_to_cards")]

    operations = [
        migrations.RemoveField(model_name="contactline", name="email"),
        migrations.RemoveField(model_name="contactline", name="function"),
        migrations.RemoveField(model_name="contactline", name="name"),
        migrations.RemoveField(model_name="contactline", name="organisation"),
        migrations.RemoveField(model_name="contactline", name="valid_until"),
    ]
