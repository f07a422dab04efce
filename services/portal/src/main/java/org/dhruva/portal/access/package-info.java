/** Whom a survivor lets see what, and who looked. */
package org.dhruva.portal.access;
