/** A survivor's own timeline: what happens next, and what happened. */
package org.dhruva.portal.timeline;
