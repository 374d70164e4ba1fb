package fr.gusp.veille.wrong.report.accept;

import fr.gusp.veille.wrong.report.decline.Declined;

/** Uses what belongs to another use case. */
record LeansOnDecline(Declined other) {}
