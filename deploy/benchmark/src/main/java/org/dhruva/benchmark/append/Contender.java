package org.dhruva.benchmark.append;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** One way to load a stream, decide and append. */
interface Contender extends AutoCloseable {

  /**
   * What came of a round.
   *
   * @param micros how long each append took, in microseconds, from the load to the answer
   */
  record Round(double appendsPerSecond, Histogram micros) {}

  String name();

  /** Lets this many clients append, each one after the other, for this long. */
  Round run(int clients, Duration time) throws Exception;

  @Override
  void close();
}
