/** When tables are made and where they are kept until the next ones take their place. */
package org.dhruva.statistics.publication;
