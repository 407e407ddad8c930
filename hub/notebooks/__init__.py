"""Joint notebooks: what every class of a twinning measures or counts again and again, on one common chart.

Start at `models`. `values` reads what somebody types, `actions` writes and corrects, `queries` reads for one reader or
for an archive, `chart` draws. A photo is a material (ADR 38), and a line names it.
"""
