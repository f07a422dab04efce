/**
 * What a service that records cases stands on: commands over HTTP, the event store behind them, and
 * the relay that publishes. A service adds its rules and says what its cases look like ({@link
 * org.dhruva.recording.CaseKind}); everything else is the same everywhere and lives here.
 */
package org.dhruva.recording;
