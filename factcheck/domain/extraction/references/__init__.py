"""What a proposition leaves unsaid: who "she", "the company" or an elided subject is."""
