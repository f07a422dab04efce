/** Who has to act next, by when, and what she can do if they do not. Pure. */
package org.dhruva.timeline.step;
