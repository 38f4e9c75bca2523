"""Questions of readers: who gets them, the form, and how they are sent."""
