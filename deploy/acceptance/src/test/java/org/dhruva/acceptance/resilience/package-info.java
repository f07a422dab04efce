/** Nothing that was confirmed is lost, doubled or reordered, whatever is lost or killed. */
package org.dhruva.acceptance.resilience;
