/**
 * Forms made from the JSON Schema of a command, and commands made from filled-in forms. Pure: a new
 * command of a service gets its form without a change here.
 */
package org.dhruva.portal.form;
