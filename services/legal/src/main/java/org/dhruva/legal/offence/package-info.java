/** Offences as the law names them; pure. */
package org.dhruva.legal.offence;
