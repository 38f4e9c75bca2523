"""Two to four practices side by side: which ones, what is compared, and where they differ in words."""
