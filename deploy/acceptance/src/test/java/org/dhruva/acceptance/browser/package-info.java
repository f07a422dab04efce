/** The portal as people use it: in a browser, from login to logout, against the running system. */
package org.dhruva.acceptance.browser;
