/**
 * What is kept of each case, and what it says today. Of the events only the facts that are counted
 * are kept, without a single personal field; a correction is one of them. Pure.
 */
package org.dhruva.statistics.cases;
