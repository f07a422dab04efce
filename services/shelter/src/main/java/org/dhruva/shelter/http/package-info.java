/** Stays over HTTP: their address, and what a reader is shown. */
package org.dhruva.shelter.http;
