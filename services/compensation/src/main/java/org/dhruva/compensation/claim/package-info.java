/** The rules of a compensation claim: what may happen to it, and what stands and is owed. Pure. */
package org.dhruva.compensation.claim;
