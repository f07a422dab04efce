/** How long after a command its event can be seen in the timeline, in the whole running system. */
package org.dhruva.benchmark.visible;
