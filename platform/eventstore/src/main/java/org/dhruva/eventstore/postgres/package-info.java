/** The event store on PostgreSQL. */
package org.dhruva.eventstore.postgres;
