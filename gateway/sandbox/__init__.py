"""Stand in for the world, to practise on: the central service, cards, L1 forms, people.

In come requests of a kiosk over TLS, APDUs of a card reader, and orders of a person at the admin
port or the command line. Out come answers by the service's contract, cards and pictures of forms,
all of invented people, and on demand every fault of them.
"""
