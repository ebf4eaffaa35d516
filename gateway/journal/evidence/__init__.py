"""The record of evidence: what happened at this kiosk, as a chain that cannot be changed unseen.

In come the entries of all who do something worth proving, inside the journal's own transactions.
Out go the entries in their order, a verdict on them, and what a report is made of.
"""
