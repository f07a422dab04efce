/** The example against the whole system, over its public interfaces. */
package org.dhruva.acceptance.system;
