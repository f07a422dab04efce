/**
 * The rules of a survivor's pathway to a livelihood: what may happen on it, and what she has. Pure.
 */
package org.dhruva.livelihoods.pathway;
