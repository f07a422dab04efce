/** Her own record: who she is, how she is reached, and what she agreed to. Pure. */
package org.dhruva.people.survivor;
