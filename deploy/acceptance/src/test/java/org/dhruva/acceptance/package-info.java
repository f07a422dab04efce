/** Whether the system says of every journey what it should. */
package org.dhruva.acceptance;
