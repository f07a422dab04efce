/** How fast the platform is, always beside the least that could be done on the same machine. */
package org.dhruva.benchmark;
