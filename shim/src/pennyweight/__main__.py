"""`python -m pennyweight`, the same as the command `pennyweight`."""

from pennyweight._cli import main

if __name__ == "__main__":
    main()
