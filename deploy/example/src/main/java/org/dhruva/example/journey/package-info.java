/** Journeys that were reported in public, retold with invented people. */
package org.dhruva.example.journey;
