/**
 * What makes a module a service. One convention for all of them, provided once: how errors look,
 * which headers a command takes, how lists are paged, how values look in JSON, how a projection is
 * fed and operated. Knows nothing of personal fields' keys, so that a service without the right to
 * open them can stand on it.
 */
package org.dhruva.service;
