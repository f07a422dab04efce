/** How a group of things becomes a figure: counted, shared out, summed up, waited for. Pure. */
package org.dhruva.statistics.measure;
