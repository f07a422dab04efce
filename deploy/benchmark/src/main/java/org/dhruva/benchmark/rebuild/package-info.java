/** The timeline built anew from its topics, beside a bulk load of the same rows. */
package org.dhruva.benchmark.rebuild;
