/** What can be claimed, and the paper with which it is claimed. Nothing of it is kept. */
package org.dhruva.portal.estimate;
