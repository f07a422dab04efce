/** Letters to whoever can be turned to when a last day has passed, drafted from the case. Pure. */
package org.dhruva.recording.letter;
