/** The published numbers, with what they mean. Nothing here is about a person. */
package org.dhruva.portal.indicators;
