/** Puts the pieces of this service together; the only room that sees all others. */
package org.dhruva.timeline.wiring;
