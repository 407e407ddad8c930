"""The parts of a country whose schools have holidays of their own, each in its own language. Data.

A code is that of ISO 3166-2, but for the three zones of mainland France (`A`, `B`, `C`), which are the ministry's.
Countries that are not here have the same holidays everywhere, or none that we know.
"""

from collections.abc import Mapping, Sequence
from typing import Final

Region = tuple[str, str]
"""A code and a name."""

_REGIONS: Final[dict[str, Sequence[Region]]] = {
    "AT": [
        ("AT-1", "Burgenland"), ("AT-2", "Kärnten"), ("AT-3", "Niederösterreich"), ("AT-4", "Oberösterreich"),
        ("AT-5", "Salzburg"), ("AT-6", "Steiermark"), ("AT-7", "Tirol"), ("AT-8", "Vorarlberg"), ("AT-9", "Wien"),
    ],
    "BE": [
        ("BE-BRU", "Bruxelles / Brussel"), ("BE-VLG", "Vlaanderen"), ("BE-WAL", "Wallonie"),
    ],
    "CH": [
        ("CH-AG", "Aargau"), ("CH-AI", "Appenzell Innerrhoden"), ("CH-AR", "Appenzell Ausserrhoden"),
        ("CH-BE", "Bern / Berne"), ("CH-BL", "Basel-Landschaft"), ("CH-BS", "Basel-Stadt"),
        ("CH-FR", "Fribourg / Freiburg"), ("CH-GE", "Genève"), ("CH-GL", "Glarus"), ("CH-GR", "Graubünden / Grischun"),
        ("CH-JU", "Jura"), ("CH-LU", "Luzern"), ("CH-NE", "Neuchâtel"), ("CH-NW", "Nidwalden"), ("CH-OW", "Obwalden"),
        ("CH-SG", "St. Gallen"), ("CH-SH", "Schaffhausen"), ("CH-SO", "Solothurn"), ("CH-SZ", "Schwyz"),
        ("CH-TG", "Thurgau"), ("CH-TI", "Ticino"), ("CH-UR", "Uri"), ("CH-VD", "Vaud"), ("CH-VS", "Valais / Wallis"),
        ("CH-ZG", "Zug"), ("CH-ZH", "Zürich"),
    ],
    "DE": [
        ("DE-BW", "Baden-Württemberg"), ("DE-BY", "Bayern"), ("DE-BE", "Berlin"), ("DE-BB", "Brandenburg"),
        ("DE-HB", "Bremen"), ("DE-HH", "Hamburg"), ("DE-HE", "Hessen"), ("DE-MV", "Mecklenburg-Vorpommern"),
        ("DE-NI", "Niedersachsen"), ("DE-NW", "Nordrhein-Westfalen"), ("DE-RP", "Rheinland-Pfalz"),
        ("DE-SL", "Saarland"), ("DE-SN", "Sachsen"), ("DE-ST", "Sachsen-Anhalt"), ("DE-SH", "Schleswig-Holstein"),
        ("DE-TH", "Thüringen"),
    ],
    "ES": [
        ("ES-AN", "Andalucía"), ("ES-AR", "Aragón"), ("ES-AS", "Asturias"), ("ES-CN", "Canarias"),
        ("ES-CB", "Cantabria"), ("ES-CM", "Castilla-La Mancha"), ("ES-CL", "Castilla y León"), ("ES-CT", "Catalunya"),
        ("ES-CE", "Ceuta"), ("ES-VC", "Comunitat Valenciana"), ("ES-PV", "Euskadi / País Vasco"),
        ("ES-EX", "Extremadura"), ("ES-GA", "Galicia"), ("ES-IB", "Illes Balears"), ("ES-RI", "La Rioja"),
        ("ES-MD", "Madrid"), ("ES-ML", "Melilla"), ("ES-MC", "Murcia"), ("ES-NC", "Nafarroa / Navarra"),
    ],
    "FR": [
        ("A", "Zone A : Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers"),
        ("B", "Zone B : Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, "
              "Rennes, Strasbourg"),
        ("C", "Zone C : Créteil, Montpellier, Paris, Toulouse, Versailles"),
        ("FR-6AE", "Alsace (zone B)"), ("FR-57", "Moselle (zone B)"), ("FR-20R", "Corse"),
        ("FR-971", "Guadeloupe"), ("FR-972", "Martinique"), ("FR-973", "Guyane"), ("FR-974", "La Réunion"),
        ("FR-976", "Mayotte"), ("FR-975", "Saint-Pierre-et-Miquelon"), ("FR-NC", "Nouvelle-Calédonie"),
        ("FR-PF", "Polynésie française"), ("FR-WF", "Wallis-et-Futuna"),
    ],
    "GB": [
        ("GB-ENG", "England"), ("GB-NIR", "Northern Ireland"), ("GB-SCT", "Scotland"), ("GB-WLS", "Cymru / Wales"),
    ],
    "IT": [
        ("IT-65", "Abruzzo"), ("IT-77", "Basilicata"), ("IT-BZ", "Bolzano / Bozen"), ("IT-78", "Calabria"),
        ("IT-72", "Campania"), ("IT-45", "Emilia-Romagna"), ("IT-36", "Friuli-Venezia Giulia"), ("IT-62", "Lazio"),
        ("IT-42", "Liguria"), ("IT-25", "Lombardia"), ("IT-57", "Marche"), ("IT-67", "Molise"), ("IT-21", "Piemonte"),
        ("IT-75", "Puglia"), ("IT-88", "Sardegna"), ("IT-82", "Sicilia"), ("IT-52", "Toscana"), ("IT-TN", "Trento"),
        ("IT-55", "Umbria"), ("IT-23", "Valle d’Aosta / Vallée d’Aoste"), ("IT-34", "Veneto"),
    ],
    "PL": [
        ("PL-02", "Dolnośląskie"), ("PL-04", "Kujawsko-pomorskie"), ("PL-06", "Lubelskie"), ("PL-08", "Lubuskie"),
        ("PL-10", "Łódzkie"), ("PL-12", "Małopolskie"), ("PL-14", "Mazowieckie"), ("PL-16", "Opolskie"),
        ("PL-18", "Podkarpackie"), ("PL-20", "Podlaskie"), ("PL-22", "Pomorskie"), ("PL-24", "Śląskie"),
        ("PL-26", "Świętokrzyskie"), ("PL-28", "Warmińsko-mazurskie"), ("PL-30", "Wielkopolskie"),
        ("PL-32", "Zachodniopomorskie"),
    ],
    "PT": [("PT-20", "Açores"), ("PT-30", "Madeira")],
}  # fmt: skip


def regions_of(country: str) -> Sequence[Region]:
    """The regions of a country (ISO 3166-1) that one chooses from; none where holidays do not differ."""
    return _REGIONS.get(country.upper(), ())


def all_regions() -> Mapping[str, Sequence[Region]]:
    """Those of every country that has any, by the country's code."""
    return _REGIONS


def region_name(region: str | None) -> str:
    """What people call it, without the list of its towns; nothing for no region."""
    found = next((name for regions in _REGIONS.values() for code, name in regions if code == region), "")
    return found.partition(" : ")[0]
