package org.dhruva.livelihoods.catalogue;

import java.util.List;

/**
 * The reasons that can be given.
 *
 * @param dropOut why a training ended early; hers to say
 * @param stop why a business stopped; hers to say
 * @param refusal why an office said no to an application
 */
public record Reasons(List<Reason> dropOut, List<Reason> stop, List<Reason> refusal) {

  public Reasons {
    dropOut = List.copyOf(dropOut);
    stop = List.copyOf(stop);
    refusal = List.copyOf(refusal);
  }
}
