/** What projections are tested on, above the store, the relay and the projections themselves. */
package org.dhruva.testbed;
