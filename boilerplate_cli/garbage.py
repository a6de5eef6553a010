"""How often Python looks for garbage: hardly ever, for there are no cycles in what this program throws away."""

import gc


def collect_rarely() -> None:
    """Leave what is loaded out of it, and look at the rest a hundred times less often."""
    # Looking through the modules for garbage costs a tenth of the start-up and exit; a long run gains nothing.
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
