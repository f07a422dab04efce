/**
 * Personal fields under a key of the survivor they belong to.
 *
 * <p>Three levels: a key-encryption key (a file in the local stack, a transit engine in production)
 * wraps one data key per survivor, kept by the {@code people} service alone; the data key encrypts
 * each field of each event, bound to survivor, event and field. Services borrow data keys for
 * minutes. Destroying a survivor's data key makes all her personal fields unreadable together.
 */
package org.dhruva.privacy;
