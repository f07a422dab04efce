/**
 * The words every part of the system shares. Sees {@code java.*} only, so that a rule of law can be
 * read, tested and reasoned about without a framework.
 */
package org.dhruva.kernel;
