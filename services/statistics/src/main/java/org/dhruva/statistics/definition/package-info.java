/** What each indicator means, as data for its readers. */
package org.dhruva.statistics.definition;
