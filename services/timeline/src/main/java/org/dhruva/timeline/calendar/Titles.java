package org.dhruva.timeline.calendar;

/** What a calendar says about its days. */
public enum Titles {
  /** That there is something, and a code by which its reader recognises the case. */
  OPAQUE,
  /** What it is for, who must act, and by which law; no name, and nobody's own words. */
  PLAIN
}
