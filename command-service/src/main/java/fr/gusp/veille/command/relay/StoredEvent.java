package fr.gusp.veille.command.relay;

/** A row of the event table, its payload untouched: the relay carries, it does not read. */
record StoredEvent(
    long position,
    String id,
    String stream,
    long sequence,
    String recordedAt,
    String name,
    byte[] payload,
    byte[] metadata) {}
