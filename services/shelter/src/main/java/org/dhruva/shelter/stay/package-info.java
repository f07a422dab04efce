/** The rules of a stay in shelter: what may happen to it, and how long she was kept. Pure. */
package org.dhruva.shelter.stay;
