/** The read model: the projection, its table and its query, side by side. */
package org.dhruva.timeline.entry;
