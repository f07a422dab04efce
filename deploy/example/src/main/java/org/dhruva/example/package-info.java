/**
 * What there is to see in a new system: journeys that were reported, and an invented population.
 */
package org.dhruva.example;
