/**
 * Hearings and last days for a calendar program, by a secret address. The program cannot sign in,
 * and others may read the phone it runs on; so it says as little as it can, what stands in it is
 * asked for anew at each fetch, and every survivor reads that somebody looked.
 */
package org.dhruva.timeline.calendar;
