/**
 * What happened, told in plain sentences and in one order. Pure. A new event has to be given a
 * sentence before this compiles again.
 */
package org.dhruva.timeline.story;
