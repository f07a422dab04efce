/** Coming in, going out, and what is said when something is not there. */
package org.dhruva.portal.entrance;
