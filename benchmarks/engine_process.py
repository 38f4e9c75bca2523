"""The process that measures an engine: `benchmarks.engines` gives it the engine, the number of documents and the id of the server."""

import django

django.setup()

# What is measured has models, which may only be imported once Django is ready.
from benchmarks.engine_measure import main  # noqa: E402

if __name__ == "__main__":
    main()
