/** Her timeline over HTTP: pages of it, and updates as they come. */
package org.dhruva.timeline.http;
