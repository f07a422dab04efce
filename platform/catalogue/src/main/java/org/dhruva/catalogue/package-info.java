/** What is known beside the cases, such as schemes and offences, as data. */
package org.dhruva.catalogue;
