"""`python -m bursar`, the same as the command `bursar`."""

from bursar._cli import main

if __name__ == "__main__":
    main()
