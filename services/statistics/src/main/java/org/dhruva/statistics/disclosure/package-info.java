/**
 * Which numbers may be shown, so that those that may not cannot be worked out from them. Pure.
 *
 * <p>A group may be shown if it is large enough. What is left when the groups that may be shown are
 * taken away from their whole can be worked out by anybody, so it must be large enough, too: if it
 * is not, the smallest of the others are withheld with it. All tables of one population fit
 * together in such a way that this holds for all of them at once:
 *
 * <ul>
 *   <li>Each breaks its population down by one dimension, or by one dimension and the year, never
 *       by two others; districts lie inside their State. Between two such tables only the years are
 *       shared, whose numbers are known anyway, so reading them together says nothing more than
 *       each alone.
 *   <li>In one dimension ({@link Partition}) at least two groups are withheld, and together they
 *       are large enough: any of them may have anything from nothing to the whole of that.
 *   <li>In two dimensions ({@link Grid}) the withheld cells form a block of rows and columns, each
 *       of which is large enough within the block. A cell of such a block may have anything from a
 *       range at least as wide as the smallest of these sums (the bounds of Fr&eacute;chet).
 * </ul>
 */
package org.dhruva.statistics.disclosure;
