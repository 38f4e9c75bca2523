"""What the public practices of one form of collaboration share, counted from their own fields and never typed by hand."""
