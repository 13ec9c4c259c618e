"""The demo: four vendors' balances in one table, from the sandbox, over sockets, signed and verified."""

import os
import subprocess
import sys

from pennyweight_sandbox import Sandbox


def main() -> int:
    """Start the sandbox on free ports, run `pennyweight balances` against it as a user would, stop the sandbox."""
    with Sandbox() as sandbox:
        sandbox.start()
        print("The sandbox serves four vendors on 127.0.0.1 and verifies every signature.\n", flush=True)
        environment = {**os.environ, **sandbox.env}
        # The sandbox's accounts have gaps, as real ones do: that is no failure of the demo.
        command = [sys.executable, "-m", "pennyweight", "balances", "--allow-partial", *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
