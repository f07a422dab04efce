/** The rules of a criminal proceeding: what may happen to it, where it stands, who was decided. */
package org.dhruva.legal.proceeding;
