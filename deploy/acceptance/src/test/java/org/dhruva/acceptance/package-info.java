/** Whether the system keeps its promises: to callers, and of every journey. */
package org.dhruva.acceptance;
