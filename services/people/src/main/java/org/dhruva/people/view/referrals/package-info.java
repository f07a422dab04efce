/** The referrals that wait for a helper's word or for hers: projection, query and table. */
package org.dhruva.people.view.referrals;
