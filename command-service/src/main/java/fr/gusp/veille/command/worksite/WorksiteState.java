package fr.gusp.veille.command.worksite;

/** Where a chantier stands for the registry; each state is a type. */
public sealed interface WorksiteState permits Unregistered, KnownWorksite {}
