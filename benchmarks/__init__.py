"""How much work the public pages cost, and how that grows with the number of practices. `make bench` runs `benchmarks.run`."""
