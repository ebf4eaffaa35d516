"""Put into words what became of a visitor, for himself and for staff."""

from __future__ import annotations

from gateway.domain.visitors import VisitorResult
from gateway.ui.text.translate import translate


def visitor_button() -> str:
    """Return what a visitor looks for on the welcome screen."""
    return translate("Visitor", "Visitor or delivery")


def form_title(result: VisitorResult | None) -> str:
    """Return what the form asks for, or why it was not taken."""
    match result:
        case VisitorResult.UNKNOWN:
            return translate(
                "Visitor", "Nobody with this name is on the list. Type it as when you came."
            )
        case VisitorResult.FULL:
            return translate("Visitor", "The list is full. Go to the site office.")
        case VisitorResult.FAILED:
            return translate("Visitor", "This could not be saved. Go to the site office.")
        case _:
            return visitor_button()


def done_text(result: VisitorResult) -> tuple[str, str]:
    """Return a headline and advice once it is kept."""
    if result is VisitorResult.LEFT:
        return translate("Visitor", "You are off the list."), translate("Visitor", "Goodbye.")
    return (
        translate("Visitor", "You are on the list."),
        translate("Visitor", "When you leave: touch the same button here, and type the same name."),
    )


def left_word(is_ticked: bool) -> str:
    """Return what a tick, or none, means."""
    return translate("Visitor", "left") if is_ticked else translate("Visitor", "on site")
