/** The register of claims, as partner organisations keep it. */
package org.dhruva.compensation.register;
