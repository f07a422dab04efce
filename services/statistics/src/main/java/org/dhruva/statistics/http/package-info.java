/** The published tables over HTTP. */
package org.dhruva.statistics.http;
