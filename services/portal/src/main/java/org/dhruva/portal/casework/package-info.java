/**
 * Cases: the list of those that are open to the reader, one of them, and what can be done with it.
 */
package org.dhruva.portal.casework;
