"""What a phase plan says of what is scarce: what an inspanning takes, and beside whom."""

from __future__ import annotations

PLAN_MEANS = {
    "takes.budget.within": (
        "Kosten, voor zover bekend: {used} van de begroting van {amount}.",
        "Cost, as far as known: {used} of the budget of {amount}.",
    ),
    "takes.budget.over": (
        "Kosten, voor zover bekend: {used}. De begroting is {amount}: {over} te weinig.",
        "Cost, as far as known: {used}. The budget is {amount}: {over} short.",
    ),
    "takes.budget.unlimited": (
        "Kosten, voor zover bekend: {used}. Voor {period} staat er geen begroting in het "
        "bestand, dus geld gaf geen grens.",
        "Cost, as far as known: {used}. The file has no budget for {period}, so money set no "
        "limit.",
    ),
    "takes.budget-partner.within": (
        "{partner}: {used} van de {amount} die er is.",
        "{partner}: {used} of the {amount} available.",
    ),
    "takes.budget-partner.over": (
        "{partner}: {used}, terwijl er {amount} is: {over} te weinig.",
        "{partner}: {used}, with {amount} available: {over} short.",
    ),
    "takes.budget-partner.unlimited": (
        "{partner}: {used}. Hoeveel er in {period} is, staat niet in het bestand.",
        "{partner}: {used}. The file does not say how much there is in {period}.",
    ),
    "takes.fte.within": (
        "Menskracht, voor zover bekend: {used} van de {amount}.",
        "Staff, as far as known: {used} of {amount}.",
    ),
    "takes.fte.over": (
        "Menskracht, voor zover bekend: {used}. Er is {amount}: {over} te weinig.",
        "Staff, as far as known: {used}. There is {amount}: {over} short.",
    ),
    "takes.fte.unlimited": (
        "Menskracht, voor zover bekend: {used}. Hoeveel er in {period} is, staat niet in het "
        "bestand, dus menskracht gaf geen grens.",
        "Staff, as far as known: {used}. The file does not say how much there is in {period}, "
        "so staff set no limit.",
    ),
    "takes.fte-partner.within": (
        "{partner}: {used} van de {amount} die er is.",
        "{partner}: {used} of the {amount} available.",
    ),
    "takes.fte-partner.over": (
        "{partner}: {used}, terwijl er {amount} is: {over} te weinig.",
        "{partner}: {used}, with {amount} available: {over} short.",
    ),
    "takes.fte-partner.unlimited": (
        "{partner}: {used}. Hoeveel er in {period} is, staat niet in het bestand.",
        "{partner}: {used}. The file does not say how much there is in {period}.",
    ),
    "takes.budget-partner.unknown.one": (
        "{partner}: niet bekend hoeveel van de {amount} die er is. Bij 1 inspanning van "
        "deze partner is niet bekend wat hij betaalt.",
        "{partner}: it is not known how much of the {amount} is used. For 1 inspanning of "
        "this partner it is not known what it pays.",
    ),
    "takes.budget-partner.unknown.many": (
        "{partner}: niet bekend hoeveel van de {amount} die er is. Bij {count} "
        "inspanningen van deze partner is niet bekend wat hij betaalt.",
        "{partner}: it is not known how much of the {amount} is used. For {count} "
        "inspanningen of this partner it is not known what it pays.",
    ),
    "takes.fte-partner.unknown.one": (
        "{partner}: niet bekend hoeveel van de {amount} die er is. Bij 1 inspanning van "
        "deze partner is niet bekend hoeveel menskracht hij geeft.",
        "{partner}: it is not known how much of the {amount} is used. For 1 inspanning of "
        "this partner it is not known how much staff it gives.",
    ),
    "takes.fte-partner.unknown.many": (
        "{partner}: niet bekend hoeveel van de {amount} die er is. Bij {count} "
        "inspanningen van deze partner is niet bekend hoeveel menskracht hij geeft.",
        "{partner}: it is not known how much of the {amount} is used. For {count} "
        "inspanningen of this partner it is not known how much staff it gives.",
    ),
    "takes.partner-perhaps": (
        "{partner}: niet bekend hoeveel van de {amount} die er is. {why}",
        "{partner}: it is not known how much of the {amount} is used. {why}",
    ),
    "least.perhaps": ("Het kan meer zijn: {why}", "It may be more: {why}"),
    "perhaps.alike.one": (
        "{names} lijkt op deze partner, maar telt niet als dezelfde.",
        "{names} looks like this partner, but does not count as the same one.",
    ),
    "perhaps.alike.many": (
        "{names} lijken op deze partner, maar tellen niet als dezelfde.",
        "{names} look like this partner, but do not count as the same one.",
    ),
    "perhaps.nowhere": (
        "Geen enkele inspanning noemt deze partner.",
        "No inspanning names this partner.",
    ),
    "least.budget.one": (
        "Het kan meer zijn: bij 1 inspanning van {partner} is niet bekend wat hij betaalt.",
        "It may be more: for 1 inspanning of {partner} it is not known what it pays.",
    ),
    "least.budget.many": (
        "Het kan meer zijn: bij {count} inspanningen van {partner} is niet bekend wat hij "
        "betaalt.",
        "It may be more: for {count} inspanningen of {partner} it is not known what it pays.",
    ),
    "least.fte.one": (
        "Het kan meer zijn: bij 1 inspanning van {partner} is niet bekend hoeveel menskracht "
        "hij geeft.",
        "It may be more: for 1 inspanning of {partner} it is not known how much staff it gives.",
    ),
    "least.fte.many": (
        "Het kan meer zijn: bij {count} inspanningen van {partner} is niet bekend hoeveel "
        "menskracht hij geeft.",
        "It may be more: for {count} inspanningen of {partner} it is not known how much "
        "staff it gives.",
    ),
}
