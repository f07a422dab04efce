/** What happens in other services and has a consequence for claims: one class a rule. */
package org.dhruva.compensation.reaction;
