"""What templates can say: marks, people, codes in words."""
