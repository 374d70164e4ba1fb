package fr.gusp.veille.command.committee;

/** Where a session of a comité stands; each state is a type. */
public sealed interface SessionState permits NoSession, KnownSession {}
