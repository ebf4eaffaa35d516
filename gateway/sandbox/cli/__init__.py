"""Run ``gateway sandbox``: serve the practice site, steer it, make its cards and forms.

In come the words after ``gateway sandbox``. Out come an exit code and lines for a person or as
JSON; a trouble is a UserError, which the command line prints.
"""
