package org.dhruva.portal.casework;

import java.util.UUID;
import org.dhruva.portal.client.CaseKind;
import org.dhruva.portal.form.CommandForm;

/** A command that somebody has open as a form. */
public record OpenCommand(CaseKind kind, UUID caseId, String name, CommandForm form) {}
