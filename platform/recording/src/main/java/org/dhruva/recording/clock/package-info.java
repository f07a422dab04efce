/**
 * The clocks of cases as time passes: who did not act by the last day is recorded once, whoever
 * looks how often, and taken back when the record is put right.
 */
package org.dhruva.recording.clock;
