"""Define the terms of the field: people, numbers, workplaces, registrations, remarks, problems.

Every definition is a frozen value or a pure function. Texts and figures come in. Values that all
other folders exchange go out.
"""
