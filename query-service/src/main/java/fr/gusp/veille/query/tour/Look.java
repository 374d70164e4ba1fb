package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.tour.TourPointChecked;

/** One look at one point; two phones may have looked at the same. */
public record Look(long position, TourPointChecked seen) {}
