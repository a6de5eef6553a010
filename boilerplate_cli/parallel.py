"""Cleaning in several processes, with the results in the order of the jobs.

A worker that dies, as when the kernel ends it for want of memory, takes all that the pool had in hand with it. Then
each of these documents is cleaned again, alone, so that only the one that it dies of fails.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from errno import ECHILD
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any, Generic

from boilerplate_cli.batch import Failure, Job, Outcome, Work
from boilerplate_cli.files import WINDOWS
from boilerplate_cli.garbage import collect_rarely

JOBS_A_TASK, BYTES_A_TASK = 32, 256 * 1024
"""Documents sent to a worker at once, and after how many bytes no more are added: smaller tasks cost more time in
passing them than in cleaning, larger ones leave workers idle."""

TASKS_AHEAD, BYTES_AHEAD = 4, 4 * 1024 * 1024
"""Tasks, and bytes, a worker that are read before the first is done: it bounds the memory."""

MOST_ON_WINDOWS = 61
"""Processes that one can wait for there: Python's `concurrent.futures` refuses more."""

DIED = "the process that cleaned it died, perhaps for want of memory"

_prepared: list[Callable[[Job | Failure], Any]] = []
"""In a worker, what cleans a document."""


def clean_in_parallel(
    jobs: Iterable[Job | Failure], work: Callable[[], Work[Outcome]], workers: int
) -> Iterator[Outcome | Failure]:
    """Clean `jobs` in `workers` processes. The results come in the order of the jobs, whoever is first.

    `work` makes, in each process, what cleans a document. One of which a process dies becomes a `Failure`. Raises
    ChildProcessError if no process can be started.
    """
    pool: _Pool[Outcome] | None = None
    waiting: deque[_Task[Outcome]] = deque()
    ahead = 0

    def first() -> Iterator[Outcome | Failure]:
        nonlocal ahead, pool
        task = waiting.popleft()
        ahead -= task.size
        try:
            yield from task.future.result()
        except BrokenProcessPool:
            waiting.appendleft(task)
            lost = list(waiting)
            waiting.clear()
            ahead = 0
            if pool:
                pool.end()
                pool = None
            yield from _one_by_one(lost, work)

    try:
        for documents in tasks(jobs):
            pool = pool or _Pool(work, workers)
            task = _Task(documents, pool.submit(documents))
            waiting.append(task)
            ahead += task.size
            while len(waiting) >= workers * TASKS_AHEAD or (waiting and ahead > workers * BYTES_AHEAD):
                yield from first()
        while waiting:
            yield from first()
    finally:
        if pool:
            pool.close()


def _one_by_one(lost: Iterable[_Task[Outcome]], work: Callable[[], Work[Outcome]]) -> Iterator[Outcome | Failure]:
    """The results of tasks that a pool had in hand when it broke, of which some are done."""
    pool: _Pool[Outcome] | None = None
    try:
        for task in lost:
            if task.done:
                yield from task.future.result()
                continue
            for document in task.documents:
                pool = pool or _Pool(work, 1)
                try:
                    yield from pool.submit([document]).result()
                except BrokenProcessPool:
                    pool.end()
                    pool = None
                    yield _died(document)
    finally:
        if pool:
            pool.close()


def _died(job: Job | Failure) -> Failure:
    return job if isinstance(job, Failure) else Failure(job.source, job.row, DIED, job.data, job.last)


class _Task(Generic[Outcome]):
    """Documents that are cleaned at once in a worker."""

    def __init__(self, documents: list[Job | Failure], future: Future[list[Outcome | Failure]]) -> None:
        self.documents = documents
        self.future: Future[list[Outcome | Failure]] = future
        self.size = sum(map(_size, documents))

    @property
    def done(self) -> bool:
        """The results are here, whatever became of the pool since."""
        return self.future.done() and not self.future.cancelled() and not self.future.exception()


class _Pool(Generic[Outcome]):
    """Processes that clean. Raises ChildProcessError if they die before they have any document."""

    def __init__(self, work: Callable[[], Work[Outcome]], workers: int) -> None:
        # Not fork: a program that uses this library may have threads.
        workers = min(workers, MOST_ON_WINDOWS) if WINDOWS else workers
        self._pool: ProcessPoolExecutor = ProcessPoolExecutor(workers, get_context("spawn"), _prepare, (work,))
        try:
            with _interrupts_held_back():
                ready: Future[list[Any]] = self._pool.submit(_clean, [])
            ready.result()
        except BrokenProcessPool:
            raise ChildProcessError(ECHILD, "no process could be started; the run is broken off", "-j") from None
        except BaseException:
            self.close()
            raise

    def submit(self, documents: list[Job | Failure]) -> Future[list[Outcome | Failure]]:
        """Send a task."""
        with _interrupts_held_back():
            try:
                return self._pool.submit(_clean, documents)
            except BrokenProcessPool as error:  # that is for whoever waits for the result
                broken: Future[list[Outcome | Failure]] = Future()
                broken.set_exception(error)
                return broken

    def end(self) -> None:
        """End a broken pool with all its processes.

        It ends those that it has when it breaks; one that was just being started is then waited for, for ever.
        """
        processes = [*(getattr(self._pool, "_processes", None) or {}).values()]
        self.close()
        for process in processes:
            process.terminate()

    def close(self) -> None:
        """Begin nothing more."""
        self._pool.shutdown(wait=False, cancel_futures=True)


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


def _prepare(work: Callable[[], Work[Outcome]]) -> None:
    """Set a worker up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_parent, daemon=True).start()
    _prepared.append(work())
    collect_rarely()


def _end_with_the_parent() -> None:
    """End when the parent was killed: nobody is left who would send a task, or the word to go."""
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _clean(jobs: list[Job | Failure]) -> list[Any]:
    (work,) = _prepared
    return [work(job) for job in jobs]
