"""Put the result of a registration into words: kept, confirmed, refused, and its remarks."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.belgian_time import belgian_day
from gateway.domain.model import Direction, Means, RefusalNotice, Regime, Remark
from gateway.flow.lanes import is_quick
from gateway.flow.result import is_refused
from gateway.flow.states import ChooseDirection, ConfirmDirection, Done, Tomorrow
from gateway.ui.text import phrases
from gateway.ui.text.refusals import refusal_text
from gateway.ui.text.translate import isolated, translate


@dataclass(frozen=True, slots=True)
class DatedRemark:
    """Hold a remark and the time of the registration that it is about.

    ``made_ms`` is UTC milliseconds, and 0 for the registration on the screen.
    """

    remark: Remark
    made_ms: int = 0


def has_remarks(done: Done) -> bool:
    """Return whether the worker has remarks to read, on this registration or on an earlier one."""
    return not is_refused(done) and bool(all_remarks(done))


def all_remarks(done: Done) -> tuple[DatedRemark, ...]:
    """Return this registration's remarks, then those since the worker's last visit, each once."""
    own = (DatedRemark(remark) for remark in (done.answer.remarks if done.answer else ()))
    earlier = {
        (notice.remark.code, notice.made_ms): DatedRemark(notice.remark, notice.made_ms)
        for notice in done.notices
    }
    return (*own, *earlier.values())


def headline(done: Done) -> str:
    """Return direction and time, as in ``IN 07:03``; without the time where it is not told.

    Who registered for tomorrow, too, reads that; what was made before has no time of today.
    """
    direction = phrases.direction_word(done.direction, done.regime)
    if not done.made_ms:
        return direction
    if is_refused(done) and done.days_ahead:
        return f"{direction} {phrases.for_day(done.made_ms, done.days_ahead)}"
    if done.tomorrow is Tomorrow.REGISTERED and not is_refused(done):
        return both_days()
    if done.days_ahead:
        return direction
    return isolated(f"{direction} {phrases.time_of(done.made_ms)}")


def both_days() -> str:
    """Return that today and tomorrow are meant, on a button and as a result."""
    return translate("Done", "Today + tomorrow")


def by_itself_in(seconds: int) -> str:
    """Return how long it takes until the direction is kept without a touch."""
    return translate("Direction", "Automatically in {time}").format(time=phrases.duration(seconds))


def not_registered() -> str:
    """Return the largest words of everything red."""
    return translate("Refused", "Not registered")


def status_text(done: Done) -> str:
    """Return the result in a word or two of the language in use."""
    if done.is_repeat:
        return translate("Done", "already registered")
    return phrases.status_word(done.answer.outcome.value if done.answer else "kept")


def advice(done: Done) -> str:
    """Return what the result means for the worker."""
    inside = done.direction is Direction.IN
    if done.is_repeat:
        return translate("Done", "There is nothing more to do.")
    if done.days_ahead and not is_refused(done):
        return translate(
            "Done", "You may start. If you do not come tomorrow, tell the site manager."
        )
    if done.is_break and not is_refused(done):
        return translate("Done", "Enjoy your break. Register IN when you come back.")
    if done.answer is None:
        if inside:
            return translate("Done", "You may start. The confirmation follows by itself.")
        return translate("Done", "You may go. The confirmation follows by itself.")
    if is_refused(done):
        reason, _for_staff = refusal_text(done.answer.errors)
        # lupdate does not see a text within an f-string
        go = translate("Done", "Go to the site manager now.")
        return f"{reason}. {go}"
    if inside:
        return translate("Done", "You may start work.")
    return translate("Done", "You may go. See you next time.")


def refusal_advice(refusals: tuple[RefusalNotice, ...]) -> str:
    """Return why the newest of earlier registrations was refused, and what the worker does now."""
    reason, _for_staff = refusal_text(refusals[0].codes)
    go_on = translate("Refused", "Register now, then go to the site manager.")
    return f"{reason}. {go_on}"


def standing_direction(screen: ConfirmDirection, now_ms: int) -> str:
    """Return since when the chosen direction stands already, with the day where it is another.

    :param now_ms: the wall clock, UTC milliseconds
    """
    known = screen.known
    if is_quick(known):
        word = phrases.direction_word(known.last_direction or screen.direction, Regime.IN_OUT)
        just_now = translate("Again", "You have just registered {direction}")
        return just_now.format(direction=isolated(word))
    word = phrases.direction_word(screen.direction, Regime.IN_OUT)
    return translate("Again", "You are already {direction}, since {time}").format(
        direction=isolated(word), time=isolated(_day_and_time(known.last_wall_ms, now_ms))
    )


def missing_out(screen: ChooseDirection, now_ms: int) -> str:
    """Return the last registration, an IN of another day, to which no OUT was registered.

    :param now_ms: the wall clock, UTC milliseconds
    """
    last = isolated(f"IN, {_day_and_time(screen.known.last_wall_ms, now_ms)}")
    text = translate("Direction", "Your last registration: {last}. OUT is missing. What now?")
    return text.format(last=last)


def _day_and_time(wall_ms: int, now_ms: int) -> str:
    """Return the time of day, with the day before it where that is not today."""
    time = phrases.time_of(wall_ms)
    is_today = belgian_day(wall_ms) == belgian_day(now_ms)
    return time if is_today else f"{phrases.date_of(wall_ms)} {time}"


def not_registered_title() -> str:
    """Return that the visit ended without a registration."""
    return translate("Left", "Not yet registered")


def not_registered_advice(means: Means) -> str:
    """Return how the person begins again."""
    if means is Means.CARD:
        return translate("Left", "Put your card in again and leave it until you see the result.")
    return translate("Left", "Begin again, and touch IN or OUT.")
