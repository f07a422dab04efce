/** A helper's calendar: its address, made, shown once, and ended. */
package org.dhruva.portal.calendar;
