/**
 * What the events of a case mean in time: which clocks run by law, who must act, and by when. Pure,
 * so that the service that owns a case and whoever tells her about it count the same days. The law
 * itself is data, in {@code law/deadlines.yaml}.
 */
package org.dhruva.contracts.law;
