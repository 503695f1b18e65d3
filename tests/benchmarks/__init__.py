"""The product under load, driven over HTTP as it is shipped. Small sizes of it run in the suite (tests/load/)."""
