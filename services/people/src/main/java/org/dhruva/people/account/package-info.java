/**
 * Records as they are at this moment: which account each is linked to, and what other services ask
 * about them.
 */
package org.dhruva.people.account;
