/** One convention for HTTP: problems, headers, paging, JSON. */
package org.dhruva.service.http;
