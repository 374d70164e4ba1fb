package fr.gusp.veille.query.reference;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Quartier;

/** A quartier, and what it lies in. */
public record Located(EpciId epci, Commune commune, Quartier quartier) {}
