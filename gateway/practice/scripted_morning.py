"""Play a morning at the gate: a real window, a real card service, a video stream and TLS.

``make run`` shows it where there is no screen: it prints each stage as it happens, and takes a
picture of the window.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from gateway.app import report_files
from gateway.app.end_signals import EndSignals
from gateway.app.kiosk import KioskApp, window_size
from gateway.app.report_files import ReportSettings
from gateway.app.services import existing_sealer
from gateway.domain import crew
from gateway.domain.belgian_time import belgian_time
from gateway.domain.outages import Life, Outage
from gateway.domain.site_settings import SiteSetting
from gateway.domain.staff_acts import StaffRole
from gateway.flow.states import Closed, Done, Staff, Welcome
from gateway.journal import crews
from gateway.journal.evidence import report
from gateway.journal.evidence.outages import Outages
from gateway.journal.evidence.signatures import Signer
from gateway.journal.store import Store
from gateway.practice.evacuation_player import close_after_visitor, read_list, sign_visitor
from gateway.practice.finger import WidgetNotFoundError
from gateway.practice.gate_player import GatePlayer
from gateway.practice.practice_site import CREW_FILE, PracticeError, PracticeSite
from gateway.system import tables
from gateway.system.change_setting import change_setting
from gateway.system.clock import Clock
from gateway.system.files import write_atomically
from gateway.system.home import HomeLock
from gateway.system.settings import Settings
from gateway.system.vault import Vault
from gateway.ui.application import make_application


def play(site: PracticeSite, pictures: Path, signals: EndSignals) -> int:
    """Play the whole morning; a signal ends it in good order.

    :return: exit code 0 where every stage came, else 1.
    :raises PracticeError: when there can be no virtual card reader.
    :raises KeyboardInterrupt: after a signal.
    """
    if site.card_trouble:
        raise PracticeError(site.card_trouble)
    signals.defer()
    application = make_application(sys.argv[:1])
    with HomeLock(site.home):
        # the hour that has begun stands for half past seven
        now = belgian_time(Clock().stamp().wall_ms)
        settings = change_setting(site.home, SiteSetting.MISSING_AT, f"{now:%H}:00")
        with KioskApp(settings, application, window_size(settings)) as kiosk:
            kiosk.start()
            player = GatePlayer(kiosk, site, pictures, signals=signals)
            try:
                _play_stages(player)
                _write_report(player, settings, pictures)
            except (PracticeError, WidgetNotFoundError) as error:
                player.report_stage(f"FAILED: {error}", "failed")
                return 1
            finally:
                print(f"The pictures are in {pictures.resolve()}")
    return 0


VISITOR = "An Claes"


def _play_stages(player: GatePlayer) -> None:
    site = player.site
    user = site.ready["users"][0]
    workplace = site.ready["workplaces"][0]["number"]
    player.wait_for_screen(Closed)
    player.report_stage("closed: the site manager comes", "closed")
    player.open_day(user["user"], user["password"], workplace)
    player.wait_for_all_means()
    player.report_stage(f"open on {workplace}, with card reader, camera and keypad", "welcome")

    player.identify_by_card("jan")
    player.report_stage("Jan's card was read", "employer-asked")
    done = player.choose_direction("in", _employer(site, "jan"))
    player.report_stage(f"card: IN kept, proof {done.proof}", "card-kept")
    player.report_stage(f"card: confirmed {player.wait_for_confirmation()}", "card-confirmed")
    player.leave()

    player.identify_by_number(site.site.worker["sofie"].number)
    player.choose_direction("in", _employer(site, "sofie"))
    player.report_stage(
        f"typed number: confirmed {player.wait_for_confirmation()}", "number-confirmed"
    )
    player.leave()

    player.identify_by_form("piotr")
    player.report_stage("Piotr's L1 form was read", "form-read")
    player.choose_direction("in")
    player.report_stage(f"L1 form: confirmed {player.wait_for_confirmation()}", "form-confirmed")
    player.leave()

    _read_who_is_missing(player)
    _lose_network(player)

    player.identify_by_card("jan")
    player.report_stage("Jan again: OUT is offered first", "out-offered")
    player.choose_direction("out")
    player.report_stage(f"card: OUT confirmed {player.wait_for_confirmation()}", "out-confirmed")
    player.leave()

    player.identify_by_card("fatima")
    player.choose_direction("in", _employer(site, "fatima"))
    player.wait_until(
        "the remark",
        lambda: (
            isinstance(player.screen, Done)
            and bool(player.screen.answer and player.screen.answer.remarks)
        ),
    )
    player.report_stage(
        "Fatima chose a company that is not hers: confirmed with a remark", "remark"
    )
    player.leave()

    _count_who_is_here(player)
    player.wait_for_screen(Closed)
    player.report_stage("closed for the day; the password is forgotten", "closed-again")
    _check_service(player)


def _count_who_is_here(player: GatePlayer) -> None:
    """Play a visitor, the list for an evacuation, and the end of the day."""
    sign_visitor(player, VISITOR)
    player.report_stage(f"{VISITOR} puts herself on the list of who is on site", "visitor")
    player.leave()

    player.open_staff_screen()
    # since somebody is missing, it begins with who that is
    player.press("page-today")
    player.wait_for_widget("close-day")
    player.report_stage("the staff screen", "staff")
    player.press("evacuation")
    listed = read_list(player)
    player.report_stage(f"two touches from any page: {len(listed.people)} on site", "evacuation")
    visitor = next(one.key for one in listed.people if one.is_visitor)
    player.press(f"person-{visitor}")
    player.report_stage("the visitor is counted", "evacuation-counted")
    player.press("back")
    player.wait_until("the list", lambda: isinstance(player.screen, Staff))
    close_after_visitor(player, visitor)


def _read_who_is_missing(player: GatePlayer) -> None:
    """Let the welcome screen count who is expected, and staff read who is missing."""
    home = player.site.home
    sealer, workplace = existing_sealer(home), player.kiosk_state.workplace
    if sealer is None or workplace is None:
        raise PracticeError("The crew file was not read.")
    members = crew.read(tables.read(home / CREW_FILE))
    with closing(Store(home)) as store:
        by, now = StaffRole.NO_CODE, Clock().stamp()
        crews.replace(store, sealer, workplace.number, members, now, by=by, file=CREW_FILE)
    player.wait_until("the counts", lambda: player.kiosk_state.missing.missing > 0, 60)
    counted = player.kiosk_state.missing
    player.report_stage(
        f"{counted.at}: {counted.missing} of {counted.expected} are missing", "missing"
    )
    player.open_staff_screen()
    player.wait_until(
        "the roll", lambda: isinstance(player.screen, Staff) and player.screen.presence is not None
    )
    player.report_stage("staff read their names at once: two of Jan's company", "missing-names")
    player.press("back")
    player.wait_for_screen(Welcome)


def _lose_network(player: GatePlayer) -> None:
    site = player.site
    site.admin.set_line("cut")
    player.report_stage("the network is cut")
    player.identify_by_card("amelie")
    done = player.choose_direction("in", _employer(site, "amelie"))
    player.report_stage(f"without a network: IN kept, proof {done.proof}", "offline-kept")
    player.leave()
    player.wait_until("one that waits", lambda: player.kiosk_state.queue.waiting == 1)
    player.report_stage("1 registration waits", "offline-welcome")
    player.wait_until("the outage in the record", lambda: bool(_outages(site)), 60)
    site.admin.set_line("open")
    player.wait_until("nothing that waits", lambda: player.kiosk_state.queue.waiting == 0, 60)
    player.report_stage("the network is back: everything was sent", "online-again")
    player.wait_until("the end of the outage", lambda: _outages(site)[0].life is not Life.OPEN, 60)
    (outage,) = _outages(site)
    stages = ", ".join(dict.fromkeys(failure.stage.value for failure in outage.failures))
    player.report_stage(f"outage {outage.number} is over: {stages}; {outage.kept} kept in it")


def _write_report(player: GatePlayer, settings: Settings, pictures: Path) -> None:
    """Leave the report of the morning's outage among the pictures, as an inspector gets it."""
    home = settings.home
    wanted = ReportSettings(settings, existing_sealer(home), Vault(home), Clock())
    with closing(Store(home)) as store:
        now = wanted.clock.stamp()
        # so that the report ends at a signed entry
        Signer(wanted.vault, wanted.sealer).sign(store, now)
        (outage,) = Outages(store, wanted.sealer).listed(now)
        made = report.of_outage(wanted.sources(store), outage, now_ms=now.wall_ms)
    paper, file = (pictures / f"outage-report.{ending}" for ending in ("pdf", "json"))
    write_atomically(paper, report_files.pdf(made, wanted.language))
    write_atomically(file, report_files.document(made, wanted.vault))
    player.report_stage(f"the outage's report is there  [{paper.name}, {file.name}]")


def _outages(site: PracticeSite) -> list[Outage]:
    """Return the outages in the kiosk's record, newest first."""
    with closing(Store(site.home, read_only=True)) as store:
        return Outages(store, None).listed(Clock().stamp())


def _employer(site: PracticeSite, handle: str) -> str:
    """Return the worker's own company where it is on the workplace, else nothing."""
    companies = {company["number"] for company in site.ready["workplaces"][0]["companies"]}
    own = site.site.worker[handle].employer
    return own if own in companies else ""


def _check_service(player: GatePlayer) -> None:
    stored = player.site.admin.records.registrations()
    references = [entry["customReference"] for entry in stored]
    if len(references) != len(set(references)):
        raise PracticeError("A registration stands twice at the service.")
    player.report_stage(f"the service holds {len(stored)} registrations, none twice")
