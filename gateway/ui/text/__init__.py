"""Say everything in words, in the reader's language: problems, refusals, results, numbers, times.

In come values of the domain and the language in use; out go texts for the screen and for the ear.
:mod:`gateway.ui.text.translate` holds the languages, which installer/languages.sh makes.
"""
