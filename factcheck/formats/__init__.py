"""How dates and times are written in each language, where Django's own forms do not suit a newsroom."""
