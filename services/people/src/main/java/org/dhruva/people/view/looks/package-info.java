/** Who looked at her case, for her to read: projection, query and table. */
package org.dhruva.people.view.looks;
