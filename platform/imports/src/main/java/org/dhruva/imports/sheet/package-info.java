/** Files of spreadsheets as rows of text, one after the other. Knows nothing of registers. */
package org.dhruva.imports.sheet;
