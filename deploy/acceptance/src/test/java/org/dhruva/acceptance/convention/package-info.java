/** What every service that records cases promises over HTTP, asked of the running services. */
package org.dhruva.acceptance.convention;
