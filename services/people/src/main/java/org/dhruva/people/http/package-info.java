/** Survivors over HTTP, and what this service answers to the others. */
package org.dhruva.people.http;
