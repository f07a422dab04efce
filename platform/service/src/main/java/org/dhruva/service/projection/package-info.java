/** How a service feeds, operates and waits for its projections. */
package org.dhruva.service.projection;
