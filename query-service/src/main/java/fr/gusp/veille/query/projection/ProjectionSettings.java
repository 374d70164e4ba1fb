package fr.gusp.veille.query.projection;

/** How much is set aside at most (events), and how much stays in memory (streams, buckets). */
record ProjectionSettings(int parkingLimit, int rememberedStreams, int rememberedBuckets) {

  private static final int LIVE_STREAMS = 2_000;
  private static final int LIVE_BUCKETS = 100;
  private static final int REBUILD_STREAMS = 10_000;
  private static final int REBUILD_BUCKETS = 400;

  static ProjectionSettings live(int parkingLimit) {
    return new ProjectionSettings(parkingLimit, LIVE_STREAMS, LIVE_BUCKETS);
  }

  static ProjectionSettings rebuild(int parkingLimit) {
    return new ProjectionSettings(parkingLimit, REBUILD_STREAMS, REBUILD_BUCKETS);
  }
}
