"""The bundle of the real content/, put here by whoever runs the cases, on either interpreter."""

BUNDLE = {}
