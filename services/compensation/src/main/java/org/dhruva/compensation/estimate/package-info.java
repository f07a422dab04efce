/** What could be claimed, and why so much: an estimate from facts, about no person. */
package org.dhruva.compensation.estimate;
