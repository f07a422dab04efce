package org.dhruva.local;

import java.io.IOException;

/** Journeys of survivors for a stack that is new, so that there is something to see. */
@FunctionalInterface
public interface ExampleData {

  /**
   * Loads them into a stack all of whose services are ready. It is asked again at the next start
   * when it did not come to its end, so it must not mind what is already there.
   */
  void load(Stack stack) throws IOException, InterruptedException;
}
