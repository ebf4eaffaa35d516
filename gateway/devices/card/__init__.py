"""Read eID cards and prove them genuine.

In come PC/SC readers and the bytes of a card. Out come events: a card that is in, a person whose
card is proven, a problem, a card that is out.
"""
