/** How every service describes its HTTP interface: in the words of the Javadoc, and complete. */
package org.dhruva.service.openapi;
