/**
 * What is known about entitlements, about money to begin with, and about the words for why
 * something ended. Pure: it is read by {@code wiring}, and says nothing about a person.
 */
package org.dhruva.livelihoods.catalogue;
