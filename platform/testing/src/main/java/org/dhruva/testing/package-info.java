/** What tests of the platform and of every service share. */
package org.dhruva.testing;
