/** From the topics to what is counted: the read model and how it is read. */
package org.dhruva.statistics.projection;
