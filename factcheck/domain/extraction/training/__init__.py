"""Learning the engine's models from annotated articles."""
