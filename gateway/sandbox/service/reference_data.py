"""The reference data of the service: labels of remarks and activities in Dutch, French, German and
English.

The Dutch labels of the remarks are the NSSO's; of 1 and 21 all four are. The other French, German
and English labels, remarks 13, 14 and 26 and the activities are this project's own words.
"""

from __future__ import annotations

from gateway.sandbox.service.response_schemas import LabelledCode

LANGUAGES = ("nl", "fr", "de", "en")

_REMARKS = {
    "caw_1": (
        "Er bestaat geen relatie tussen de werknemer en de onderneming",
        "Il n'existe pas de relation entre le travailleur et l'entreprise",
        "Es besteht keine Beziehung zwischen dem Arbeitnehmer und dem Unternehmen",
        "There is no relation between the worker and the enterprise",
    ),
    "caw_2": (
        "De relatie tussen de werknemer en de onderneming is niet meer actief",
        "La relation entre le travailleur et l'entreprise n'est plus active",
        "Die Beziehung zwischen dem Arbeitnehmer und dem Unternehmen ist nicht mehr aktiv",
        "The relation between the worker and the enterprise is no longer active",
    ),
    "caw_3": (
        "De onderneming is geen werkgever of zelfstandige",
        "L'entreprise n'est ni employeur ni indépendant",
        "Das Unternehmen ist weder Arbeitgeber noch Selbstständiger",
        "The enterprise is neither an employer nor self-employed",
    ),
    "caw_4": (
        "De onderneming bestaat niet",
        "L'entreprise n'existe pas",
        "Das Unternehmen besteht nicht",
        "The enterprise does not exist",
    ),
    "caw_5": (
        "De geregistreerde persoon is geen houder van een wettelijke functie voor dit bedrijf",
        "La personne enregistrée n'exerce pas de fonction légale dans cette entreprise",
        "Die registrierte Person hat keine gesetzliche Funktion in diesem Unternehmen",
        "The registered person holds no legal function in this enterprise",
    ),
    "caw_6": (
        "Er bestaat geen Limosa voor deze identificatie",
        "Il n'existe pas de Limosa pour cette identification",
        "Es besteht keine Limosa für diese Identifizierung",
        "There is no Limosa for this identification",
    ),
    "caw_7": (
        "Limosa bestaat maar is niet actief",
        "La Limosa existe mais n'est pas active",
        "Die Limosa besteht, ist aber nicht aktiv",
        "The Limosa exists but is not active",
    ),
    "caw_8": (
        "Geen Limosa voor dit INSZ-BIS",
        "Pas de Limosa pour ce NISS-BIS",
        "Keine Limosa für diese ENSS-BIS",
        "No Limosa for this INSS-BIS",
    ),
    "caw_9": (
        "Geen actieve Limosa voor dit INSZ-BIS",
        "Pas de Limosa active pour ce NISS-BIS",
        "Keine aktive Limosa für diese ENSS-BIS",
        "No active Limosa for this INSS-BIS",
    ),
    "caw_10": (
        "Er bestaat geen Aangifte van Werken voor deze identificatie",
        "Il n'existe pas de Déclaration de travaux pour cette identification",
        "Es besteht keine Meldung der Arbeiten für diese Identifizierung",
        "There is no declaration of works for this identification",
    ),
    "caw_11": (
        "De Aangifte van Werken bestaat maar is niet actief",
        "La Déclaration de travaux existe mais n'est pas active",
        "Die Meldung der Arbeiten besteht, ist aber nicht aktiv",
        "The declaration of works exists but is not active",
    ),
    "caw_12": (
        "De onderneming heeft geen contract in de Aangifte van Werken",
        "L'entreprise n'a pas de contrat dans la Déclaration de travaux",
        "Das Unternehmen hat keinen Vertrag in der Meldung der Arbeiten",
        "The enterprise has no contract in the declaration of works",
    ),
    "caw_13": (
        "De werf is niet onderworpen aan de aanwezigheidsregistratie",
        "Le chantier n'est pas soumis à l'enregistrement des présences",
        "Die Baustelle unterliegt nicht der Anwesenheitsregistrierung",
        "The site is not subject to presence registration",
    ),
    "caw_14": (
        "Dezelfde aanwezigheid werd al geregistreerd",
        "La même présence a déjà été enregistrée",
        "Dieselbe Anwesenheit wurde bereits registriert",
        "The same presence was already registered",
    ),
    "caw_15": ("INSZ is onbekend", "NISS inconnu", "ENSS ist unbekannt", "INSS is unknown"),
    "caw_16": (
        "De werkgever is inactief in het repertorium",
        "L'employeur est inactif dans le répertoire",
        "Der Arbeitgeber ist im Verzeichnis inaktiv",
        "The employer is inactive in the register",
    ),
    "caw_17": (
        "Het contract in de Aangifte van Werken is niet actief",
        "Le contrat dans la Déclaration de travaux n'est pas actif",
        "Der Vertrag in der Meldung der Arbeiten ist nicht aktiv",
        "The contract in the declaration of works is not active",
    ),
    "ciao_21": (
        "Twee of meer IN's na elkaar",
        "Deux IN ou plus consécutifs",
        "Zwei oder mehr aufeinanderfolgende INs",
        "Two or more consecutive INs",
    ),
    "ciao_22": (
        "Twee of meer OUT's na elkaar",
        "Deux OUT ou plus consécutifs",
        "Zwei oder mehr aufeinanderfolgende OUTs",
        "Two or more consecutive OUTs",
    ),
    "ciao_24": (
        "OUT zonder dat er in de 24 uur voordien een IN was",
        "OUT sans IN dans les 24 heures précédentes",
        "OUT ohne IN in den vorangegangenen 24 Stunden",
        "OUT without an IN in the 24 hours before",
    ),
    "ciao_25": (
        "Geen GPS-coördinaten door een weigering om te lokaliseren of een technisch probleem",
        "Pas de coordonnées GPS: localisation refusée ou problème technique",
        "Keine GPS-Koordinaten: Ortung verweigert oder technisches Problem",
        "No GPS coordinates: location refused or a technical problem",
    ),
    "ciao_26": (
        "GPS-coördinaten niet gevonden voor de Aangifte van Werken",
        "Coordonnées GPS introuvables pour la Déclaration de travaux",
        "GPS-Koordinaten für die Meldung der Arbeiten nicht gefunden",
        "GPS coordinates not found for the declaration of works",
    ),
    "ciao_32": (
        "Termijn voor ontvangst van de registratie overschreden",
        "Délai de réception de l'enregistrement dépassé",
        "Frist für den Empfang der Registrierung überschritten",
        "Time limit for receipt of the registration exceeded",
    ),
    "ciao_33": (
        "Link tussen werkgever en AvW niet gecontroleerd",
        "Lien entre l'employeur et la DdT non vérifié",
        "Verbindung zwischen Arbeitgeber und Meldung der Arbeiten nicht geprüft",
        "Link between employer and declaration of works not checked",
    ),
    "ciao_34": (
        "Registratie geweigerd door CAW",
        "Enregistrement refusé par CAW",
        "Registrierung von CAW abgelehnt",
        "Registration refused by CAW",
    ),
    "ciao_35": (
        "Dienst geocoding niet beschikbaar",
        "Service de géocodage indisponible",
        "Geokodierungsdienst nicht verfügbar",
        "Geocoding service not available",
    ),
    "ciao_36": (
        "GPS-coördinaten niet correct",
        "Coordonnées GPS incorrectes",
        "GPS-Koordinaten nicht korrekt",
        "GPS coordinates not correct",
    ),
    "ciao_37": (
        "Adres niet verifieerbaar wegens ontbrekende informatie",
        "Adresse invérifiable: informations manquantes",
        "Adresse wegen fehlender Angaben nicht überprüfbar",
        "Address cannot be verified: information is missing",
    ),
    "ciao_38": (
        "Adres kan niet bepaald worden op basis van het ingegeven adres",
        "L'adresse saisie ne permet pas de déterminer le lieu",
        "Adresse kann anhand der Eingabe nicht bestimmt werden",
        "The address cannot be found from what was given",
    ),
}
_ACTIVITIES = {
    "construction": ("Bouw", "Construction", "Bau", "Construction"),
    "meat": ("Vleessector", "Secteur de la viande", "Fleischsektor", "Meat sector"),
    "cleaning": ("Schoonmaak", "Nettoyage", "Reinigung", "Cleaning"),
}

REMARKS = {
    code: LabelledCode(code=code, labels=dict(zip(LANGUAGES, texts, strict=True)))
    for code, texts in _REMARKS.items()
}
ACTIVITIES = {
    code: LabelledCode(code=code, labels=dict(zip(LANGUAGES, texts, strict=True)))
    for code, texts in _ACTIVITIES.items()
}
