/**
 * Events to bytes and back. Has its own ObjectMapper: no framework default may change a stored
 * byte.
 */
package org.dhruva.eventstore.codec;
