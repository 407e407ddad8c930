"""The one door for files: photos, documents and sound that teachers put into a room, made harmless before they stay.

Start at `actions`: what is sent becomes a row and a file, or is refused by name (`problems`). `formats` tells by the
content what a file is; `sandbox` hands it to a process of its own, which gives up nearly everything (`confinement`)
and writes it anew (`workshop`, with `pictures`, `documents` and `sounds`). `vault` keeps files under the hash of their
content, `models` are the rows, `queries` reads them.
"""
