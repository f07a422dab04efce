/** An invented population, in numbers large enough to be counted. */
package org.dhruva.example.population;
