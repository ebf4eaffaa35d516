"""Say what the words of the field mean: people, numbers, workplaces, registrations, remarks,
problems and events.

Everything here is a value or a pure function. In come texts and figures; out come frozen values
that every other folder speaks in.
"""
