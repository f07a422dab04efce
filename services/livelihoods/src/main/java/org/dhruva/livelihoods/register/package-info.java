/** The register of pathways, as partner organisations keep it. */
package org.dhruva.livelihoods.register;
