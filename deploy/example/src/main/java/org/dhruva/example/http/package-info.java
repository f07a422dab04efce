/**
 * The way into a running system: its public interfaces, with the tokens of the people of the
 * example.
 */
package org.dhruva.example.http;
