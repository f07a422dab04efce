/** Every endpoint of every service against everybody who could ask. */
package org.dhruva.acceptance.access;
