/** Registers of people, as partner organisations keep them. */
package org.dhruva.people.register;
