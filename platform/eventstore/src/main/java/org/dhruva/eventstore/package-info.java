/** Streams of events, commands that are safe to send twice, and the feed others read. */
package org.dhruva.eventstore;
