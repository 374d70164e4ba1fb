package fr.gusp.veille.contract.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A fact that is stored for ever and told to everyone who listens. */
public interface VeilleEvent {

  /** The aggregate whose stream the fact belongs to: the key on Kafka. */
  @JsonIgnore
  String stream();
}
