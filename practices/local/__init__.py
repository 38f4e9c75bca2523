"""Who could do this with us: the organisations of the portal in and around a municipality."""
