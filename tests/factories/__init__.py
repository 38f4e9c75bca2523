"""Objects for tests, made the way the portal makes them: published through a revision, in a real page tree."""
