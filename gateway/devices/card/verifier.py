"""Verify a card: its signature, the root that vouches, whether the chip is a copy, the dates.

First the identity file and its signature are read and checked, and only then is the file parsed. A
register key that is known settles it in six or seven commands. On applet 1.8 the chip is then asked
to sign 48 fresh bytes with the key whose hash stands in the signed file: a copy has the file but
not the key. A card answers 5000 such questions in its life, so it is asked once a visit. Source of
the rules: the public card manuals and the official middleware, as docs/domain.md tells.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NoReturn

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed, encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key

from gateway.devices.card import card_files
from gateway.devices.card import identity as eid
from gateway.devices.card.apdu import SW, Card, CardError, NoFileError
from gateway.devices.card.certificates import signature_holds
from gateway.devices.card.identity import Identity
from gateway.devices.card.trust import RegisterCertificate, TrustStore, UntrustedError
from gateway.devices.card.validity import TimeEstimate, card_period
from gateway.domain.model import CardAuthenticity, CardPeriod, Person
from gateway.domain.problem import Problem

_CHALLENGE_BYTES = 48
_AUTHENTICATE = bytes.fromhex("0088028132 9430")
# 6985: the card's 5000 answers are used up until a PIN is given, which takes ten years at two a
# day; the copy of a new card has no other way out, and can say so at once
_WILL_NOT_ANSWER = frozenset({SW.CONDITIONS_NOT_SATISFIED, SW.SECURITY_STATUS_NOT_SATISFIED})
# the reader tries again
_FAULTS_OF_THE_MOMENT = frozenset({SW.EXECUTION_ERROR, SW.MEMORY_FAILURE, SW.NO_DIAGNOSIS})
_OUT_OF_PERIOD = {
    CardPeriod.EXPIRED: Problem.CARD_EXPIRED,
    CardPeriod.NOT_YET_VALID: Problem.CARD_NOT_YET_VALID,
}


class ForgeryError(CardError):
    """Tell that the card is forged, or as good as: it is recorded, and staff are told.

    ``card_number``: the number on it, for the evidence only.
    """

    def __init__(self, problem: Problem, why: str, card_number: str) -> None:
        super().__init__(problem, why)
        self.card_number = card_number


@dataclass(frozen=True, slots=True)
class CardPolicy:
    """Hold which cards that are not forged may register; ``expired``: those not yet valid, too.

    ``unproven``: the kinds that have nothing to prove themselves with. ``proof_refused``: a chip
    that has and that will not.
    """

    unproven: bool = True
    proof_refused: bool = False
    expired: bool = True


@dataclass(frozen=True, slots=True)
class VerifiedCard:
    """Hold a card that was verified: the judgement, the root that vouches, the dates.

    ``reason``: for the technician. ``is_period_sure``: by the trusted clock.
    """

    identity: Identity = field(repr=False)
    authenticity: CardAuthenticity
    reason: str
    root: str
    period: CardPeriod | None
    is_period_sure: bool

    def person(self) -> Person:
        """Return the holder, with the judgement of the card."""
        return self.identity.person(self.authenticity, self.period)


class CardVerifier:
    """Read and verify cards. One for a reader's thread: a register key is learnt once.

    :param trust: the keys to believe.
    :param now: gives the time.
    :param policy: what to refuse beside forgeries.
    """

    def __init__(
        self, trust: TrustStore, now: Callable[[], TimeEstimate], policy: CardPolicy | None = None
    ) -> None:
        self._trust = trust
        self._now = now
        self._policy = policy or CardPolicy()

    def verify(self, card: Card, *, elliptic: bool = False, thorough: bool = False) -> VerifiedCard:
        """Read the card's identity and verify all that can be verified without a PIN.

        :param elliptic: the ATR says that the signature will be a short one.
        :param thorough: a first reading found a forgery; read all of each file, in case a reader
            made up its end.
        :raises ForgeryError: ``CARD_ALTERED``, ``CARD_OTHER_SIGNATURE``, ``CARD_UNTRUSTED``,
            ``CARD_COPY`` or ``CARD_NO_PROOF``.
        :raises CardError: ``NOT_AN_EID``, ``CARD_UNREADABLE``, or what the policy refuses.
        :raises CardSilentError: when the card left or lost contact.
        """
        with card.step("identity"):
            try:
                file = card_files.text_file(card, eid.IDENTITY, thorough=thorough)
            except NoFileError as error:
                raise CardError(
                    Problem.NOT_AN_EID, f"selecting the identity file was answered {error}"
                ) from None
        with card.step("signature"):
            signature = card_files.identity_signature(card, elliptic=elliptic, thorough=thorough)
        with card.step("check"):
            signer = self._trust.signer(card_files.signed_parts(file), signature)
        if signer is None:
            signer = self._learn_signer(card, file, signature)
        identity = eid.parse_identity(file)
        authenticity, reason = self._challenge(card, identity)
        if authenticity is CardAuthenticity.COPY:
            raise ForgeryError(Problem.CARD_COPY, reason, identity.card_number)
        return self._judge(identity, signer, authenticity, reason)

    # ---- the signature ---------------------------------------------------------------------------

    def _learn_signer(self, card: Card, file: bytes, signature: bytes) -> RegisterCertificate:
        """Return the register key that the card brings, if believed and if it signed the file.

        :raises ForgeryError: ``CARD_UNTRUSTED``, ``CARD_ALTERED`` or ``CARD_OTHER_SIGNATURE``.
        """
        with card.step("register certificate"):
            certificate = card_files.certificate(card, eid.REGISTER_CERTIFICATE)
        try:
            signer = self._trust.learn(certificate)
            if signer is None:
                with card.step("root certificate"):
                    root = card_files.certificate(card, eid.ROOT_CERTIFICATE)
                signer = self._trust.learn(certificate, root)
        except UntrustedError as error:
            _accuse(file, Problem.CARD_UNTRUSTED, str(error))
        if signer is None:
            _accuse(
                file, Problem.CARD_UNTRUSTED, "the root did not issue the register's certificate"
            )
        size = (signer.key.key_size + 7) // 8
        # a key larger than any so far
        if not isinstance(signer.key, ec.EllipticCurvePublicKey) and 0 < len(signature) < size:
            with card.step("signature"):
                signature = card_files.exactly(card, eid.IDENTITY_SIGNATURE, size)
        if not any(
            signature_holds(signer.key, content, signature)
            for content in card_files.signed_parts(file)
        ):
            self._accuse_signature(card, file, signer)
        return signer

    @staticmethod
    def _accuse_signature(card: Card, file: bytes, signer: RegisterCertificate) -> NoReturn:
        """Tell an altered file from another card's signature, which is signed with the address.

        :raises ForgeryError: always.
        """
        with card.step("which was changed"):
            try:
                address = card_files.text_file(card, eid.ADDRESS, thorough=True)
                signature = card_files.whole(card, eid.IDENTITY_SIGNATURE)
                address_signature = card_files.whole(card, eid.ADDRESS_SIGNATURE)
            except NoFileError:
                address = signature = address_signature = b""
        if (
            address_signature
            and any(signature)
            and not signature_holds(
                signer.key, address.rstrip(b"\0") + signature, address_signature
            )
        ):
            _accuse(
                file,
                Problem.CARD_OTHER_SIGNATURE,
                "the signature does not belong to this card's files",
            )
        _accuse(file, Problem.CARD_ALTERED, "the identity file is not the one that was signed")

    # ---- copy, dates -----------------------------------------------------------------------------

    def _challenge(self, card: Card, identity: Identity) -> tuple[CardAuthenticity, str]:
        """Ask the chip to prove that it holds the key named in its signed file.

        :raises ForgeryError: ``CARD_NO_PROOF`` when it will not, unless the policy allows that.
        """
        named = identity.fields.get(eid.TAG_BASIC_KEY_HASH, b"")
        if not named:
            return (
                CardAuthenticity.UNPROVEN,
                "a card before applet 1.8 has no key to prove itself with",
            )
        with card.step("challenge"):
            try:
                file = card_files.basic_key(card)
            except NoFileError:
                return CardAuthenticity.COPY, "the key that the signed file names is missing"
            key = _public_key(file)
            if key is None or hashlib.sha384(file).digest() != named:
                return CardAuthenticity.COPY, "the key is not the one that the signed file names"
            challenge = secrets.token_bytes(_CHALLENGE_BYTES)
            answer, status = card.exchange(_AUTHENTICATE + challenge)
        if status in _WILL_NOT_ANSWER:
            reason = f"the chip did not prove its key (status {status:04X})"
            if not self._policy.proof_refused:
                raise ForgeryError(Problem.CARD_NO_PROOF, reason, identity.card_number)
            return CardAuthenticity.UNPROVEN, reason
        if status in _FAULTS_OF_THE_MOMENT:
            raise CardError(Problem.CARD_UNREADABLE, f"the challenge was answered {status:04X}")
        if status != SW.OK or not _proves(key, challenge, answer):
            return (
                CardAuthenticity.COPY,
                f"the chip does not hold the key of its card (status {status:04X})",
            )
        return CardAuthenticity.GENUINE, "the chip holds the key that the signed file names"

    def _judge(
        self,
        identity: Identity,
        signer: RegisterCertificate,
        authenticity: CardAuthenticity,
        reason: str,
    ) -> VerifiedCard:
        """Join the judgement with the certificates' and the card's own dates.

        :raises CardError: when the policy refuses it.
        """
        now = self._now()
        if any(now.is_surely_outside(first, last) for first, last in signer.periods):
            authenticity, reason = (
                CardAuthenticity.UNPROVEN,
                "the certificate that vouches for the card is outside its dates",
            )
        if authenticity is CardAuthenticity.UNPROVEN and not self._policy.unproven:
            raise CardError(Problem.CARD_UNPROVEN, reason)
        period, sure = card_period(identity, now)
        if sure and period in _OUT_OF_PERIOD and not self._policy.expired:
            raise CardError(_OUT_OF_PERIOD[period], "today is outside the card's dates")
        return VerifiedCard(identity, authenticity, reason, signer.root, period, sure)


def _accuse(file: bytes, problem: Problem, why: str) -> NoReturn:
    """Accuse a card of a forgery; a file without an identity is merely unreadable.

    :raises CardError: which is a :class:`ForgeryError` where there is an identity.
    """
    raise ForgeryError(problem, why, eid.parse_identity(file).card_number)


def _public_key(file: bytes) -> ec.EllipticCurvePublicKey | None:
    try:
        key = load_der_public_key(file)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return (
        key
        if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP384R1)
        else None
    )


def _proves(key: ec.EllipticCurvePublicKey, challenge: bytes, answer: bytes) -> bool:
    """Return whether ``answer`` (r and s, 48 bytes each) signs the challenge, as a digest."""
    if len(answer) != 2 * _CHALLENGE_BYTES:
        return False
    r, s = int.from_bytes(answer[:_CHALLENGE_BYTES]), int.from_bytes(answer[_CHALLENGE_BYTES:])
    try:
        key.verify(encode_dss_signature(r, s), challenge, ec.ECDSA(Prehashed(hashes.SHA384())))
    except InvalidSignature:
        return False
    return True
