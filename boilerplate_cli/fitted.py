"""The points of the weak rules, in whole points of half a log-odds; positive for boilerplate.

Written by tests/benchmarks/fit.py from 3774 labelled dumps of pages and extracted articles; do not edit.
"""

WORDS = (2, 4, 7, 11, 16, 21, 40)
CHARACTERS = (14, 23, 45, 80, 125, 200)
TITLES = (0.125, 0.25, 0.5, 0.8)
SIGNS = (1, 2, 4)
LONG = 25
FORM = {
    "words": (2, 1, 1, 1, 0, -1, -2, -3),
    "characters": (0, 0, -1, -1, 0, 0, 0),
    "sentences": (1, 0, 0, -1),
    "end": (0, 0, -1, -1, 1, 0),
    "start": (0, 0, -2, 0, 0, 2),
    "titles": (-2, -1, 0, 1, 1),
    "figures": (0, 0),
    "separators": (-1, -1, -1, 1),
    "commas": (1, 0, -1, 0),
}
PASSED_ON = dict(
    enumerate(
        (
            -5,
            -5,
            -5,
            -5,
            -4,
            -4,
            -4,
            -4,
            -3,
            -3,
            -3,
            -2,
            -2,
            -1,
            -1,
            0,
            0,
            0,
            1,
            1,
            2,
            2,
            3,
            3,
            3,
            4,
            4,
            4,
            4,
            5,
            5,
            5,
            5,
        ),
        start=-16,
    )
)
LEAST_MAIN_TEXT = 100
SHAPE = dict(enumerate((0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3), start=-8))
BEFORE = dict(enumerate((-2, -2, -1, -1, 0, 0, 0, 1, 1, 2, 2), start=-5))
AFTER = dict(enumerate((-3, -3, -2, -1, -1, 0, 1, 1, 1, 2, 2), start=-5))
TABLES = {
    "strength": ((199, -3), (299, -1), (599, -1), (2399, 0), (9599, -1), (1000000, -2)),
    "place": ((-35, 4), (-10, 3), (-1, 1), (0, 0), (13, 2), (40, 3), (1000000, 5)),
    "behind": ((8, 0), (1000000, 1)),
    "shared": ((11, 1), (59, 0), (100, -1)),
    "shared by prose": ((0, 1), (59, 1), (100, 0)),
    "below comments": ((0, 0), (4, 0), (14, 1), (59, 2), (1000000, 2)),
    "below related": ((0, 0), (1000000, 1)),
    "below a form": ((0, 0), (4, 1), (29, 3), (59, 2), (1000000, 2)),
    "text since a heading": ((0, 2), (59, 1), (1000000, 1)),
}
