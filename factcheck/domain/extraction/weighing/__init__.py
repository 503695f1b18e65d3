"""What a proposition is and how much hangs on it: kinds, attribution, priority."""
