"""What teachers are told by letter; `herald` does it.

`lessons` (proposed, agreed, called off, soon), `proposals` (invitations and wishes to join), `twinnings` (classes come
and go, a twinning begins or ends), `colleagues` (somebody else teaches the class now), `digest` (what is new).
"""
