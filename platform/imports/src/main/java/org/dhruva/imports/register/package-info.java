/**
 * What a register is: columns, and what a row of them says as commands. Pure; services bring
 * theirs.
 */
package org.dhruva.imports.register;
