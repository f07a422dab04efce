/**
 * What is personal can be read by those she lets in, and by nobody who holds a copy of the data.
 */
package org.dhruva.acceptance.privacy;
