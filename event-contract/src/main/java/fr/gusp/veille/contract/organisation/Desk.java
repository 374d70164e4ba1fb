package fr.gusp.veille.contract.organisation;

import fr.gusp.veille.contract.id.DeskId;

/** Where an organisation receives referrals (guichet). */
public record Desk(DeskId id, String name) {}
