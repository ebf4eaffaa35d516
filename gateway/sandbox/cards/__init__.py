"""Make virtual eID cards, and a virtual reader on a private card service to put them in."""
