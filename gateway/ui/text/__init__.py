"""Say everything in words: every problem, alarm, refusal and number, on the screen and for the ear,
in the reader's language.
"""
