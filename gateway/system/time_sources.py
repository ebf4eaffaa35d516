"""What several sources tell of the time together: more than half of them must allow it.

Each source gives bounds of the true time. A moment that more than half of them allow is possible,
and only such a moment; so as long as more than half are honest the truth is within what comes out,
whatever the others say (K. Marzullo's intersection). Two that disagree make nobody right. NTP
servers have one vote together, since nothing of NTP is signed: who is on the site's network answers
for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gateway.domain.clock_state import SourceKind
from gateway.system.drift import Drift, DriftLearner
from gateway.system.service_time import Bounds, SourceTime

# a source that was silent for so long has no vote any more
VOTE_MS = 3_600_000
Source = tuple[SourceKind, str]
SERVICE: Source = (SourceKind.SERVICE, "")
SYSTEM: Source = (SourceKind.SYSTEM, "")


def agreed(votes: Sequence[Bounds]) -> Bounds | None:
    """Return the bounds of all that more than half of the votes allow; ``None`` where nothing is.

    :param votes: as they are at one and the same boot time.
    """
    edges = [edge for vote in votes for edge in (vote.low, vote.high)]
    possible = [
        edge
        for edge in edges
        if 2 * sum(vote.low <= edge <= vote.high for vote in votes) > len(votes)
    ]
    if not possible:
        return None
    return Bounds(min(possible), max(possible), max(vote.heard_ms for vote in votes))


class TimeSources:
    """Hold what each source says, and what is believed of it all.

    ``believed``: the bounds that count; they stand while the sources disagree. ``is_disputed``: the
    sources that spoke last disagree.

    :param drift: what was learnt of this machine's crystal before.
    """

    def __init__(self, drift: Drift | None = None) -> None:
        self.believed: Bounds | None = None
        self.is_disputed = False
        self.service = SourceTime()
        self._answering: dict[Source, SourceTime] = {SERVICE: self.service}
        self._system: Bounds | None = None
        self._learner = DriftLearner(drift)

    @property
    def drift(self) -> Drift:
        """Return by which rates the bounds widen."""
        return self._learner.drift

    @property
    def learnt_drift(self) -> Drift | None:
        """Return what was learnt of the crystal, where anything was."""
        return self._learner.learnt

    def hear(self, source: Source, answer: Bounds, own: float) -> None:
        """Hear one answer of a source.

        :param own: this machine's wall clock minus its boot time, in milliseconds.
        """
        judge = self._answering.setdefault(source, SourceTime(source[1]))
        near = self.believed.middle if self.believed and not self.is_disputed else own
        judge.hear(answer, near, self.drift)
        self._count_votes(answer.heard_ms)

    def hear_system(self, bounds: Bounds | None) -> None:
        """Hear what the operating system says now; ``None`` where it does not vouch for its
        clock.
        """
        counted, self._system = bounds or self._system, bounds
        if counted is not None:
            self._count_votes(counted.heard_ms)

    def readings(self, boot_ms: int) -> Iterator[tuple[Source, Bounds, bool]]:
        """Give the bounds of each source that counts, and whether they agree with what is
        believed.
        """
        believed = self.believed.widened(boot_ms, self.drift) if self.believed else None
        for source, bounds, is_vote in self._words():
            if boot_ms - bounds.heard_ms < VOTE_MS:
                now = bounds.widened(boot_ms, self.drift)
                meets = believed is not None and now.met(believed) is not None
                yield source, now, is_vote and meets and not self.is_disputed

    def _words(self) -> Iterator[tuple[Source, Bounds, bool]]:
        """Give the last word of each source, and whether it has a vote."""
        for source, judge in self._answering.items():
            word = judge.said or judge.believed
            if word is not None:
                yield source, word, judge.said is None
        if self._system is not None:
            yield SYSTEM, self._system, True

    def _count_votes(self, boot_ms: int) -> None:
        words = [(source, judge.believed) for source, judge in self._answering.items()]
        servers: list[Bounds] = []
        others: list[Bounds] = []
        for (kind, _name), word in (*words, (SYSTEM, self._system)):
            if word is not None and boot_ms - word.heard_ms < VOTE_MS:
                group = servers if kind is SourceKind.NTP else others
                group.append(word.widened(boot_ms, self.drift))
        of_servers = agreed(servers)
        votes = others if of_servers is None else [*others, of_servers]
        if not votes:
            return
        together = agreed(votes)
        self.is_disputed = together is None
        if together is not None:
            self.believed = together
            self._learner.learn(together)
