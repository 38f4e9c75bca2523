"""Reference data: the terms of the vocabularies and the places of the Netherlands and Belgium, as files with their loaders."""
