/** The register of stays, as partner organisations keep it. */
package org.dhruva.shelter.register;
