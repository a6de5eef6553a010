"""Cleaning in several processes, with the results in the order of the jobs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context

from boilerplate_cli.batch import Failure, Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.settings import Settings

JOBS_A_TASK = 32
"""Documents sent to a worker at once: fewer cost more time in passing them than in cleaning."""

TASKS_AHEAD = 4
"""Tasks a worker that are read before the first is done: it bounds the memory."""

_cleaner: Cleaner
_reading: Reading


def clean_in_parallel(
    jobs: Iterable[Job | Failure], settings: Settings, reading: Reading, workers: int
) -> Iterator[Result | Failure]:
    """Clean `jobs` in `workers` processes. The results come in the order of the jobs, whoever is first."""
    # Not fork: a program that uses this library may have threads.
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, _prepare, (settings, reading)) as pool:
        waiting: deque[Future[list[Result | Failure]]] = deque()
        rest = iter(jobs)
        try:
            while task := list(islice(rest, JOBS_A_TASK)):
                waiting.append(pool.submit(_clean, task))
                if len(waiting) >= workers * TASKS_AHEAD:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _prepare(settings: Settings, reading: Reading) -> None:
    """Set a worker up. Ctrl-C is for the parent, which ends the workers."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _cleaner, _reading
    _cleaner, _reading = Cleaner(settings), reading


def _clean(jobs: list[Job | Failure]) -> list[Result | Failure]:
    return [clean_job(job, _cleaner, _reading) for job in jobs]
