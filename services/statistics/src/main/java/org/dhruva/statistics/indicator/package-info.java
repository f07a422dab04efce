/** What is counted and how: populations, indicators and their definitions. Pure. */
package org.dhruva.statistics.indicator;
