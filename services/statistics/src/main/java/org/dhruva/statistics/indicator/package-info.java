/** What is counted, and what is observed of it: populations and indicators. Pure. */
package org.dhruva.statistics.indicator;
