/** Claims, schemes and estimates over HTTP: their addresses, and what a reader is shown. */
package org.dhruva.compensation.http;
