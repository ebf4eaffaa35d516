"""Stand in for the central service: its contract, store, checks and tokens, and the server of all.

In come requests of presenceRegistration v1 over TLS, and orders at the admin port. Out come
answers by the contract, each preceded by a durable commit; remarks follow from checks against the
registers.
"""
