/** Letters about deadlines that were missed, to be read, changed, printed and signed. */
package org.dhruva.portal.letter;
