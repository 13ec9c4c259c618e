"""One package, tried as a user would have it: alone in its environment, imported whole, called once."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shipping.bounds import floors
from shipping.build import built
from shipping.calls import CALLS
from shipping.environment import Environment, check_ours, check_versions, installed, probed
from shipping.packages import Package, needs
from shipping.tools import run

OPTIONAL = ("aiohttp", "yarl", "websockets", "pyarrow", "distributed", "keyring")
"""What extras bring: a module that needs one is not imported without it."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The packages of a trial, and the libraries that their modules may lack."""

    package: Package
    extras: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """As one would ask pip for it."""
        return f"{self.package.name}[{','.join(self.extras)}]" if self.extras else self.package.name


@dataclass(frozen=True, slots=True)
class Bench:
    """The folders for trials of one resolution."""

    folder: Path
    dist: Path
    packages: Mapping[str, Package]
    lowest: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """The facts of a trial that succeeded."""

    environment: Environment
    distributions: int
    megabytes: float
    seconds: float
    answer: str


def tried(trial: Trial, bench: Bench, variables: Mapping[str, str]) -> Outcome:
    """
    Install one package, import all of it and make its call with these variables; without a call, make its client.

    Raises DiagnosticError when that fails, when other versions than declared or other packages of ours are there.
    """
    started = time.perf_counter()
    declared = needs(trial.package, trial.extras, bench.packages)
    where = f"{trial.name} at its {'lowest' if bench.lowest else 'highest'} versions"
    ours = {item.name: bench.packages[item.name] for item in declared if item.name in bench.packages}
    ours[trial.package.name] = trial.package
    environment = installed(
        bench.folder / trial.name.replace("[", "-").rstrip("]"),
        f"{trial.name}=={trial.package.version}",
        bench.dist,
        declared if bench.lowest else None,
    )
    call = CALLS.get(trial.package.module)
    told = probed(
        environment,
        {
            "modules": [package.module for package in ours.values()],
            "optional": list(trial.optional),
            "call": call and {"module": trial.package.module, **call},
            "client": trial.package.module if trial.package.vendor and not call else None,
        },
        variables,
    )
    versions, site = told["versions"], Path(told["site"])
    check_ours(where, site, versions, {name: built(package, bench.dist) for name, package in ours.items()})
    if bench.lowest:
        check_versions(where, versions, floors(declared))
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) / 1e6
    answer = told["answer"] or f"{told['names']} names"
    return Outcome(environment, len(versions), size, time.perf_counter() - started, answer)


def check_report(environment: Environment, variables: Mapping[str, str]) -> str:
    """Run `pennyweight balances`, as a table and as JSON; return what came. Raises DiagnosticError unless both exit with 0."""
    _balances(environment, variables)
    report = json.loads(_balances(environment, variables, "--json"))
    return f"{len(report['amounts'])} amounts"


def _balances(environment: Environment, variables: Mapping[str, str], *options: str) -> str:
    command = [str(environment.program("pennyweight")), "balances", "--allow-partial", *options]
    return run(command, cwd=environment.folder, env=environment.variables(variables))
