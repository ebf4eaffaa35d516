"""Hold what a technician reads of each problem on the command line, in English.

The words for a worker and for staff, in their languages, are in :mod:`gateway.ui.text`.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class TechnicianText:
    """Hold the sentences about one problem; an empty one: no command says it.

    :param finding: what happened, from ``card``, ``open`` and ``register``.
    :param advice: what to do, from ``check``.
    :param sending_stopped: why nothing can be sent until somebody acts, from ``sync``.
    """

    finding: str = ""
    advice: str = ""
    sending_stopped: str = ""


TECHNICIAN: dict[Problem, TechnicianText] = {
    Problem.WRONG_PASSWORD: TechnicianText(
        finding="The user name or password is wrong. Type them again; mind capitals.",
        sending_stopped=(
            "The service refuses the user name or password. Open the kiosk again with the right "
            "ones."
        ),
    ),
    Problem.TOO_MANY_TRIES: TechnicianText(
        finding=(
            "Wrong passwords were typed before, so the next one has to wait: five minutes at the "
            "most. Then try again."
        ),
    ),
    Problem.NO_NETWORK: TechnicianText(
        finding=(
            "The service cannot be reached. Look at the network cable or the Wi-Fi, and try again."
        ),
    ),
    Problem.SERVICE_DOWN: TechnicianText(
        finding=(
            "No answer of the service came: it does not work, or something on the way (a "
            "firewall, a portal) answers instead of it. Try again in a few minutes."
        ),
    ),
    Problem.NOT_TRUSTED: TechnicianText(
        finding=(
            "The computer that answered is not the service (its certificate is not trusted). Call "
            "your technician."
        ),
    ),
    Problem.CLOCK_STOPS_TRUST: TechnicianText(
        finding=(
            "By this computer's date and time the service's certificate is not valid. Set date and "
            "time, best by NTP; if they are right, the service let its certificate run out."
        ),
    ),
    Problem.NO_RIGHT: TechnicianText(
        finding=(
            'This user has no access right "Checkinatwork Gateway". '
            "Ask your local administrator for it."
        ),
    ),
    Problem.NOT_ENROLLED: TechnicianText(
        finding=(
            "This kiosk is not enrolled, or the service does not take its client id and key. Enrol"
            " it"
            " with: gateway enrol --client-id ID --key FILE."
        ),
        sending_stopped=(
            "The service does not take this kiosk's enrolment. Everything is kept; enrol again: "
            "gateway enrol."
        ),
    ),
    Problem.NOT_SET_UP: TechnicianText(
        finding="The settings do not say where the service is: set [service] in settings.toml.",
        sending_stopped=(
            "The settings do not say where the service is. Everything is kept; set [service] in "
            "settings.toml."
        ),
    ),
    Problem.SERVICE_CHANGED: TechnicianText(
        finding=(
            "The settings name another service, or other roots, than the confirmed ones. Nothing "
            "was sent there. If that is right, confirm it: gateway service confirm."
        ),
        sending_stopped=(
            "The settings name another service, or other roots, than the confirmed ones. "
            "Everything is kept; if that is right, confirm it: gateway service confirm."
        ),
    ),
    Problem.NO_SCOPE: TechnicianText(
        finding=(
            'The channel lacks the right "enterprise", which registering needs. Ask the service for'
            " it; where it is granted by name, set scope under [service]."
        ),
        sending_stopped=(
            'The channel lacks the right "enterprise", which registering needs. Everything is kept;'
            " ask the service for it; where it is granted by name, set scope under [service]."
        ),
    ),
    Problem.NO_WORKPLACE: TechnicianText(
        finding="The file of workplaces cannot be used; the lines above say why.",
    ),
    Problem.NO_CARD_SERVICE: TechnicianText(
        finding=(
            "The card service does not run. Start it: systemctl start pcscd (Windows: the service "
            "Smart Card)."
        ),
        advice="Start the card service: systemctl start pcscd (Windows: the service Smart Card).",
    ),
    Problem.NO_READER: TechnicianText(
        finding="No card reader is plugged in.",
        advice=(
            "Plug a card reader in, or another cable; the light of the reader shows whether it has "
            "power."
        ),
    ),
    Problem.CARD_MUTE: TechnicianText(
        finding="The card does not answer: upside down, dirty, or no chip card.",
        advice="Turn the card: the chip goes in first, face up. Clean it if it stays mute.",
    ),
    Problem.CARD_LEFT_EARLY: TechnicianText(
        finding="The card was taken out before it was read.",
        advice="Leave the card in until the test ends.",
    ),
    Problem.NOT_AN_EID: TechnicianText(
        finding="This is not a Belgian identity or residence card.",
        advice="Take an identity card: this one is another card.",
    ),
    Problem.CARD_UNREADABLE: TechnicianText(
        finding="The card cannot be read.",
        advice="Try another card. If that is read, this card is damaged; if not, the reader is.",
    ),
    Problem.CARD_BUSY: TechnicianText(
        finding="Another program holds the card (a browser, the eID viewer).",
        advice="Close the other program that uses the card (a browser, the eID viewer).",
    ),
    Problem.CARD_STUCK: TechnicianText(
        finding="The card gives no answer. Take it out.",
        advice=(
            "Take the card out and put it in again; if it happens with every card, change the "
            "reader."
        ),
    ),
    Problem.CARD_COPY: TechnicianText(
        finding="REFUSED: the card is a copy.",
        advice=(
            "This card is a copy: its chip does not hold the card's key. Keep it, and call the "
            "police."
        ),
    ),
    Problem.CARD_NO_PROOF: TechnicianText(
        finding="REFUSED: the chip will not prove that it is no copy ([reader] proof_refused).",
        advice=(
            "A copy of a new card behaves like this, and so does a card whose 5000 proofs are used "
            "up. Test with another card."
        ),
    ),
    Problem.CARD_ALTERED: TechnicianText(
        finding="REFUSED: what stands on the card was altered.",
        advice=(
            "This card was tampered with: its identity file is not the signed one. Test with "
            "another "
            "card."
        ),
    ),
    Problem.CARD_OTHER_SIGNATURE: TechnicianText(
        finding="REFUSED: the card holds another card's signature.",
        advice=(
            "This card was tampered with: it holds another card's signature. Test with another "
            "card."
        ),
    ),
    Problem.CARD_UNTRUSTED: TechnicianText(
        finding="REFUSED: no Belgian root vouches for the card.",
        advice=(
            "No Belgian root vouches for this card: a test card, or a forged one. Test with "
            "another "
            "card."
        ),
    ),
    Problem.CARD_EXPIRED: TechnicianText(
        finding="Refused by the settings ([reader] expired): the card has expired.",
        advice="The settings refuse expired cards ([reader] expired). Test with another card.",
    ),
    Problem.CARD_NOT_YET_VALID: TechnicianText(
        finding="Refused by the settings ([reader] expired): the card is not valid yet.",
        advice=(
            "The settings refuse cards that are not yet valid ([reader] expired). Test with "
            "another "
            "card."
        ),
    ),
    Problem.CARD_UNPROVEN: TechnicianText(
        finding=(
            "Refused by the settings ([reader] unproven): the card cannot prove that it is genuine."
        ),
        advice=(
            "The settings refuse cards that cannot prove themselves ([reader] unproven). Test with "
            "another card."
        ),
    ),
    Problem.NO_CAMERA: TechnicianText(
        advice=(
            "Plug the camera in, close other programs that use it, or set [camera] source or "
            "enabled "
            "= false."
        ),
    ),
    Problem.NUMBER_LENGTH: TechnicianText(
        finding="A national number has 11 digits, a Limosa number 17.",
    ),
    Problem.CHECK_DIGITS: TechnicianText(
        finding="This is nobody's number: one of its digits is mistyped.",
    ),
    Problem.CARD_NUMBER_TYPED: TechnicianText(
        finding=(
            "This is the number of the card. Take the national number, 11 digits, from the back of "
            "the card."
        ),
    ),
    Problem.NO_ACCESS: TechnicianText(
        sending_stopped=(
            'The service took away the right "Checkinatwork Gateway". '
            "Everything is kept; call your administrator."
        ),
    ),
    Problem.SIGNED_OUT: TechnicianText(
        sending_stopped=(
            "The kiosk is not open: nobody is logged in. Open it with: gateway open --user U "
            "--workplace W."
        ),
    ),
    Problem.INTERNAL: TechnicianText(
        finding="The reader's thread is in trouble; gateway.log says more.",
        advice="Install the program again: a part of it is missing.",
    ),
}


def technician_text(problem: Problem | None) -> TechnicianText:
    """Return the sentences about ``problem``; all are empty where no command says any."""
    return TECHNICIAN.get(problem, TechnicianText()) if problem else TechnicianText()
