"""Digital postcards: a picture and a voice from the materials, and words in two languages, from class to class.

Start at `models`, then `actions` and `queries`. What a postcard shows is a material, held and consented as one.
"""
