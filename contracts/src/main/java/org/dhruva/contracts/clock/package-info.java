/**
 * What the clocks of cases came to: events that every service that records cases says of its own.
 */
package org.dhruva.contracts.clock;
