/**
 * Who is asking, what a survivor opened to them, and what they looked at.
 *
 * <p>Consent is recorded by the {@code people} service alone. Every other service keeps a copy of
 * the grants, fed from its topic, and asks that copy on every request - as long as it can prove the
 * copy complete: several times a second it compares how far the copy has come with how far the
 * people service itself has come. A copy that is not proven complete is not trusted; the people
 * service is asked directly then, and when that fails, access is refused.
 */
package org.dhruva.access;
