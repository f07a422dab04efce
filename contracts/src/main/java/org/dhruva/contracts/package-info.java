/** What crosses a border between services: event records and the names they are stored under. */
package org.dhruva.contracts;
