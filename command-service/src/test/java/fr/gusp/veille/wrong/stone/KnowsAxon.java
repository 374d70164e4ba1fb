package fr.gusp.veille.wrong.stone;

import org.axonframework.messaging.MetaData;

/** Knows how events are stored. */
record KnowsAxon(MetaData data) {}
