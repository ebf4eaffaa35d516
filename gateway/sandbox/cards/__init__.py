"""Make virtual eID cards, and a virtual reader on a private card service to put them in.

In come the workers of the registers, keys of a practice root, and the name of a fault. Out come
chips which answer APDUs as real ones do, or as forged, worn and pulled ones do.
"""
