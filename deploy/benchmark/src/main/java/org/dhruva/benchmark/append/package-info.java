/** Load a stream, decide, append: through the command handler, and by hand with JDBC. */
package org.dhruva.benchmark.append;
