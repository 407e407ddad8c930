"""The pulse of a twinning: who owes what to whom, which class has gone silent, and what happens when one leaves.

Start at `silence`, which is pure: how many school days nothing was heard of a class, holidays left out. `signs` finds
the last sign of each class, `debts` what one waits for from another, `queries` puts both together for a page, the
morning's letter and a mentor. `handover` moves what a class leaves behind to those who stay.
"""
