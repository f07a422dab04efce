/**
 * Reads what a court says a hearing is for. The rules are data, {@code hearing-rules.yaml}; what is
 * here interprets them, and knows no word of any court.
 */
package org.dhruva.legal.hearing;
