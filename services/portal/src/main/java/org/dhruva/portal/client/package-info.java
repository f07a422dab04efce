/**
 * What the portal asks the services, on behalf of whoever is signed in. It keeps nothing itself.
 */
package org.dhruva.portal.client;
