/** What a service knows, shown to a person. Pure. */
package org.dhruva.portal.facts;
