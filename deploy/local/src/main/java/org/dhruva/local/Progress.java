package org.dhruva.local;

import java.time.Duration;

/** What a stack tells while it starts and stops, at the moment it is so. */
public sealed interface Progress {

  String part();

  /**
   * @param where how to reach it
   */
  record Ready(String part, Duration took, String where) implements Progress {}

  /**
   * @param news what has been done so far
   */
  record Advanced(String part, String news) implements Progress {}

  /** The reason follows as the failure of the start, or as what the stack died of. */
  record Failed(String part) implements Progress {}

  record Stopped(String part, Duration took) implements Progress {}
}
