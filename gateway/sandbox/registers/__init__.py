"""Hold the registers of the practice site: people, companies, works, and the ties between them.

In come a day and a seed, or files that a person edited. Out comes one ``Site`` of frozen records,
with look-ups by number.
"""
