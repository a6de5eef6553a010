"""Cleaning in several processes, with the results in the order of the jobs."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from errno import ECHILD
from multiprocessing import get_context

from boilerplate_cli.batch import Failure, Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.settings import Settings

JOBS_A_TASK, BYTES_A_TASK = 32, 256 * 1024
"""Documents sent to a worker at once, and after how many bytes no more are added: smaller tasks cost more time in
passing them than in cleaning, larger ones leave workers idle."""

TASKS_AHEAD, BYTES_AHEAD = 4, 4 * 1024 * 1024
"""Tasks, and bytes, a worker that are read before the first is done: it bounds the memory."""

_cleaner: Cleaner
_reading: Reading


def clean_in_parallel(
    jobs: Iterable[Job | Failure], settings: Settings, reading: Reading, workers: int
) -> Iterator[Result | Failure]:
    """Clean `jobs` in `workers` processes. The results come in the order of the jobs, whoever is first.

    Raises ChildProcessError if a worker dies: nobody knows then which documents it had.
    """
    # Not fork: a program that uses this library may have threads.
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, _prepare, (settings, reading)) as pool:
        waiting: deque[tuple[Future[list[Result | Failure]], int]] = deque()
        ahead = 0
        try:
            for task in tasks(jobs):
                size = sum(map(_size, task))
                with _interrupts_held_back():
                    future = pool.submit(_clean, task)
                waiting.append((future, size))
                ahead += size
                while len(waiting) >= workers * TASKS_AHEAD or (waiting and ahead > workers * BYTES_AHEAD):
                    done, size = waiting.popleft()
                    ahead -= size
                    yield from done.result()
            while waiting:
                yield from waiting.popleft()[0].result()
        except BrokenProcessPool:
            raise ChildProcessError(
                ECHILD, "a worker died, perhaps for want of memory; the run is broken off", "-j"
            ) from None
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Let Ctrl-C wait while a worker may be started, which inherits that: it is for the parent, which ends the workers.

    A worker that ignores it only when it is ready would say with a traceback where it was interrupted before.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def tasks(jobs: Iterable[Job | Failure]) -> Iterator[list[Job | Failure]]:
    """`jobs` in their order, cut into tasks: the rows of one file like the files of a folder."""
    task: list[Job | Failure] = []
    size = 0
    for job in jobs:
        task.append(job)
        size += _size(job)
        if len(task) >= JOBS_A_TASK or size >= BYTES_A_TASK:
            yield task
            task, size = [], 0
    if task:
        yield task


def _size(job: Job | Failure) -> int:
    return len(job.data) if isinstance(job, Job) else 0


def _prepare(settings: Settings, reading: Reading) -> None:
    """Set a worker up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _cleaner, _reading
    _cleaner, _reading = Cleaner(settings), reading


def _clean(jobs: list[Job | Failure]) -> list[Result | Failure]:
    return [clean_job(job, _cleaner, _reading) for job in jobs]
