"""Fact-checking for newsrooms, claim by claim."""

__version__ = "0.1.0"
