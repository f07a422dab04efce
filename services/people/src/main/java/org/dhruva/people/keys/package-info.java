/** The keys of survivors: made when she is enrolled, kept wrapped, lent to services for minutes. */
package org.dhruva.people.keys;
