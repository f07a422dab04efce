/**
 * Under which sections she can be kept, what is due to her meanwhile, and which ways out are open:
 * the law as data, and the choice among it. Pure.
 */
package org.dhruva.shelter.custody;
