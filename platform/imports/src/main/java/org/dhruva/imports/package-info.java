/**
 * Registers of partner organisations, kept in spreadsheets, entered as cases. A file is checked
 * first and entered when it is sent again; a row is entered whole or not at all, and never twice.
 */
package org.dhruva.imports;
