"""Prints the lowest versions of the run-time dependencies that pyproject.toml allows, as constraints for pip."""

import tomllib
from pathlib import Path

project = tomllib.loads(Path(__file__).parent.parent.joinpath("pyproject.toml").read_text())["project"]
for requirement in [*project["dependencies"], *project["optional-dependencies"]["zstd"]]:
    print(requirement.replace(">=", "=="))
