"""A whole building site to practise on: the central service's stand-in, virtual cards, L1 forms,
and invented people.
"""
