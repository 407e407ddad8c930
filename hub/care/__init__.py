"""What a keeper does for a hub over the years: copies, and whatever else keeps it well.

Start at `backup` (one file, while a lesson runs) and `restore` (elsewhere, or over what was lost); `archive` is that
file, `rows` turns tables into its members and back, on either database, `places` says where everything is. `upgrade`
copies before tables change, `export` writes one twinning in open formats, `load` measures how much this computer
carries. `bill` lists what a hub is made of.
"""
