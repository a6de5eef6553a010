"""`python -m boilerplate_cli`."""

from boilerplate_cli.cli import main

if __name__ == "__main__":
    main()
