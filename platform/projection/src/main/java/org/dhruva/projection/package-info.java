/**
 * From Kafka to read models. A projection is a fold; everything around it is here: exactly-once in
 * effect by checkpoints in the same transaction as the rows, parking of what cannot be applied, and
 * rebuilding beside the live version.
 */
package org.dhruva.projection;
