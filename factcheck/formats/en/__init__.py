"""English as European newsrooms write it: day before month, 24 hours."""
