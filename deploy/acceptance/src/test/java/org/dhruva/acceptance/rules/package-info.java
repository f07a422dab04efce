/** The example against the rules of the services alone: quick, and nothing runs. */
package org.dhruva.acceptance.rules;
