/** The register of proceedings, as partner organisations keep it. */
package org.dhruva.legal.register;
