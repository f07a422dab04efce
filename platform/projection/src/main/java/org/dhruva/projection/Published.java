package org.dhruva.projection;

import org.dhruva.kernel.Event;
import org.dhruva.kernel.Recorded;

/** An event, and the very bytes as which its payload was published. */
public record Published(Recorded<Event> recorded, byte[] payload) {}
