"""The practice service's page in a real browser: what happens shows by itself, and what a person
sets there is set.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from selenium.common.exceptions import TimeoutException
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from gateway.sandbox.cli.admin_client import AdminClient
from gateway.sandbox.registers.invented_site import MAIN_WORKPLACE
from gateway.sandbox.registers.records import Site
from gateway.sandbox.service.server import PracticeService
from tests.support.service_caller import Caller, item

PATIENCE_S = 30.0
# a browser that asks nobody but the page
_QUIET = (
    *(
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
    ),
    *(
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
    ),
)


class Page:
    """The page as somebody sees it who waits a moment for what is to come."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def until(self, holds: Callable[[], bool], describe: Callable[[], object]) -> None:
        """Wait until it holds; ``describe`` says what there is instead."""
        try:
            WebDriverWait(self.driver, PATIENCE_S).until(lambda _: holds())
        except TimeoutException:
            raise AssertionError(f"there is {describe()}") from None

    def says(self, part: str, words: str) -> None:
        """The part with this id comes to hold these words."""
        self.until(lambda: words in self.text(part), lambda: self.text(part))

    def text(self, part: str) -> str:
        """What the part with this id says, shown or not."""
        return str(self.driver.find_element(By.ID, part).get_attribute("textContent"))

    def rows(self, part: str) -> list[list[str]]:
        """The cells of a table, all of one moment."""
        script = (
            "return [...document.getElementById(arguments[0]).rows]"
            ".map(row => [...row.cells].map(cell => cell.textContent))"
        )
        cells: list[list[str]] = self.driver.execute_script(script, part)
        return cells

    def comes(self, part: str, count: int) -> list[list[str]]:
        """The rows of a table once there are so many."""
        self.until(lambda: len(self.rows(part)) == count, lambda: self.rows(part))
        return self.rows(part)

    def choose_row(self, selector: str) -> None:
        """Click a row, which the page may draw anew at any moment."""
        self.driver.execute_script("document.querySelector(arguments[0]).click()", selector)

    def type(self, field: str, words: str) -> None:
        """Other words in a field, and its form sent off."""
        place = self.driver.find_element(By.ID, field)
        place.clear()
        place.send_keys(words)
        place.find_element(By.XPATH, "ancestor::form").submit()

    def press(self, part: str) -> None:
        self.driver.find_element(By.ID, part).click()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Debian's Chromium without a screen."""
    driver = shutil.which("chromedriver")
    assert driver, "make test installs chromium and chromium-driver"
    options = ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for switch in (*_QUIET, f"--user-data-dir={tmp_path_factory.mktemp('browser')}"):
        options.add_argument(switch)
    # it refuses root otherwise
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    running = Chrome(options=options, service=ChromeService(driver))
    yield running
    running.quit()


@pytest.fixture
def page(browser: Chrome, practice: PracticeService) -> Iterator[Page]:
    """The page of a practice site of its own; no line of its script may fail."""
    browser.get(practice.ready["admin"])
    shown = Page(browser)
    yield shown
    failed = [entry for entry in browser.get_log("browser") if entry["source"] == "javascript"]
    assert failed == []
    # a page whose service is gone asks for it each second
    browser.get("about:blank")


def test_registrations_show_as_they_come(
    page: Page, caller: Caller, site: Site, now: datetime
) -> None:
    assert page.rows("lines") == []
    caller.registered(item(site, "jan", now, customReference="x1"))
    ((_id, _time, way, worker, employer, place, outcome, remarks, _delay, reference),) = page.comes(
        "lines", 1
    )
    assert (way, employer, place, remarks, reference) == (
        "IN",
        "Peeters Ruwbouw bv",
        "Residentie De Linde, Gent",
        "",
        "x1",
    )
    assert worker.startswith("Jan Peeters (85")
    assert site.worker["jan"].number not in page.driver.page_source
    assert outcome in ("pending", "validated")
    caller.registered(item(site, "fatima", now))
    page.until(lambda: page.rows("lines")[0][6] == "failed", lambda: page.rows("lines"))
    newest, oldest = page.rows("lines")
    assert newest[7] == "caw_12 The enterprise has no contract in the declaration of works"
    assert oldest[6] == "validated"
    assert page.rows("places") == [["Residentie De Linde, Gent", MAIN_WORKPLACE, "2", "1", "0"]]


def test_one_workplace_and_one_day(page: Page, caller: Caller, site: Site, now: datetime) -> None:
    other = next(
        works
        for works in site.declarations
        if works.contractor == caller_of(site) and works.number != MAIN_WORKPLACE
    )
    caller.registered(
        item(site, "jan", now),
        item(
            site, "jan", now, contractualRelationshipReference=other.number, customReference="there"
        ),
    )
    page.comes("places", 2)
    page.choose_row(f"tr[data-number='{other.number}']")
    assert page.comes("lines", 1)[0][9] == "there"
    page.choose_row(f"tr[data-number='{other.number}']")
    page.comes("lines", 2)
    page.driver.execute_script(
        "const day = document.getElementById('day'); day.value = '2020-02-29';"
        " day.dispatchEvent(new Event('change'))"
    )
    page.comes("lines", 0)


def caller_of(site: Site) -> str:
    """The contractor of the main workplace."""
    return next(works.contractor for works in site.declarations if works.number == MAIN_WORKPLACE)


def test_a_fault_is_set_and_mended(page: Page, practice: PracticeService) -> None:
    admin = AdminClient(practice.ready["admin"])
    page.type("fault", "slow 3000 on registerInBulk")
    page.says("trouble", "slow 3000 on registerInBulk")
    assert admin.records.overview()["faults"] == ["slow 3000 on registerInBulk"]
    page.type("fault", "nonsense")
    page.says("said", "There is no fault called 'nonsense'. There are: refuse, hang,")
    page.press("clear")
    page.until(
        lambda: page.text("trouble") == page.text("said") == "",
        lambda: (page.text("trouble"), page.text("said")),
    )
    assert admin.records.overview()["faults"] == []


def test_lateness_and_the_number_of_requests_are_set(page: Page, practice: PracticeService) -> None:
    admin = AdminClient(practice.ready["admin"])
    Select(page.driver.find_element(By.ID, "policy")).select_by_value("refuse")
    page.type("limit", "5")
    page.type("per_minute", "60")
    wanted = ({"limit_s": 5.0, "policy": "refuse"}, 60)

    def describe() -> object:
        overview = admin.records.overview()
        return overview["late"], overview["per_minute"]

    page.until(lambda: describe() == wanted, describe)


def test_a_script_is_played_and_ended(page: Page) -> None:
    page.driver.find_element(By.CSS_SELECTOR, "#script summary").click()
    page.type("text", "later")
    page.says("said", "Line 1: a line names a begin, an end and a fault.")
    page.type("text", "+1h +2h refuse\n+3h +4h drip 20")
    page.says("playing", "2 lines are played")
    page.says("lines_of_script", "+3h +4h drip 20")
    page.press("end")
    page.says("playing", "none")


def test_a_service_that_is_gone_is_said(page: Page, practice: PracticeService) -> None:
    practice.stop()
    page.says("trouble", "The practice service does not answer.")
