/** Reads deadlines and holidays from YAML, and says clearly what is wrong with a row. */
package org.dhruva.clocks.yaml;
